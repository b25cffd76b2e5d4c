/**
 * The review page: a report's pages beside its data, for a person who checks what is in doubt. One
 * HTML file without any network, or the same page from a server that keeps the corrections.
 */
@NullMarked
package io.kaibiao.review;

import org.jspecify.annotations.NullMarked;
