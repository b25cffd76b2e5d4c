package io.kaibiao.report;

/** Where a document's text came from. */
public enum SourceKind {
  /** Every page with content has a text layer. */
  DIGITAL("digital"),
  /** Every page with content is an image. */
  SCANNED("scanned"),
  /** Some pages are images. */
  MIXED("mixed");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
