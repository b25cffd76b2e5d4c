/** The grid that a table without one would have been printed in. */
@NullMarked
package io.kaibiao.table.unruled;

import org.jspecify.annotations.NullMarked;
