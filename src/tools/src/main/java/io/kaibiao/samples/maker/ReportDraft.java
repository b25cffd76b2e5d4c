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
 * @param kind `final-accounts` or `budget`
 * @param year the fiscal year
 * @param organization who reports
 * @param also other names that may stand for it
 * @param title the cover's title
 * @param conditions what is special about it, in words
 * @param layout how its forms look
 * @param metrics how its marks are made, and what they measure
 * @param seed what the pages' small accidents are drawn from
 * @param sheets its pages
 * @param tables what its tables say
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
