package io.kaibiao.prose;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in which sentences state a figure; data in {@code statements.json}.
 *
 * @param fact what the figure is of; {@code {name}} stands for the subject's name
 * @param section what the headings above must contain
 * @param pattern the sentence, with groups {@code value}, {@code unit} and, where it names a
 *     subject, {@code name}, or an item, {@code item}; where it states a budget and how far it was
 *     spent, {@code budget}, {@code budgetUnit} and {@code percent}
 * @param refers the place that it must equal, {@code FORM/row/column}; {@code {class}} stands for
 *     the code of the 类 that is named, {@code {subject}} for that of a path of names
 * @param spends whether it states a budget and how far that was spent
 * @param whole the place that a share of the figure is of, or null
 * @param base what the whole is called where a share is stated
 * @param dimensions what it says of where the figure stands in fiscal terms
 */
record StatementPattern(
    String fact,
    Pattern section,
    Pattern pattern,
    String refers,
    boolean spends,
    @Nullable String whole,
    Pattern base,
    Dimensions dimensions) {

  private static final String ITEM = "(?<item>";

  /**
   * Reads one entry of the file.
   *
   * @return a pattern for each place that it refers to
   */
  static List<StatementPattern> of(JsonNode node, Placeholders placeholders) {
    List<StatementPattern> patterns = new ArrayList<>();
    for (JsonNode refers : node.path("refers")) {
      patterns.add(
          new StatementPattern(
              node.path("fact").asText(),
              Pattern.compile(node.path("section").asText()),
              placeholders.pattern(node, "pattern"),
              refers.asText(),
              node.path("pattern").asText().contains(Placeholders.BUDGET),
              node.has("whole") ? node.path("whole").asText() : null,
              Pattern.compile(node.path("base").asText()),
              dimensions(node.path("dimensions"))));
    }
    return patterns;
  }

  private static Dimensions dimensions(JsonNode node) {
    Dimensions said = Dimensions.NONE;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Dimension dimension = Dimension.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
      said = said.with(dimension, entry.getValue().asText());
    }
    return said;
  }

  /** Returns the id of the form that holds the figure. */
  String form() {
    return refers.substring(0, refers.indexOf('/'));
  }

  /** Tells whether the headings above a section are those of its sentences. */
  boolean isOf(Section other) {
    return section.matcher(other.heading()).find();
  }

  /** Tells whether it names an item by the words that the sentence prints. */
  boolean namesItem() {
    return pattern.pattern().contains(ITEM);
  }

  boolean namesClass() {
    return refers.contains("{class}");
  }

  boolean namesSubject() {
    return refers.contains("{subject}");
  }
}
