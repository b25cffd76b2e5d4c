package io.kaibiao.measure.dump;

/** How a converter writes tables into text. */
enum DumpStyle {
  /** Rows whose cells tabs divide. */
  TABS,
  /** Tables of pipes, with a separator below the first row. */
  PIPES,
  /** Tables of HTML in Markdown, with their spans. */
  HTML,
  /** Columns aligned by blanks, as {@code pdftotext -layout} does. */
  BLANKS
}
