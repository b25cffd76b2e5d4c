/**
 * Finds the ruling lines of a straight page, tells them from rows of letters and folds, and erases
 * them.
 */
@NullMarked
package io.kaibiao.scan.lines;

import org.jspecify.annotations.NullMarked;
