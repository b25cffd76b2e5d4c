/**
 * Pixels only: makes a photographed or scanned page upright, straight and clean, and finds the
 * ruling lines in it. Knows no text.
 */
@NullMarked
package io.kaibiao.scan;

import org.jspecify.annotations.NullMarked;
