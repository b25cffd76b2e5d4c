package io.kaibiao.testing.maker;

import java.util.List;

/** How the lines of tables are printed: which of them, and with what. */
enum RulingStyle {
  FULL(OpenSheets.Rules.ALL, Ink.Rulings.STROKES),
  DOUBLE(OpenSheets.Rules.ALL, Ink.Rulings.DOUBLE_LINES),
  DASHED(OpenSheets.Rules.ALL, Ink.Rulings.DASH_PATTERN),
  DASHED_STROKES(OpenSheets.Rules.ALL, Ink.Rulings.DASHES),
  DASHED_RECTANGLES(OpenSheets.Rules.ALL, Ink.Rulings.DASH_RECTANGLES),
  DASHED_IMAGES(OpenSheets.Rules.ALL, Ink.Rulings.DASH_IMAGES),
  DOTTED(OpenSheets.Rules.ALL, Ink.Rulings.DOT_PATTERN),
  DOTTED_SQUARES(OpenSheets.Rules.ALL, Ink.Rulings.DOT_SQUARES),
  HORIZONTAL(OpenSheets.Rules.HORIZONTAL, Ink.Rulings.STROKES),
  HORIZONTAL_DASHED(OpenSheets.Rules.HORIZONTAL, Ink.Rulings.DASH_RECTANGLES),
  HORIZONTAL_DOTTED(OpenSheets.Rules.HORIZONTAL, Ink.Rulings.DOT_SQUARES),
  THREE(OpenSheets.Rules.THREE, Ink.Rulings.STROKES),
  VERTICAL(OpenSheets.Rules.VERTICAL, Ink.Rulings.STROKES),
  FRAME(OpenSheets.Rules.FRAME, Ink.Rulings.STROKES),
  SHADED(OpenSheets.Rules.SHADED, Ink.Rulings.STROKES),
  NONE(OpenSheets.Rules.NONE, Ink.Rulings.STROKES);

  private final OpenSheets.Rules rules;
  private final Ink.Rulings rulings;

  RulingStyle(OpenSheets.Rules rules, Ink.Rulings rulings) {
    this.rules = rules;
    this.rulings = rulings;
  }

  /** Prints a report's pages in plain ink and this style. */
  byte[] pdf(ReportDraft report) {
    return pdf(report.sheets(), report.seed());
  }

  byte[] pdf(List<Sheet> sheets, long seed) {
    return new PdfMaker(Ink.plain().withRulings(rulings), seed)
        .write(OpenSheets.open(sheets, rules));
  }
}
