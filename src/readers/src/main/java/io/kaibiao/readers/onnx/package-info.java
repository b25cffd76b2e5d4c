/** Networks on ONNX Runtime: PP-OCRv4 for text, this project's own for amounts. */
@NullMarked
package io.kaibiao.readers.onnx;

import org.jspecify.annotations.NullMarked;
