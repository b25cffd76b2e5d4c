package io.kaibiao.samples.sabotage;

import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A way to break a document's text layer without changing its appearance. */
@FunctionalInterface
interface Sabotage {

  /**
   * Breaks a document.
   *
   * @param document the document, which is modified
   * @param random the source of all random choices
   */
  void apply(PDDocument document, Random random) throws IOException;
}
