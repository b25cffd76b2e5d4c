package io.kaibiao.page.paint;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tracks the marked content of a page and whether it belongs to a hidden layer. Mutable. */
final class HiddenContent {

  private final HiddenLayers layers;
  private int depth;

  /** Depth from which content belongs to a hidden layer. */
  private int hiddenFrom = Integer.MAX_VALUE;

  HiddenContent(HiddenLayers layers) {
    this.layers = layers;
  }

  void begin(COSName tag, @Nullable COSDictionary properties) {
    depth++;
    if (hiddenFrom == Integer.MAX_VALUE && COSName.OC.equals(tag) && layers.isHidden(properties)) {
      hiddenFrom = depth;
    }
  }

  void end() {
    if (depth == hiddenFrom) {
      hiddenFrom = Integer.MAX_VALUE;
    }
    depth--;
  }

  /** Tells whether the current content belongs to a hidden layer. */
  boolean isOpen() {
    return hiddenFrom != Integer.MAX_VALUE;
  }
}
