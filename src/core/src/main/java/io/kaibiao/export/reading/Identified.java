package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads members of the objects of {@code report.json}. */
final class Identified {

  private Identified() {}

  /**
   * Returns the constant that a member names.
   *
   * @throws IllegalArgumentException if there is none of that name, as a later version may have
   */
  static <E extends Enum<E>> E of(JsonNode name, E[] constants, Function<E, String> id) {
    for (E constant : constants) {
      if (id.apply(constant).equals(name.asText())) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "has the unknown %s '%s'; it was written by another version",
            constants[0].getDeclaringClass().getSimpleName(),
            name.asText()));
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  static @Nullable String textOrNull(JsonNode member) {
    return member.isTextual() ? member.asText() : null;
  }

  static @Nullable Integer numberOrNull(JsonNode member) {
    return member.isNumber() ? member.asInt() : null;
  }

  static Box box(JsonNode box) {
    return new Box(
        box.path(0).asDouble(),
        box.path(1).asDouble(),
        box.path(2).asDouble(),
        box.path(3).asDouble());
  }
}
