/**
 * Reads what other converters made of a document as JSON: docling, MinerU, and PP-Structure of
 * PaddleOCR. Their texts may have been read from pixels, and their tables guessed.
 */
@NullMarked
package io.kaibiao.sheet.peer;

import org.jspecify.annotations.NullMarked;
