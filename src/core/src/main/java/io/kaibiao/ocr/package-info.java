/**
 * OCR of single lines: a strip of pixels in, text with confidences out. Engines of several kinds
 * share one interface; which one reads what, and what counts as agreement, is decided by a policy.
 * No type of an engine leaves this package.
 */
@NullMarked
package io.kaibiao.ocr;

import org.jspecify.annotations.NullMarked;
