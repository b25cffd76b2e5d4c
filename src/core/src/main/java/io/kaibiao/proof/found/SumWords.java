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
    String folded = folded(printed);
    return totals.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }

  /**
   * Returns how deep the number that a printed label begins with stands: 0 for none, more for those
   * of inner items.
   */
  int depth(String printed) {
    String folded = folded(printed);
    for (int depth = 0; depth < numbered.size(); depth++) {
      if (numbered.get(depth).matcher(folded).matches()) {
        return depth + 1;
      }
    }
    return 0;
  }

  private static String folded(String printed) {
    return Folding.withoutUnit(Folding.fold(printed)).toLowerCase(Locale.ROOT);
  }
}
