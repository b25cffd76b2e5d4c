package io.kaibiao.dimension;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code dimensions.json} holds. Immutable and safe for use by many threads.
 *
 * @param lexicon the words
 * @param cuts what forms fix, by their ids
 * @param classifications the classification of codes, by their first digit
 * @param subjects what single subjects say, by their codes
 * @param keys what the canonical keys of rows say, by what they begin with
 */
record DimensionFile(
    DimensionLexicon lexicon,
    Map<String, FormCut> cuts,
    Map<String, String> classifications,
    Map<String, Dimensions> subjects,
    Map<String, Dimensions> keys) {

  DimensionFile {
    cuts = Map.copyOf(cuts);
    classifications = Map.copyOf(classifications);
    subjects = Map.copyOf(subjects);
    keys = Map.copyOf(keys);
  }

  /** Returns what the canonical key of a row says. */
  Dimensions ofKey(String key) {
    return keys.entrySet().stream()
        .filter(entry -> key.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Dimensions.NONE);
  }

  static DimensionFile load() {
    JsonNode data = Resource.json(DimensionFile.class, "dimensions.json");
    Map<String, String> codes = new HashMap<>();
    data.path("codes").properties().forEach(e -> codes.put(e.getKey(), e.getValue().asText()));
    return new DimensionFile(
        lexicon(data),
        cuts(data.path("forms")),
        codes,
        sayings(data.path("subjects")),
        sayings(data.path("keys")));
  }

  private static DimensionLexicon lexicon(JsonNode data) {
    Map<String, List<Word>> words = new HashMap<>();
    for (JsonNode entry : data.path("words")) {
      Word word =
          new Word(
              dimension(entry.path("dimension").asText()),
              entry.path("value").asText(),
              places(entry.path("in")),
              entry.has("publisher")
                  ? Publisher.valueOf(upper(entry.path("publisher").asText()))
                  : null);
      for (String text : folded(entry.path("words"))) {
        words.computeIfAbsent(text, key -> new ArrayList<>()).add(word);
      }
    }
    Map<Dimension, Map<String, Set<String>>> narrower = new EnumMap<>(Dimension.class);
    data.path("narrower")
        .properties()
        .forEach(d -> narrower.put(dimension(d.getKey()), parts(d.getValue())));
    return new DimensionLexicon(
        words, new HashSet<>(folded(data.path("silent"))), narrower, folded(data.path("totals")));
  }

  private static Map<String, Set<String>> parts(JsonNode values) {
    Map<String, Set<String>> parts = new HashMap<>();
    values
        .properties()
        .forEach(
            value -> {
              Set<String> names = new HashSet<>();
              value.getValue().forEach(name -> names.add(name.asText()));
              parts.put(value.getKey(), names);
            });
    return parts;
  }

  private static Map<String, FormCut> cuts(JsonNode forms) {
    Map<String, FormCut> cuts = new HashMap<>();
    for (JsonNode entry : forms) {
      FormCut cut =
          new FormCut(
              dimensions(entry.path("dimensions")),
              dimensions(entry.path("expenditure")),
              FormCut.Items.valueOf(upper(entry.path("items").asText("none"))),
              entry.path("itemsAre").asText(""));
      entry.path("forms").forEach(id -> cuts.put(id.asText(), cut));
    }
    return cuts;
  }

  private static Map<String, Dimensions> sayings(JsonNode data) {
    Map<String, Dimensions> sayings = new HashMap<>();
    data.properties().forEach(key -> sayings.put(key.getKey(), dimensions(key.getValue())));
    return sayings;
  }

  private static Dimensions dimensions(JsonNode values) {
    Map<Dimension, String> fixed = new EnumMap<>(Dimension.class);
    values.properties().forEach(d -> fixed.put(dimension(d.getKey()), d.getValue().asText()));
    return new Dimensions(fixed);
  }

  private static Dimension dimension(String id) {
    return Dimension.valueOf(upper(id));
  }

  private static Set<WordPlace> places(JsonNode in) {
    Set<WordPlace> places = EnumSet.noneOf(WordPlace.class);
    in.forEach(place -> places.add(WordPlace.valueOf(upper(place.asText()))));
    return in.isMissingNode() ? EnumSet.allOf(WordPlace.class) : places;
  }

  private static List<String> folded(JsonNode texts) {
    List<String> folded = new ArrayList<>();
    texts.forEach(text -> folded.add(Folding.fold(text.asText())));
    return folded;
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT);
  }
}
