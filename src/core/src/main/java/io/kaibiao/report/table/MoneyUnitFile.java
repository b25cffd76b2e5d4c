package io.kaibiao.report.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What {@code money-units.json} holds. Immutable.
 *
 * @param units the units, by the names of {@link MoneyUnit}
 * @param common what the text of every unit has in it
 * @param before a regular expression, without named groups, for what may stand before a unit
 */
record MoneyUnitFile(Map<String, Unit> units, String common, String before) {

  private static final MoneyUnitFile LOADED = load();

  MoneyUnitFile {
    units = Map.copyOf(units);
  }

  /**
   * A unit.
   *
   * @param text how reports and results print it
   * @param yuan how many 元 it is
   */
  record Unit(String text, long yuan) {}

  /** Returns the content of the file. */
  static MoneyUnitFile loaded() {
    return LOADED;
  }

  /** Returns a unit by its name, which the file must hold. */
  Unit unit(String name) {
    return Objects.requireNonNull(units.get(name), name);
  }

  private static MoneyUnitFile load() {
    JsonNode data = Resource.json(MoneyUnitFile.class, "money-units.json");
    Map<String, Unit> units = new HashMap<>();
    data.path("units")
        .forEach(
            unit ->
                units.put(
                    unit.path("unit").asText(),
                    new Unit(unit.path("text").asText(), unit.path("yuan").asLong())));
    List<String> captions = new ArrayList<>();
    data.path("captions").forEach(caption -> captions.add(Pattern.quote(caption.asText())));
    String currency = Pattern.quote(data.path("currency").asText());
    return new MoneyUnitFile(
        units,
        data.path("common").asText(),
        "(?:(?:" + String.join("|", captions) + ")[:：])?(?:" + currency + ")?");
  }
}
