package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells charts from tables: beside the lines of a chart, not between them, stand the numbers of a
 * scale, which change by equal steps.
 */
final class ChartScales {

  private static final WitnessTolerances.Frames LIMITS = WitnessTolerances.STANDARD.frames();

  private ChartScales() {}

  /** Tells whether a scale stands to the left or to the right of what lines draw. */
  static boolean isBeside(RuledGrid drawn, TextSource text) {
    Box region = drawn.region();
    double reach = LIMITS.scaleReach();
    return isScale(
            drawn,
            text,
            new Box(region.x0() - reach, region.y0() - 9, region.x0(), region.y1() + 9))
        || isScale(
            drawn,
            text,
            new Box(region.x1(), region.y0() - 9, region.x1() + reach, region.y1() + 9));
  }

  private static boolean isScale(RuledGrid drawn, TextSource text, Box beside) {
    List<Double> values = new ArrayList<>();
    for (TextLine line : text.lines(beside)) {
      double middle = (line.box().y0() + line.box().y1()) / 2;
      boolean onLine = drawn.ys().stream().anyMatch(y -> Math.abs(y - middle) <= LIMITS.onLine());
      if (onLine) {
        Scales.value(line.text()).ifPresent(values::add);
      }
    }
    return Scales.isScale(values);
  }
}
