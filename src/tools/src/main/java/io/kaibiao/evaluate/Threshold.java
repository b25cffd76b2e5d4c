package io.kaibiao.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a measure must keep to.
 *
 * @param scope which scores it is set for
 * @param name the one kind, condition or document it is set for; null for each of them
 * @param measure what is measured
 * @param atLeast the least value that is allowed, null for any
 * @param atMost the greatest value that is allowed, null for any
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

  /** Returns how a value breaks it; null if it doesn't. */
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
