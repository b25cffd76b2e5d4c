package io.kaibiao.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.resource.Resource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units that a cell may print behind its number: those of money, and those of what the forms
 * count, which are data in {@code units.json}.
 */
final class PrintedUnits {

  /** The units by their spelling with ASCII brackets and without blanks. */
  private static final Map<String, String> UNITS = units();

  private PrintedUnits() {}

  /**
   * Returns the unit that a text is, as results write it, or null if it is none.
   *
   * @param text the text, with ASCII brackets and without blanks
   */
  static @Nullable String of(String text) {
    return UNITS.get(text);
  }

  private static Map<String, String> units() {
    Map<String, String> units = new HashMap<>();
    for (JsonNode counted : Resource.json(PrintedUnits.class, "units.json").path("counted")) {
      String name = counted.asText();
      units.put(name.replace('（', '(').replace('）', ')'), name);
    }
    for (MoneyUnit unit : MoneyUnit.values()) {
      units.put(unit.text(), unit.text());
    }
    return Map.copyOf(units);
  }
}
