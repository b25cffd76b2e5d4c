package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.YearMark;
import io.kaibiao.text.Folding;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Texts of a file as the catalogue compares them. */
final class PrintedText {

  private static final Set<String> MARKS = Set.of(YearMark.PRIOR, YearMark.OTHER);

  private PrintedText() {}

  static String title(String printed, String at) throws Refusal {
    return folded(printed, Folding::title, at);
  }

  static String label(String printed, String at) throws Refusal {
    return folded(printed, Folding::label, at);
  }

  static String head(String printed, String at) throws Refusal {
    return folded(printed, Folding::head, at);
  }

  /** Returns the heads above a column, without those of which nothing is compared. */
  static Set<String> path(JsonNode heads, String at) throws Refusal {
    Set<String> path = new LinkedHashSet<>();
    for (JsonNode head : heads) {
      String text = head.asText();
      String folded = MARKS.contains(text) ? text : Folding.head(text);
      if (!folded.isEmpty()) {
        path.add(folded);
      }
    }
    if (MARKS.containsAll(path)) {
      throw new Refusal(at, "without year and unit these heads say nothing; take the entry out");
    }
    return path;
  }

  private static String folded(String printed, UnaryOperator<String> folding, String at)
      throws Refusal {
    String folded = folding.apply(printed);
    if (folded.isEmpty()) {
      throw new Refusal(at, "\"%s\" says nothing without blanks and year; take it out", printed);
    }
    return folded;
  }
}
