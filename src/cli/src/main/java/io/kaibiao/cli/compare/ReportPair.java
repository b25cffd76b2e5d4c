package io.kaibiao.cli.compare;

import io.kaibiao.compare.CellComparison;
import io.kaibiao.compare.Comparison;
import io.kaibiao.compare.ComparisonOptions;
import io.kaibiao.report.Report;

/**
 * Two reports and what comes of comparing them in both ways.
 *
 * @param places by where figures stand in fiscal terms
 * @param cells by the names of cells
 */
record ReportPair(Report first, Report second, Comparison places, CellComparison cells) {

  static ReportPair of(Report first, Report second, ComparisonOptions options) {
    return new ReportPair(
        first, second, Comparison.of(first, second, options), CellComparison.of(first, second));
  }
}
