package io.kaibiao.readers.onnx;

/**
 * How strips are put on the input of a network, and what of its output is kept. Set by hand; the
 * class comment of StripPlacement says what was measured.
 *
 * @param leastHeight minimum height that a strip is scaled to, in pixels.
 * @param letterHeight intended height of a line's letters, in pixels.
 * @param outsideLetters maximum share of the ink outside the letters' rows, above and below each.
 * @param leastAlternative minimum probability of a character that is kept as an alternative.
 * @param surelyRead minimum confidence of the copy in integers for its reading to stand; below it,
 *     policy has words read again anyway.
 */
record NetworkTolerances(
    int leastHeight,
    int letterHeight,
    double outsideLetters,
    float leastAlternative,
    double surelyRead) {
  /** The limits that conversions use. */
  static final NetworkTolerances STANDARD =
      new NetworkTolerances(
          /* leastHeight= */ 36,
          /* letterHeight= */ 27,
          /* outsideLetters= */ 0.04,
          /* leastAlternative= */ 0.01f,
          /* surelyRead= */ 0.95);
}
