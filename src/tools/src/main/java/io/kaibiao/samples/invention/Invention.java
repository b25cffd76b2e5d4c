package io.kaibiao.samples.invention;

import java.util.Map;
import java.util.Set;

/** A document with invented words. */
public final class Invention {

  private final byte[] pdf;
  private final Map<String, String> words;
  private final Set<String> left;

  Invention(byte[] pdf, Map<String, String> words, Set<String> left) {
    this.pdf = pdf.clone();
    this.words = Map.copyOf(words);
    this.left = Set.copyOf(left);
  }

  /** Returns the document. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** Returns the invented word for each word. */
  public Map<String, String> words() {
    return words;
  }

  /**
   * Returns the texts that were not changed: not found as printed, or with too few characters to
   * choose from.
   */
  public Set<String> left() {
    return left;
  }
}
