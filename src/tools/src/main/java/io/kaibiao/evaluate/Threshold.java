package io.kaibiao.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A limit for a measure.
 *
 * @param scope the scores it applies to
 * @param name the one kind, condition or document it applies to; null for each of them
 * @param measure the measure
 * @param atLeast the minimum, null for none
 * @param atMost the maximum, null for none
 */
record Threshold(
    Scope scope,
    @Nullable String name,
    Measure measure,
    @Nullable Double atLeast,
    @Nullable Double atMost) {

  /** The scores that a threshold applies to. */
  enum Scope {
    OVERALL,
    KIND,
    CONDITION,
    DOCUMENT
  }

  /** Returns a message about a value that breaks it; null if the value doesn't. */
  @Nullable String breach(OptionalDouble value) {
    if (value.isEmpty()) {
      return name == null && scope != Scope.OVERALL ? null : "there is nothing to measure";
    }
    double is = value.getAsDouble();
    if (atLeast != null && is < atLeast) {
      return String.format(
          Locale.ROOT, "%s is below %s", NumberText.text(is), NumberText.text(atLeast));
    }
    return atMost != null && is > atMost
        ? String.format(Locale.ROOT, "%s is above %s", NumberText.text(is), NumberText.text(atMost))
        : null;
  }
}
