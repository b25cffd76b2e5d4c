package io.kaibiao.samples.maker;

import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.TruthTable;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Sheet;
import java.util.List;

/**
 * A finished report: its pages, its ink and its truth.
 *
 * @param kind {@code final-accounts} or {@code budget}
 * @param year the fiscal year
 * @param organization the reporting organization
 * @param also other names accepted for it
 * @param title the cover's title
 * @param conditions its special properties, in words
 * @param layout the layout of its forms
 * @param metrics its ink, and the widths under it
 * @param seed the source of the pages' small random defects
 * @param sheets its pages
 * @param tables the truth of its tables
 */
public record ReportDraft(
    String kind,
    int year,
    String organization,
    List<String> also,
    String title,
    List<String> conditions,
    Layout layout,
    Metrics metrics,
    long seed,
    List<Sheet> sheets,
    List<TruthTable> tables) {

  public ReportDraft {
    also = List.copyOf(also);
    conditions = List.copyOf(conditions);
    sheets = List.copyOf(sheets);
    tables = List.copyOf(tables);
  }

  PrintStyle ink() {
    return metrics.ink();
  }

  byte[] pdf() {
    return new PdfMaker(metrics, seed).write(sheets);
  }
}
