package io.kaibiao.proof.found;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that call a row or a column a sum, from {@code sum-words.json}. Immutable. */
final class SumWords {

  private final List<Pattern> totals;

  private SumWords(List<Pattern> totals) {
    this.totals = List.copyOf(totals);
  }

  /** Returns the words of the data file. */
  static SumWords load() {
    List<Pattern> totals = new ArrayList<>();
    for (JsonNode entry : Resource.json(SumWords.class, "sum-words.json").path("totals")) {
      totals.add(Pattern.compile(entry.path("pattern").asText()));
    }
    return new SumWords(totals);
  }

  /** Tells whether a printed label or head is that of a sum. */
  boolean isTotal(String printed) {
    String folded = Folding.withoutUnit(Folding.fold(printed)).toLowerCase(Locale.ROOT);
    return totals.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }
}
