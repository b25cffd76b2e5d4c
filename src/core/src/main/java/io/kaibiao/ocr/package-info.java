/**
 * OCR of single lines: strips of pixels in, text with confidences out. Engines of several kinds
 * share one interface. A policy decides which engine reads what and when engines agree. No type of
 * an engine leaves this package.
 */
@NullMarked
package io.kaibiao.ocr;

import org.jspecify.annotations.NullMarked;
