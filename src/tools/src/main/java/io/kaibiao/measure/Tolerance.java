package io.kaibiao.measure;

import java.util.Optional;

/**
 * One limit that a source file sets: a component of a record's {@code STANDARD}, or a private
 * constant. Immutable.
 *
 * @param name name of the file's class, of the records inside it, and of the value, such as {@code
 *     LineTolerances.Junctions.needsOne}
 * @param literal the value as the source has it
 * @param description what the source's Javadoc says of this value; empty if nothing
 * @param context what the Javadoc of the record says of all its values; empty for a constant
 * @param place index in the source of the value's first character
 */
record Tolerance(String name, String literal, String description, String context, int place) {

  /** Returns the value; empty if the source computes it from others. */
  Optional<Double> value() {
    try {
      return Optional.of(Double.valueOf(literal.replace("_", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns the value of a source text with another value in this one's place. */
  String replaced(String source, double value) {
    return source.substring(0, place)
        + (literal.endsWith("f") ? number(value) + "f" : number(value))
        + source.substring(place + literal.length());
  }

  /** Whole numbers without decimals, as most limits are of type {@code int}. */
  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
        ? String.valueOf((int) value)
        : String.valueOf(value);
  }
}
