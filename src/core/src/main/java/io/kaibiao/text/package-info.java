/**
 * Converts the characters of a cell to values: the number grammar, and the repair of labels and
 * codes. Every rule is small and named, and its name is recorded in the cell that it changed.
 */
@NullMarked
package io.kaibiao.text;

import org.jspecify.annotations.NullMarked;
