package io.kaibiao.prose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in which sentences state a figure; data in {@code statements.json}.
 *
 * @param fact what the figure is of; {@code {name}} stands for the subject's name
 * @param section what the headings above must contain
 * @param pattern the sentence, with groups {@code value}, {@code unit} and, where it names a
 *     subject, {@code name}; where it states a budget and how far it was spent, {@code budget},
 *     {@code budgetUnit} and {@code percent}
 * @param refers the place that it must equal, {@code FORM/row/column}; {@code {class}} stands for
 *     the code of the 类 that is named, {@code {subject}} for that of a path of names
 * @param spends whether it states a budget and how far that was spent
 * @param whole the place that a share of the figure is of, or null
 * @param base what the whole is called where a share is stated
 */
record StatementPattern(
    String fact,
    Pattern section,
    Pattern pattern,
    String refers,
    boolean spends,
    @Nullable String whole,
    Pattern base) {

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
              Pattern.compile(node.path("base").asText())));
    }
    return patterns;
  }

  boolean namesClass() {
    return refers.contains("{class}");
  }

  boolean namesSubject() {
    return refers.contains("{subject}");
  }
}
