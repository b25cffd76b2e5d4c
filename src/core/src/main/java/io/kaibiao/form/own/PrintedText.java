package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.YearMark;
import io.kaibiao.text.Folding;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Texts of a file as the catalogue compares them. */
final class PrintedText {

  private static final Set<String> MARKS = Set.of(YearMark.PRIOR, YearMark.OTHER);

  private static final Pattern BLANKS_OF_HAN =
      Pattern.compile("(?<=[^\\x00-\\x7F])\\s+|\\s+(?=[^\\x00-\\x7F])");

  private PrintedText() {}

  /**
   * Returns a printed text as a person reads it: one blank between words, none between characters.
   */
  static String plain(String printed) {
    return BLANKS_OF_HAN.matcher(printed.strip()).replaceAll("").replaceAll("\\s+", " ");
  }

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
