package io.kaibiao.batch;

import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;

/**
 * A report in numbers.
 *
 * @param forms tables recognised as a form
 * @param otherTables tables that are not
 * @param facts data cells that are not blank
 * @param doubtful how many of them are doubtful
 * @param failedChecks identities that do not hold
 * @param disagreements statements of the prose that a table contradicts
 * @param errors findings that something was lost
 * @param contradictedPages pages with a text layer that their pixels contradict
 */
public record Tally(
    int forms,
    int otherTables,
    int facts,
    int doubtful,
    int failedChecks,
    int disagreements,
    int errors,
    int contradictedPages) {

  /** Counts a report. */
  public static Tally of(Report report) {
    int forms = 0;
    int facts = 0;
    int doubtful = 0;
    for (Table table : report.tables()) {
      forms += table.isRecognised() ? 1 : 0;
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
                .count()));
  }

  /** Tells whether nothing is doubtful, contradicted or lost and every check holds. */
  public boolean beyondDoubt() {
    return doubtful == 0 && failedChecks == 0 && errors == 0 && contradictedPages == 0;
  }

  private static int count(long number) {
    return Math.toIntExact(number);
  }
}
