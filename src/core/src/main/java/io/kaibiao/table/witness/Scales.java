package io.kaibiao.table.witness;

import io.kaibiao.table.WitnessTolerances;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of the scale of a chart: from its top to its foot they fall by equal steps. */
final class Scales {

  private static final WitnessTolerances.Frames LIMITS = WitnessTolerances.STANDARD.frames();

  private static final Pattern NUMBER = Pattern.compile("[-−$€£]?[\\d,]{1,12}(?:\\.\\d{1,4})?%?");

  private Scales() {}

  /** Returns the value of a text that is one number. */
  static Optional<Double> value(String text) {
    String number = text.strip();
    if (!NUMBER.matcher(number).matches() || number.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(number.replace('−', '-').replaceAll("[,%$€£]", "")));
  }

  /** Tells whether values are those of a scale. */
  static boolean isScale(List<Double> values) {
    if (values.size() < LIMITS.fewestMarks()) {
      return false;
    }
    double step = values.get(0) - values.get(1);
    for (int i = 1; i < values.size(); i++) {
      if (Math.abs(values.get(i - 1) - values.get(i) - step) > LIMITS.sameStep() * Math.abs(step)) {
        return false;
      }
    }
    return step > 0;
  }
}
