/** Makes a scanned page upright, straight and white: seals, watermarks, folds, specks, waves. */
@NullMarked
package io.kaibiao.scan.cleaning;

import org.jspecify.annotations.NullMarked;
