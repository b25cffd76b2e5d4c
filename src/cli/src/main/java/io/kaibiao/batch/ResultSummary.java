package io.kaibiao.batch;

import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import java.util.List;

/**
 * What a run keeps of a result after it is written.
 *
 * @param sha256 the SHA-256 of the input's bytes
 * @param pages how many pages the input has
 * @param unreadablePages 1-based numbers of pages that could not be read
 * @param losses how many findings say that pages are not in the result: they could not be read, or
 *     the file has lost them; the result is partial if there is one
 * @param tally the counts of the result
 * @param findings its findings that a person should look at: warnings and errors
 */
public record ResultSummary(
    String sha256,
    int pages,
    List<Integer> unreadablePages,
    int losses,
    Tally tally,
    List<Finding> findings) {

  public ResultSummary {
    unreadablePages = List.copyOf(unreadablePages);
    findings = List.copyOf(findings);
  }

  /** Returns the summary of a report. */
  public static ResultSummary of(Report report) {
    return new ResultSummary(
        report.source().sha256(),
        report.source().pages(),
        report.unreadablePages(),
        report.losses().size(),
        Tally.of(report),
        report.findings().stream().filter(finding -> finding.severity() != Severity.INFO).toList());
  }
}
