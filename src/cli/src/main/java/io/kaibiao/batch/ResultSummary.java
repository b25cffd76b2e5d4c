package io.kaibiao.batch;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What a run keeps of a result after it is written.
 *
 * @param sha256 the SHA-256 of the input's bytes
 * @param pages how many pages the input has
 * @param unreadablePages 1-based numbers of pages that could not be read
 * @param tally the counts of the result
 * @param findings its findings that a person should look at: warnings and errors
 */
public record ResultSummary(
    String sha256, int pages, List<Integer> unreadablePages, Tally tally, List<Finding> findings) {

  public ResultSummary {
    unreadablePages = List.copyOf(unreadablePages);
    findings = List.copyOf(findings);
  }

  /** Returns the summary of a report. */
  public static ResultSummary of(Report report) {
    return new ResultSummary(
        report.source().sha256(),
        report.source().pages(),
        report.findings().stream()
            .filter(finding -> finding.code() == FindingCode.UNREADABLE_PAGE)
            .map(Finding::page)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        Tally.of(report),
        report.findings().stream().filter(finding -> finding.severity() != Severity.INFO).toList());
  }
}
