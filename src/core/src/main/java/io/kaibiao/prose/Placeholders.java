package io.kaibiao.prose;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.text.ChineseNumerals;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes regular expressions of those in {@code statements.json}, in which placeholders such as
 * {@code {N}} stand for numbers and units. The file's schema lists them.
 */
final class Placeholders {

  /** Stands for the amount of a budget; a pattern with it also says how much of that was spent. */
  static final String BUDGET = "{B}";

  private final Map<String, String> meanings;

  /**
   * Makes the placeholders' meanings.
   *
   * @param counted a regular expression for the units of things that are counted
   */
  Placeholders(String counted) {
    this.meanings =
        Map.of(
            "{N}",
            "(?<value>" + Amounts.FIGURE + ")(?<unit>" + MoneyUnit.REGEX + ")",
            "{C}",
            "(?<value>\\d[\\d,，]*)(?<unit>" + counted + ")",
            BUDGET,
            "(?<budget>" + Amounts.FIGURE + ")(?<budgetUnit>" + MoneyUnit.REGEX + ")",
            "{P}",
            "(?<percent>\\d+(?:[.．]\\d+)?)[%％]",
            "{D}",
            "(?<change>" + Amounts.FIGURE + ")(?<unit>" + MoneyUnit.REGEX + ")",
            "{numeral}",
            "[" + ChineseNumerals.UP_TO_TEN + "]");
  }

  /** Returns the regular expression that a member of an object holds. */
  Pattern pattern(JsonNode node, String member) {
    String text = node.path(member).asText();
    for (Map.Entry<String, String> meaning : meanings.entrySet()) {
      text = text.replace(meaning.getKey(), meaning.getValue());
    }
    return Pattern.compile(text);
  }
}
