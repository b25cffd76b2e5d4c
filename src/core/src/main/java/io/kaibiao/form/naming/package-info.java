/** The canonical names of columns and rows, and the cells that carry them. */
@NullMarked
package io.kaibiao.form.naming;

import org.jspecify.annotations.NullMarked;
