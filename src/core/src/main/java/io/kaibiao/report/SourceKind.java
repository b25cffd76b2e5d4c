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
  XLSX("xlsx"),
  /** What docling made of a document: tables and texts as JSON. */
  DOCLING("docling"),
  /** What MinerU made of a document: tables and texts as JSON. */
  MINERU("mineru"),
  /** What PaddleOCR's PP-Structure made of a document: tables and texts as JSON. */
  PADDLEOCR("paddleocr"),
  /** Words with their places on pages, as hOCR. */
  HOCR("hocr"),
  /** Words with their places on pages, as ALTO. */
  ALTO("alto");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  /** Tells whether such a document has pages: places in others are rows and columns. */
  public boolean isPaged() {
    return switch (this) {
      case DIGITAL, SCANNED, MIXED, HOCR, ALTO -> true;
      case TEXT, MARKDOWN, HTML, DOCX, XLSX, DOCLING, MINERU, PADDLEOCR -> false;
    };
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
