/** Reads lines with Tesseract's recognizer, through Tess4J's types. */
@NullMarked
package io.kaibiao.readers.tesseract;

import org.jspecify.annotations.NullMarked;
