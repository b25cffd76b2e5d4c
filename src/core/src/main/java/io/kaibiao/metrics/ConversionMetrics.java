package io.kaibiao.metrics;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.time.Duration;
import java.util.Locale;

/**
 * One conversion that has ended. It names no document, so that its texts may be labels of metrics.
 *
 * @param category what came of it
 * @param reason why there is no result, in lower case, such as {@code not-a-pdf}; blank if there is
 *     one. The reasons are few and known: those of {@link InputException.Reason}, and names of
 *     exceptions
 * @param elapsed how long it took
 * @param counts what the result holds; all 0 without one
 */
public record ConversionMetrics(Category category, String reason, Duration elapsed, Counts counts) {

  /** What came of a conversion. */
  public enum Category {
    /** Nothing is doubtful or lost, and every check holds. */
    DONE,
    /** Something is doubtful, a check fails or something small was lost. */
    DOUBTFUL,
    /** Pages are missing in the result. */
    PARTIAL,
    /** The document can't be converted, or passes a limit. */
    REFUSED,
    /** The thread was interrupted. */
    CANCELLED,
    /** A defect, or exhausted memory. */
    FAILED
  }

  /**
   * What a result holds.
   *
   * @param pages pages of the document
   * @param unreadablePages how many of them could not be read
   * @param tables tables, recognised as a form or not
   * @param facts data cells that are not blank
   * @param doubtful how many of these are doubtful
   * @param failedChecks identities that do not hold
   */
  public record Counts(
      int pages, int unreadablePages, int tables, int facts, int doubtful, int failedChecks) {

    /** What a conversion without a result has. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
  }

  /** Returns the metrics of a conversion that has a result. */
  static ConversionMetrics of(Report report, Duration elapsed) {
    Counts counts = counts(report);
    Category category = Category.DONE;
    if (!report.losses().isEmpty()) {
      category = Category.PARTIAL;
    } else if (counts.doubtful() > 0 || counts.failedChecks() > 0 || hasErrors(report)) {
      category = Category.DOUBTFUL;
    }
    return new ConversionMetrics(category, "", elapsed, counts);
  }

  private static boolean hasErrors(Report report) {
    return report.findings().stream().map(Finding::severity).anyMatch(Severity.ERROR::equals);
  }

  private static Counts counts(Report report) {
    int facts = 0;
    int doubtful = 0;
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        facts += row.cells().size();
        doubtful +=
            (int) row.cells().values().stream().filter(c -> c.status() == Status.DOUBTFUL).count();
      }
    }
    return new Counts(
        report.source().pages(),
        report.unreadablePages().size(),
        report.tables().size(),
        facts,
        doubtful,
        (int) report.checks().stream().filter(check -> !check.holds()).count());
  }

  /** Returns the metrics of a conversion that has none. */
  static ConversionMetrics of(Throwable failure, Duration elapsed) {
    if (failure instanceof InputException input) {
      String reason = input.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new ConversionMetrics(Category.REFUSED, reason, elapsed, Counts.NONE);
    }
    Category category =
        failure instanceof ConversionCancelledException ? Category.CANCELLED : Category.FAILED;
    return new ConversionMetrics(
        category, failure.getClass().getSimpleName(), elapsed, Counts.NONE);
  }
}
