package io.kaibiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides which columns are scored: those that the contract names for evaluation forms, all columns
 * for other forms.
 */
final class ScoredColumns {

  private final String prefix;
  private final Set<String> whole;
  private final Map<String, Set<String>> columns;

  private ScoredColumns(String prefix, Set<String> whole, Map<String, Set<String>> columns) {
    this.prefix = prefix;
    this.whole = Set.copyOf(whole);
    this.columns = Map.copyOf(columns);
  }

  /** Reads the contract's columns. */
  static ScoredColumns ofContract() {
    JsonNode root = Resource.json(ScoredColumns.class, "scored-columns.json");
    Map<String, Set<String>> columns = new HashMap<>();
    root.path("columns").properties().forEach(e -> columns.put(e.getKey(), texts(e.getValue())));
    return new ScoredColumns(root.path("forms").asText(), texts(root.path("except")), columns);
  }

  /**
   * Tells whether the contract names a row and column. {@code indicator.3} is a record {@code
   * indicator}.
   */
  boolean isNamed(String form, CellPlace place) {
    if (!form.startsWith(prefix) || whole.contains(form)) {
      return true;
    }
    int dot = place.row().indexOf('.');
    String record = dot < 0 ? place.row() : place.row().substring(0, dot);
    return columns.getOrDefault(record, Set.of()).contains(place.column());
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
