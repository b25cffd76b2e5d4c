package io.kaibiao.export.xlsx;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How kinds of cells look. Colours are opaque (ARGB), set by eye. */
enum CellLook {
  /** The title of a table. */
  TITLE,
  /** A line above or below a table. */
  LINE,
  /** A head of columns. */
  HEAD,
  /** A text in the body of a table. */
  TEXT,
  /** A figure. */
  FIGURE,
  /** A text in a list, such as that of the facts. */
  ENTRY,
  /** A number in a list. */
  NUMBER;

  /** Size of a title, in points. */
  private static final int TITLE_SIZE = 14;

  private static final String HEAD_FILL = "FFE7EDF4";
  private static final String DOUBT_FILL = "FFFFD966";
  private static final String BORDER = "FF8496A8";

  /** The colour of a sheet's tab where the sheet has doubtful cells. */
  static final String DOUBT_TAB = "FFF4B183";

  /** Sets a style to this look. */
  void apply(StyleSetter style) {
    style.verticalAlignment(this == ENTRY || this == NUMBER ? "top" : "center");
    switch (this) {
      case TITLE -> style.bold().fontSize(TITLE_SIZE).horizontalAlignment("center").wrapText(true);
      case LINE -> style.wrapText(true).horizontalAlignment("left");
      case HEAD -> bordered(style).bold().fillColor(HEAD_FILL).horizontalAlignment("center");
      case TEXT -> bordered(style).horizontalAlignment("left").indent(1);
      case FIGURE -> bordered(style).horizontalAlignment("right").indent(1);
      case ENTRY -> style.horizontalAlignment("left");
      case NUMBER -> style.horizontalAlignment("right");
    }
    if (this == HEAD || this == TEXT) {
      style.wrapText(true);
    }
  }

  /** Marks a style as that of a doubtful cell. */
  static void doubt(StyleSetter style) {
    style.fillColor(DOUBT_FILL);
  }

  private static StyleSetter bordered(StyleSetter style) {
    style.borderStyle(BorderStyle.THIN).borderColor(BORDER);
    return style;
  }
}
