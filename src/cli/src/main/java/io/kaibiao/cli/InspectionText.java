package io.kaibiao.cli;

import io.kaibiao.batch.OneLine;
import io.kaibiao.cli.run.RunReport;
import io.kaibiao.cli.terminal.DisplayWidth;
import io.kaibiao.report.Check;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.PageSummary;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Prints an inspection as text: the report, its pages, and each table on the page where it begins.
 */
final class InspectionText {

  private static final int HEAD_WIDTH = 44;

  private final PrintWriter out;

  InspectionText(PrintWriter out) {
    this.out = out;
  }

  void print(Inspection inspection) {
    Report report = inspection.report();
    printReport(report);
    for (PageSummary page : inspection.pages()) {
      printPage(page);
      report.tables().stream()
          .filter(table -> !table.pages().isEmpty() && table.pages().get(0) == page.page())
          .forEach(this::printTable);
    }
    List<Check> failed = report.checks().stream().filter(check -> !check.holds()).toList();
    section("checks that fail", failed.stream().map(InspectionText::line).toList());
    section("findings", report.findings().stream().map(RunReport::line).toList());
  }

  private void printReport(Report report) {
    line(0, report.source().name());
    line(
        2,
        String.format(
            Locale.ROOT,
            "%s, %s, %s pages",
            report.source().kind().id(),
            report.metadata().kind().id(),
            report.source().pages()));
    String told =
        nonBlank(
            Objects.toString(report.metadata().fiscalYear(), ""),
            report.metadata().organization(),
            report.metadata().title());
    if (!told.isEmpty()) {
      line(2, told);
    }
  }

  private void printPage(PageSummary page) {
    line(
        0,
        String.format(
            Locale.ROOT,
            "page %d: %s, %.0f x %.0f pt, %d glyphs, %d rulings, %d images",
            page.page(),
            page.content().id(),
            page.width(),
            page.height(),
            page.glyphs(),
            page.rulings(),
            page.images()));
    page.watermarks().forEach(text -> line(2, "watermark left out: " + text));
  }

  private void printTable(Table table) {
    String form = table.isRecognised() ? String.valueOf(table.form()) : "no known form";
    line(
        2,
        String.format(
            Locale.ROOT,
            "table %s: %s, %d x %d, %s",
            table.id(),
            form,
            table.grid().rows(),
            table.grid().columns(),
            pages(table)));
    String told = nonBlank(table.title(), table.number(), table.unit(), table.organization());
    if (!told.isEmpty()) {
      line(4, told);
    }
    printHeader(table.header());
    table.notes().forEach(note -> line(4, "note: " + note));
  }

  /** Prints the headers as a tree. The line of a leaf ends with the column's id and ordinal. */
  private void printHeader(List<HeaderColumn> header) {
    List<String> above = List.of();
    for (HeaderColumn column : header) {
      List<String> path = column.path();
      int shared = sharedHeads(above, path);
      for (int level = shared; level < path.size() - 1; level++) {
        line(6 + 2 * level, path.get(level));
      }
      int depth = Math.max(0, path.size() - 1);
      String leaf = path.isEmpty() ? "(no head)" : OneLine.of(path.get(depth));
      String ordinal = column.ordinal() == null ? "" : "  [" + column.ordinal() + "]";
      out.println(
          DisplayWidth.pad(" ".repeat(6 + 2 * depth) + leaf, HEAD_WIDTH)
              + "  "
              + OneLine.of(column.column() + ordinal));
      above = path;
    }
  }

  /** Returns the number of headers above the leaf that two paths have in common at their start. */
  private static int sharedHeads(List<String> above, List<String> path) {
    int most = Math.min(above.size(), path.size()) - 1;
    int shared = 0;
    while (shared < most && above.get(shared).equals(path.get(shared))) {
      shared++;
    }
    return shared;
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line(0, title);
      lines.forEach(text -> line(2, text));
    }
  }

  private static String line(Check check) {
    return String.format(
        Locale.ROOT,
        "%s: %s is not %s (tolerance %s, table %s)",
        check.rule(),
        check.left(),
        check.right(),
        check.tolerance(),
        check.table());
  }

  private static String pages(Table table) {
    return (table.pages().size() == 1 ? "page " : "pages ")
        + table.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String nonBlank(String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("  "));
  }

  private void line(int indent, String text) {
    out.println(" ".repeat(indent) + OneLine.of(text));
  }
}
