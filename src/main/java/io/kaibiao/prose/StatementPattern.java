package io.kaibiao.prose;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A way in which sentences state a figure; data in {@code statements.json}.
 *
 * @param fact what the figure is of; {@code {name}} stands for the subject's name
 * @param section what the headings above must contain
 * @param pattern the sentence, with groups {@code value}, {@code unit} and, where it names a
 *     subject, {@code name}
 * @param refers the place that it must equal, {@code FORM/row/column}; {@code {class}} stands for
 *     the code of the 类 that is named
 */
record StatementPattern(String fact, Pattern section, Pattern pattern, String refers) {

  private static final String FIGURE = "(?<value>-?\\d[\\d,，]*(?:[.．]\\d+)?)(?<unit>万元|元)";

  static List<StatementPattern> all() {
    List<StatementPattern> patterns = new ArrayList<>();
    for (JsonNode node :
        Resource.json(StatementPattern.class, "statements.json").path("patterns")) {
      for (JsonNode refers : node.path("refers")) {
        patterns.add(
            new StatementPattern(
                node.path("fact").asText(),
                Pattern.compile(node.path("section").asText()),
                Pattern.compile(node.path("pattern").asText().replace("{N}", FIGURE)),
                refers.asText()));
      }
    }
    return patterns;
  }

  boolean namesSubjects() {
    return refers.contains("{class}");
  }
}
