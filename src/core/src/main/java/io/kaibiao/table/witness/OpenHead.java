package io.kaibiao.table.witness;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.WitnessTolerances;
import java.util.List;

/** Tells how many lines at the top of a table without a grid are its head. */
final class OpenHead {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private OpenHead() {}

  /**
   * Returns the index of the first line below the head: below the first rule across the table that
   * has lines above it, else the first line with a value behind its label, else the second line.
   */
  static int firstBody(List<TextLine> lines, List<Gap> gutters, List<Ruling> rules, Box box) {
    int values = 0;
    while (values < lines.size() && !hasValue(lines.get(values))) {
      values++;
    }
    for (Ruling rule : rules) {
      if (rule.length() < LIMITS.mostly() * box.width()) {
        continue;
      }
      int above = (int) lines.stream().filter(l -> l.box().y1() < rule.position() + 1).count();
      if (above > 0 && above < lines.size() && above <= LIMITS.mostHeads()) {
        return above;
      }
    }
    return values == lines.size() ? 1 : Math.min(values, LIMITS.mostHeads());
  }

  private static boolean hasValue(TextLine line) {
    List<Segment> parts = line.segments();
    for (int i = 1; i < parts.size(); i++) {
      String text = parts.get(i).text();
      if (AtomicValues.is(text) && !NumericTokens.isYear(text) && text.length() > 0) {
        return true;
      }
    }
    return false;
  }
}
