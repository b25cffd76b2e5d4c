package io.kaibiao.report.place;

/** Where a text came from. */
public enum Origin {
  /** The document's own characters: they say what they say. */
  TEXT_LAYER("text"),
  /** Readers made it out of pixels: it may be another. */
  PIXELS("pixels"),
  /** A person who looked at the page says what it is. */
  PERSON("person");

  private final String id;

  Origin(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
