@NullMarked
package io.kaibiao.ocr;

import org.jspecify.annotations.NullMarked;
