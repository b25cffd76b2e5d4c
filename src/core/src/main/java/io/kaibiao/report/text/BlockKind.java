package io.kaibiao.report.text;

/** What a piece of a report's text is there for. */
public enum BlockKind {
  /** The title on a cover. */
  TITLE("title"),
  /** A heading of the text below it. */
  HEADING("heading"),
  /** A paragraph of prose. */
  PARAGRAPH("paragraph"),
  /** A numbered or marked item of a list. */
  LIST_ITEM("list-item"),
  /** A line of a table of contents. */
  CONTENTS("contents"),
  /** The place of a table, or of the part of it that a page holds; its text is in its grid. */
  TABLE("table"),
  /** A line above a table that says what it is: title, number, organisation, unit, year. */
  CAPTION("caption"),
  /** A note below a table. */
  NOTE("note"),
  /** A row of heads that a table's next page prints again and its grid leaves out. */
  REPEATED_HEAD("repeated-head"),
  /** The caption of a chart or another picture. */
  CHART("chart"),
  /** A line that the tops of pages have in common. */
  HEADER("header"),
  /** A line that the feet of pages have in common. */
  FOOTER("footer"),
  /** The printed number of a page. */
  PAGE_NUMBER("page-number");

  private final String id;

  BlockKind(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }

  /** Tells whether it belongs to the sheet and not to what the report says. */
  public boolean isFurniture() {
    return this == HEADER || this == FOOTER || this == PAGE_NUMBER || this == REPEATED_HEAD;
  }
}
