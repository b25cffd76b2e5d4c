/**
 * Breaks the text layers of reports on purpose: what a reader sees stays, what the file says does
 * not.
 */
@NullMarked
package io.kaibiao.samples.sabotage;

import org.jspecify.annotations.NullMarked;
