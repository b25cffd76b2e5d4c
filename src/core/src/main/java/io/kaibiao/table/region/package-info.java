/** Locates tables without a drawn grid on a page. */
@NullMarked
package io.kaibiao.table.region;

import org.jspecify.annotations.NullMarked;
