package io.kaibiao.report;

/** Where a document's text came from. */
public enum SourceKind {
  /** Every page with content has a text layer. */
  DIGITAL("digital"),
  /** Every page with content is an image. */
  SCANNED("scanned"),
  /** Some pages are images. */
  MIXED("mixed"),
  /** Plain text, which another program made of pages. It has no pages itself. */
  TEXT("text"),
  /** Markdown, which another program made of pages. */
  MARKDOWN("markdown"),
  /** An HTML page. */
  HTML("html"),
  /** A Word document. */
  DOCX("docx"),
  /** An Excel workbook. */
  XLSX("xlsx");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  /** Tells whether such a document has pages: places in others are rows and columns. */
  public boolean isPaged() {
    return this == DIGITAL || this == SCANNED || this == MIXED;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
