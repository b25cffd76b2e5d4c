package io.kaibiao.export.xlsx;

import io.kaibiao.export.content.Fact;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as a workbook: its cover, a sheet for each table as it looks, then its facts and
 * its findings.
 */
public final class ReportWorkbook {

  /** The name of the sheet of facts, and how those of further facts begin. */
  static final String FACTS = "facts";

  private static final String COVER = "report";

  private static final String FINDINGS = "findings";

  private static final List<String> FINDING_COLUMNS =
      List.of("severity", "code", "table", "page", "message");

  private static final Map<String, Double> FINDING_WIDTHS =
      Map.of("code", 22.0, "table", 7.0, "page", 7.0, "message", 120.0);

  private ReportWorkbook() {}

  /**
   * Writes a workbook. The same report gives the same bytes.
   *
   * @param file a file that is not there yet
   * @throws IOException if it can't be written
   */
  public static void write(Report report, Path file) throws IOException {
    try (Book book = new Book(file)) {
      book.reserve(FACTS);
      book.reserve(FINDINGS);
      book.reserve(COVER);
      List<String> cover = CoverSheet.lines(report);
      if (!cover.isEmpty()) {
        try (Worksheet sheet = book.reserved(COVER)) {
          CoverSheet.write(cover, sheet);
        }
      }
      for (Table table : report.tables()) {
        try (Worksheet sheet = book.mergedSheet(table.id() + " " + table.title())) {
          new TableSheet(table, sheet).write();
        }
      }
      try (ListSheets facts =
          new ListSheets(book, FACTS, Fact.COLUMNS, FactRow.WIDTHS, ListSheets.MOST_ROWS)) {
        for (Table table : report.tables()) {
          Fact.<IOException>of(table, fact -> facts.add(FactRow.of(fact)));
        }
      }
      try (ListSheets findings =
          new ListSheets(book, FINDINGS, FINDING_COLUMNS, FINDING_WIDTHS, ListSheets.MOST_ROWS)) {
        for (Finding finding : report.findings()) {
          findings.add(cells(finding));
        }
      }
    }
  }

  private static List<ShownCell> cells(Finding finding) {
    boolean serious = finding.severity() != Severity.INFO;
    return List.of(
        text(finding.severity().id(), serious),
        text(finding.code().id(), false),
        text(Objects.requireNonNullElse(finding.table(), ""), false),
        number(finding.page()),
        text(finding.message(), false));
  }

  private static ShownCell text(String text, boolean isMarked) {
    return new ShownCell(text, null, false, isMarked, "");
  }

  private static ShownCell number(@Nullable Integer page) {
    return page == null
        ? text("", false)
        : new ShownCell(
            page.toString(), new NumberLook(BigDecimal.valueOf(page), "0"), true, false, "");
  }
}
