package io.kaibiao.samples.maker;

import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.OpenSheets;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Typeface;
import java.util.List;
import java.util.Optional;

/** The styles of tables' lines: which of them are printed, and how they are drawn. */
public enum RulingStyle {
  FULL(OpenSheets.Rules.ALL, PrintStyle.Rulings.STROKES),
  DOUBLE(OpenSheets.Rules.ALL, PrintStyle.Rulings.DOUBLE_LINES),
  DASHED(OpenSheets.Rules.ALL, PrintStyle.Rulings.DASH_PATTERN),
  DASHED_STROKES(OpenSheets.Rules.ALL, PrintStyle.Rulings.DASHES),
  DASHED_RECTANGLES(OpenSheets.Rules.ALL, PrintStyle.Rulings.DASH_RECTANGLES),
  DASHED_IMAGES(OpenSheets.Rules.ALL, PrintStyle.Rulings.DASH_IMAGES),
  DOTTED(OpenSheets.Rules.ALL, PrintStyle.Rulings.DOT_PATTERN),
  DOTTED_SQUARES(OpenSheets.Rules.ALL, PrintStyle.Rulings.DOT_SQUARES),
  HORIZONTAL(OpenSheets.Rules.HORIZONTAL, PrintStyle.Rulings.STROKES),
  HORIZONTAL_DASHED(OpenSheets.Rules.HORIZONTAL, PrintStyle.Rulings.DASH_RECTANGLES),
  HORIZONTAL_DOTTED(OpenSheets.Rules.HORIZONTAL, PrintStyle.Rulings.DOT_SQUARES),
  THREE(OpenSheets.Rules.THREE, PrintStyle.Rulings.STROKES),
  VERTICAL(OpenSheets.Rules.VERTICAL, PrintStyle.Rulings.STROKES),
  FRAME(OpenSheets.Rules.FRAME, PrintStyle.Rulings.STROKES),
  SHADED(OpenSheets.Rules.SHADED, PrintStyle.Rulings.STROKES),
  NONE(OpenSheets.Rules.NONE, PrintStyle.Rulings.STROKES);

  private final OpenSheets.Rules rules;
  private final PrintStyle.Rulings rulings;

  RulingStyle(OpenSheets.Rules rules, PrintStyle.Rulings rulings) {
    this.rules = rules;
    this.rulings = rulings;
  }

  /** Returns a report's pages, printed in plain ink and in this style. */
  public byte[] pdf(ReportDraft report) {
    return pdf(report.sheets(), report.metrics().typeface(), report.seed());
  }

  private byte[] pdf(List<Sheet> sheets, Optional<Typeface> typeface, long seed) {
    Metrics metrics = new Metrics(PrintStyle.plain().withRulings(rulings), typeface);
    return new PdfMaker(metrics, seed).write(OpenSheets.open(sheets, rules));
  }
}
