package io.kaibiao.batch;

import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;

/**
 * The counts of a report.
 *
 * @param forms tables recognized as a form
 * @param otherTables other tables
 * @param facts data cells that are not blank
 * @param doubtful how many of these cells are doubtful, and how many other cells of tables that are
 *     no form
 * @param failedChecks identities that do not hold
 * @param disagreements statements in the prose that contradict a table
 * @param errors findings that something was lost
 * @param contradictedPages pages whose text layer contradicts their pixels
 * @param corrections what people said of figures that was applied
 */
public record Tally(
    int forms,
    int otherTables,
    int facts,
    int doubtful,
    int failedChecks,
    int disagreements,
    int errors,
    int contradictedPages,
    int corrections) {

  /** Returns the counts of a report. */
  public static Tally of(Report report) {
    int forms = 0;
    int facts = 0;
    int doubtful = 0;
    for (Table table : report.tables()) {
      forms += table.isRecognised() ? 1 : 0;
      doubtful += table.isRecognised() ? 0 : new GridStatuses(table).doubtfulBesideFigures();
      for (Row row : table.rows()) {
        for (Cell cell : row.cells().values()) {
          facts++;
          doubtful += cell.status() == Status.DOUBTFUL ? 1 : 0;
        }
      }
    }
    return new Tally(
        forms,
        report.tables().size() - forms,
        facts,
        doubtful,
        count(report.checks().stream().filter(check -> !check.holds()).count()),
        count(
            report.statements().stream()
                .filter(statement -> Boolean.FALSE.equals(statement.agrees()))
                .count()),
        count(
            report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count()),
        count(
            report.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> finding.code() == FindingCode.READ_FROM_PIXELS)
                .count()),
        corrections(report));
  }

  private static int corrections(Report report) {
    long unplaced =
        report.findings().stream()
            .filter(finding -> finding.code() == FindingCode.CORRECTION_UNPLACED)
            .count();
    return count(report.basis().corrections().size() - unplaced);
  }

  /** Tells whether nothing is doubtful, contradicted or lost and every check holds. */
  public boolean beyondDoubt() {
    return doubtful == 0 && failedChecks == 0 && errors == 0 && contradictedPages == 0;
  }

  private static int count(long number) {
    return Math.toIntExact(number);
  }
}
