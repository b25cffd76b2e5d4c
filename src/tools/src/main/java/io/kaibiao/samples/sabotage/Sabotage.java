package io.kaibiao.samples.sabotage;

import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A way to break a document's text layer that leaves what it shows. */
@FunctionalInterface
interface Sabotage {

  /**
   * Breaks a document.
   *
   * @param document what is broken in place
   * @param random decides whatever is left to chance
   */
  void apply(PDDocument document, Random random) throws IOException;
}
