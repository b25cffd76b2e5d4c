package io.kaibiao.compare;

import io.kaibiao.report.table.Dimensions;
import java.util.List;

/**
 * The figures of both reports that stand at one place in fiscal terms.
 *
 * @param body whose figures they are; empty where bodies are not compared or not known
 * @param dimensions the place. Last year's actual and budget figures are those of their period; the
 *     period is the fiscal year, or, where each report's own years are compared, how many years it
 *     is after that of the report ({@code 0}, {@code -1})
 * @param heads the heads of a change, rate or share without years, as no dimension says of what it
 *     is one; empty for other figures
 * @param form the form of the figures, where figures of several forms contradict each other in one
 *     report, so that each form is compared by itself; else empty
 * @param outcome what comes of comparing them
 * @param first the figures of the first report in reading order
 * @param second the figures of the second report in reading order
 */
public record ComparedEntry(
    String body,
    Dimensions dimensions,
    String heads,
    String form,
    ComparisonOutcome outcome,
    List<ComparedFigure> first,
    List<ComparedFigure> second) {
  public ComparedEntry {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Tells whether figures that one report has of this place contradict each other. */
  public boolean isContradicted() {
    return outcome == ComparisonOutcome.CONTRADICTORY || !form.isEmpty();
  }
}
