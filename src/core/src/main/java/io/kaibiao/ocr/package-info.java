/**
 * A strip of pixels in, text with confidences out. Readers of several kinds stand behind one
 * interface; which of them reads what, and what counts as agreement, is a policy of its own. No
 * type of an engine leaves this package.
 */
@NullMarked
package io.kaibiao.ocr;

import org.jspecify.annotations.NullMarked;
