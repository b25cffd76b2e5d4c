package io.kaibiao.prose;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.resource.Resource;
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

  private static final String BUDGET = "{B}";
  private static final String ITEM = "(?<item>";

  private static final String FIGURE =
      "(?<value>" + Amounts.FIGURE + ")(?<unit>" + MoneyUnit.REGEX + ")";
  private static final String COUNT = "(?<value>\\d[\\d,，]*)(?<unit>辆|台)";
  private static final String BUDGETED =
      "(?<budget>" + Amounts.FIGURE + ")(?<budgetUnit>" + MoneyUnit.REGEX + ")";
  private static final String PERCENT = "(?<percent>\\d+(?:[.．]\\d+)?)[%％]";

  /** Returns the words for some of all funds. */
  static Pattern someFunds() {
    return Pattern.compile(
        Resource.json(StatementPattern.class, "statements.json").path("someFunds").asText());
  }

  static List<StatementPattern> all() {
    List<StatementPattern> patterns = new ArrayList<>();
    for (JsonNode node :
        Resource.json(StatementPattern.class, "statements.json").path("patterns")) {
      String text = node.path("pattern").asText();
      for (JsonNode refers : node.path("refers")) {
        patterns.add(
            new StatementPattern(
                node.path("fact").asText(),
                Pattern.compile(node.path("section").asText()),
                Pattern.compile(
                    text.replace("{N}", FIGURE)
                        .replace("{C}", COUNT)
                        .replace(BUDGET, BUDGETED)
                        .replace("{P}", PERCENT)),
                refers.asText(),
                text.contains(BUDGET),
                node.has("whole") ? node.path("whole").asText() : null,
                Pattern.compile(node.path("base").asText()),
                dimensions(node.path("dimensions"))));
      }
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
