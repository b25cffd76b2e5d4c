package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the labels of rows say beside the names of rows: totals, parts of a row above, ordinals. The
 * words are those of {@code heads.json}, {@code rowLabels}. Immutable.
 */
public final class RowLabels {

  private final List<Pattern> ownTotals;
  private final List<Pattern> grandTotals;
  private final List<String> totalEnds;
  private final List<String> parts;
  private final List<Pattern> endsOfParts;
  private final List<Pattern> ordinals;
  private final Pattern bareOrdinal;

  RowLabels(JsonNode root) {
    ownTotals = patterns(root.path("ownTotals"));
    grandTotals = patterns(root.path("grandTotals"));
    totalEnds = texts(root.path("totalEnds"));
    parts = texts(root.path("parts"));
    endsOfParts = patterns(root.path("endsOfParts"));
    ordinals = patterns(root.path("ordinals"));
    bareOrdinal = Pattern.compile(root.path("bareOrdinal").asText());
  }

  /**
   * Tells whether a label names the total of a government's own subjects, with or without the name
   * of the place or the budget before it.
   *
   * @param label the label as {@link io.kaibiao.text.Folding#label} gives it
   */
  public boolean isOwnTotal(String label) {
    return ownTotals.stream().anyMatch(pattern -> pattern.matcher(label).matches());
  }

  /** Tells whether a folded label names a total that may hold transfers and balances too. */
  public boolean isGrandTotal(String label) {
    return grandTotals.stream().anyMatch(pattern -> pattern.matcher(label).matches());
  }

  /** Tells whether a label ends as 合计, 总计 and 小计 do. */
  public boolean endsLikeTotal(String label) {
    return totalEnds.stream().anyMatch(label::endsWith);
  }

  /** Tells whether a folded label opens the parts of the row above (其中). */
  public boolean opensParts(String folded) {
    return parts.stream().anyMatch(folded::startsWith);
  }

  /** Tells whether a folded label is no part of the row above, though it has no ordinal. */
  public boolean endsParts(String folded) {
    return endsOfParts.stream().anyMatch(pattern -> pattern.matcher(folded).find());
  }

  /** Returns the kind of a folded label's ordinal, 1 for the outermost, or 0 if it has none. */
  public int ordinalLevel(String folded) {
    for (int i = 0; i < ordinals.size(); i++) {
      if (ordinals.get(i).matcher(folded).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Returns a folded label without an ordinal that has lost the comma behind it. */
  public String withoutBareOrdinal(String folded) {
    return bareOrdinal.matcher(folded).replaceFirst("");
  }

  private static List<Pattern> patterns(JsonNode list) {
    return texts(list).stream().map(Pattern::compile).toList();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
