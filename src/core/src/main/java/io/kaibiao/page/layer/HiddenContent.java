package io.kaibiao.page.layer;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tracks the marked content of a page and whether it belongs to a hidden layer. Mutable. */
public final class HiddenContent {

  private final OptionalContent layers;
  private int depth;

  /** Depth from which content belongs to a hidden layer. */
  private int hiddenFrom = Integer.MAX_VALUE;

  /** The sequences that were open at some point of the content. */
  public record State(int depth, int hiddenFrom) {}

  public HiddenContent(OptionalContent layers) {
    this.layers = layers;
  }

  public void begin(COSName tag, @Nullable COSDictionary properties) {
    depth++;
    if (hiddenFrom == Integer.MAX_VALUE && COSName.OC.equals(tag) && layers.isHidden(properties)) {
      hiddenFrom = depth;
    }
  }

  public void end() {
    if (depth == hiddenFrom) {
      hiddenFrom = Integer.MAX_VALUE;
    }
    depth--;
  }

  /** Tells whether the current content belongs to a hidden layer. */
  public boolean isOpen() {
    return hiddenFrom != Integer.MAX_VALUE;
  }

  /** Returns the sequences that are open now. */
  public State state() {
    return new State(depth, hiddenFrom);
  }

  /** Closes the sequences that a form left open, and opens those that it closed without need. */
  public void returnTo(State state) {
    depth = state.depth();
    hiddenFrom = state.hiddenFrom();
  }
}
