/**
 * Turns the characters of a cell into what they stand for: the number grammar and the repair of
 * labels and codes. Every rule is small, named, and leaves its name on the cell it changed.
 */
@NullMarked
package io.kaibiao.text;

import org.jspecify.annotations.NullMarked;
