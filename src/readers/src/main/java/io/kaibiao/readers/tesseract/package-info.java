/** Tesseract's line recogniser, by Tess4J's types. */
@NullMarked
package io.kaibiao.readers.tesseract;

import org.jspecify.annotations.NullMarked;
