package io.kaibiao.proof.found;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that call a row or a column a sum, and labels that may name parts of the row above, from
 * {@code sum-words.json}. Immutable.
 */
final class SumWords {

  private final List<Pattern> totals;
  private final List<Pattern> numbered;

  private SumWords(List<Pattern> totals, List<Pattern> numbered) {
    this.totals = List.copyOf(totals);
    this.numbered = List.copyOf(numbered);
  }

  /** Returns the words of the data file. */
  static SumWords load() {
    JsonNode data = Resource.json(SumWords.class, "sum-words.json");
    return new SumWords(patterns(data.path("totals")), patterns(data.path("numbered")));
  }

  private static List<Pattern> patterns(JsonNode entries) {
    List<Pattern> patterns = new ArrayList<>();
    entries.forEach(entry -> patterns.add(Pattern.compile(entry.path("pattern").asText())));
    return patterns;
  }

  /** Tells whether a printed label or head is that of a sum. */
  boolean isTotal(String printed) {
    return matches(totals, printed);
  }

  /** Tells whether a printed label begins with a number, as those of parts do. */
  boolean isNumbered(String printed) {
    return matches(numbered, printed);
  }

  private static boolean matches(List<Pattern> patterns, String printed) {
    String folded = Folding.withoutUnit(Folding.fold(printed)).toLowerCase(Locale.ROOT);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }
}
