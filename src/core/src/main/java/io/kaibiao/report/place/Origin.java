package io.kaibiao.report.place;

/** Where a text came from. */
public enum Origin {
  /** The document's own characters: they say what they say. */
  TEXT_LAYER,
  /** Readers made it out of pixels: it may be another. */
  PIXELS
}
