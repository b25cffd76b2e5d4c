/** Where on a page tables without a drawn grid stand. */
@NullMarked
package io.kaibiao.table.region;

import org.jspecify.annotations.NullMarked;
