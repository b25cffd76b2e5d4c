/**
 * Makes a scanned page upright, straight and white: removes seals, watermarks, folds, specks and
 * waves.
 */
@NullMarked
package io.kaibiao.scan.cleaning;

import org.jspecify.annotations.NullMarked;
