package io.kaibiao.compare;

import io.kaibiao.compare.ComparisonOptions.Bodies;
import io.kaibiao.compare.ComparisonOptions.Years;
import io.kaibiao.report.Report;

/**
 * What the figures of two reports must have in common to be compared, as far as both say it.
 *
 * @param years which years
 * @param bodies whose figures
 * @param levels whether a unit's figures and its department's are told apart
 */
record Terms(Years years, Bodies bodies, Bodies levels) {

  static Terms of(Report first, Report second, ComparisonOptions options) {
    return new Terms(
        options.years(),
        ReportBodies.of(first).isNamed() && ReportBodies.of(second).isNamed()
            ? options.bodies()
            : Bodies.ANY,
        ReportLevel.of(first).isSaid() && ReportLevel.of(second).isSaid()
            ? options.bodies()
            : Bodies.ANY);
  }
}
