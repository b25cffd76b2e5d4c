package io.kaibiao.report.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the print says of a figure's place in fiscal terms. A dimension that it does not say is
 * absent. Immutable.
 *
 * @param values the value of each dimension that is said, such as {@code expenditure} of {@link
 *     Dimension#FLOW}
 */
public record Dimensions(Map<Dimension, String> values) {

  /** Nothing is said. */
  public static final Dimensions NONE = new Dimensions(Map.of());

  public Dimensions {
    EnumMap<Dimension, String> sorted = new EnumMap<>(Dimension.class);
    sorted.putAll(values);
    values = Collections.unmodifiableMap(sorted);
  }

  /** Returns the value of a dimension; empty where it is not said. */
  public String get(Dimension dimension) {
    return values.getOrDefault(dimension, "");
  }

  /** Returns these with another value of one dimension; an empty one removes it. */
  public Dimensions with(Dimension dimension, String value) {
    if (get(dimension).equals(value)) {
      return this;
    }
    EnumMap<Dimension, String> changed = new EnumMap<>(Dimension.class);
    changed.putAll(values);
    if (value.isEmpty()) {
      changed.remove(dimension);
    } else {
      changed.put(dimension, value);
    }
    return new Dimensions(changed);
  }
}
