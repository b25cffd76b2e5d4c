package io.kaibiao.prose;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The words by which sections of running text and the amounts in them are found: the content of
 * {@code statements.json}, whose schema says what each member means. Immutable and safe for use by
 * many threads.
 *
 * @param headings headings of sections
 * @param clauses what sentences say after an amount
 * @param facts names of what is stated beside an amount
 * @param classEndings the ends that the name of a 类 may have beyond its listed name; the first is
 *     none
 * @param someFunds words for some of all funds
 * @param year a year that an amount is of, with the group {@code year}
 * @param patterns the ways in which sentences state amounts
 */
record ProseWords(
    Headings headings,
    Following clauses,
    Facts facts,
    List<String> classEndings,
    Pattern someFunds,
    Pattern year,
    List<StatementPattern> patterns) {

  /** The words of the library's own file. */
  static final ProseWords STANDARD = of(Resource.json(ProseWords.class, "statements.json"));

  ProseWords {
    classEndings = List.copyOf(classEndings);
    patterns = List.copyOf(patterns);
  }

  /**
   * Headings of sections, in text without blanks.
   *
   * @param part the number and name of a part
   * @param unnumbered the title of a part without a number
   * @param top a heading of the first level
   * @param sub a heading of the second level
   * @param furniture page numbers, and lines of a table of contents
   */
  record Headings(Pattern part, Pattern unnumbered, Pattern top, Pattern sub, Pattern furniture) {}

  /**
   * What sentences say after an amount.
   *
   * @param share its share of a whole, with groups {@code base} and {@code percent}
   * @param change its change from the year before, with groups {@code sign}, {@code change}, {@code
   *     unit} and {@code percent}
   * @param decreases the values of {@code sign} that say a decrease
   */
  record Following(Pattern share, Pattern change, List<String> decreases) {

    Following {
      decreases = List.copyOf(decreases);
    }
  }

  /**
   * Ends of the names of what is stated beside an amount; the name of the amount stands before.
   *
   * @param share its share of a whole
   * @param change its change from the year before
   * @param budget its initial budget
   */
  record Facts(String share, String change, String budget) {}

  private static ProseWords of(JsonNode node) {
    Placeholders placeholders = new Placeholders(node.path("counted").asText());
    JsonNode headings = node.path("headings");
    JsonNode clauses = node.path("clauses");
    JsonNode facts = node.path("facts");
    List<StatementPattern> patterns = new ArrayList<>();
    node.path("patterns").forEach(p -> patterns.addAll(StatementPattern.of(p, placeholders)));
    return new ProseWords(
        new Headings(
            placeholders.pattern(headings, "part"),
            placeholders.pattern(headings, "unnumbered"),
            placeholders.pattern(headings, "top"),
            placeholders.pattern(headings, "sub"),
            placeholders.pattern(headings, "furniture")),
        new Following(
            placeholders.pattern(clauses, "share"),
            placeholders.pattern(clauses, "change"),
            texts(clauses.path("decreases"))),
        new Facts(
            facts.path("share").asText(),
            facts.path("change").asText(),
            facts.path("budget").asText()),
        texts(node.path("classEndings")),
        placeholders.pattern(node, "someFunds"),
        placeholders.pattern(node, "year"),
        patterns);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
