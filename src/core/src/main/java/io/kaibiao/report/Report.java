package io.kaibiao.report;

import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole result of one conversion.
 *
 * @param source the input
 * @param metadata what the report says of itself
 * @param tables every table in reading order
 * @param checks every identity that was tried
 * @param statements every fact found in the prose
 * @param findings everything that a user should know
 * @param document its text in reading order, and its outline
 * @param figures where the figures of its tables ended
 * @param basis what it was proved from, as far as the other components do not tell
 */
public record Report(
    Source source,
    Metadata metadata,
    List<Table> tables,
    List<Check> checks,
    List<Statement> statements,
    List<Finding> findings,
    Document document,
    FigureCounts figures,
    ProofBasis basis) {
  public Report {
    tables = List.copyOf(tables);
    checks = List.copyOf(checks);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /** Makes a report of whose text nothing is known but its tables. */
  public Report(
      Source source,
      Metadata metadata,
      List<Table> tables,
      List<Check> checks,
      List<Statement> statements,
      List<Finding> findings) {
    this(source, metadata, tables, checks, statements, findings, Document.NONE);
  }

  /** Makes a report whose figures were not counted. */
  public Report(
      Source source,
      Metadata metadata,
      List<Table> tables,
      List<Check> checks,
      List<Statement> statements,
      List<Finding> findings,
      Document document) {
    this(source, metadata, tables, checks, statements, findings, document, FigureCounts.NONE);
  }

  /** Makes a report that tells everything that it was proved from. */
  public Report(
      Source source,
      Metadata metadata,
      List<Table> tables,
      List<Check> checks,
      List<Statement> statements,
      List<Finding> findings,
      Document document,
      FigureCounts figures) {
    this(
        source, metadata, tables, checks, statements, findings, document, figures, ProofBasis.NONE);
  }

  /** Returns the 1-based pages to convert that could not be read, each once, in order. */
  public List<Integer> unreadablePages() {
    return losses().stream()
        .filter(f -> f.code() == FindingCode.UNREADABLE_PAGE)
        .flatMap(f -> Stream.ofNullable(f.page()))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns the findings that say that pages are not in this report: they could not be read, or the
   * file has lost them. The report is partial if there is one.
   */
  public List<Finding> losses() {
    return findings.stream().filter(Report::isLoss).toList();
  }

  private static boolean isLoss(Finding finding) {
    return finding.severity() == Severity.ERROR
        && (finding.code() == FindingCode.UNREADABLE_PAGE
            || finding.code() == FindingCode.DAMAGED_FILE);
  }

  /** The version of the shape of {@code report.json}. */
  public static final String SCHEMA_VERSION = "1";
}
