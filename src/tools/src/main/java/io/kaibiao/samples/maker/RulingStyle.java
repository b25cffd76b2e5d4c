package io.kaibiao.samples.maker;

import io.kaibiao.samples.print.Ink;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.OpenSheets;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Typeface;
import java.util.List;
import java.util.Optional;

/** How the lines of tables are printed: which of them, and with what. */
public enum RulingStyle {
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
  public byte[] pdf(ReportDraft report) {
    return pdf(report.sheets(), report.metrics().typeface(), report.seed());
  }

  private byte[] pdf(List<Sheet> sheets, Optional<Typeface> typeface, long seed) {
    Metrics metrics = new Metrics(Ink.plain().withRulings(rulings), typeface);
    return new PdfMaker(metrics, seed).write(OpenSheets.open(sheets, rules));
  }
}
