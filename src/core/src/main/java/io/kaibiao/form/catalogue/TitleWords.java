package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the words of a title say beside the name of a form: whose accounts it names, and which parts
 * of it are ordinal, year or kind. The words are those of {@code heads.json}, {@code publishers}
 * and {@code titles}. Immutable.
 */
public final class TitleWords {

  /** The parts of a title that can be taken out of it. */
  public enum Part {
    /** The funds that are called 预算 in budgets and in final accounts alike; found anywhere. */
    FUNDS,
    /** An ordinal, or the number of an annex or a form, before the title. */
    ORDINAL,
    /** The year before the title. */
    YEAR,
    /** Behind an organisation's name at the beginning: which part of it is meant. */
    PART,
    /** What a budget became, in the title of accounts too. */
    EXECUTION,
    /** The title of a table of contents behind that of the report. */
    CONTENTS
  }

  private final List<Pattern> departments;
  private final List<Pattern> governments;
  private final Map<Part, Pattern> parts;
  private final Pattern halves;
  private final String income;
  private final String expenditure;
  private final Pattern kind;
  private final Pattern sentence;
  private final Pattern date;

  /**
   * Makes it.
   *
   * @param root the data file
   */
  TitleWords(JsonNode root) {
    departments = patterns(root.path("publishers").path("departments"));
    governments = patterns(root.path("publishers").path("governments"));
    JsonNode titles = root.path("titles");
    Map<Part, Pattern> byPart = new HashMap<>();
    byPart.put(Part.FUNDS, pattern(titles, "funds"));
    byPart.put(Part.ORDINAL, pattern(titles, "ordinal"));
    byPart.put(Part.YEAR, pattern(titles, "year"));
    byPart.put(Part.PART, pattern(titles, "part"));
    byPart.put(Part.EXECUTION, pattern(titles, "execution"));
    byPart.put(Part.CONTENTS, pattern(titles, "contents"));
    parts = Map.copyOf(byPart);
    JsonNode names = titles.path("halves");
    halves = pattern(names, "both");
    income = names.path("income").asText();
    expenditure = names.path("expenditure").asText();
    kind = pattern(titles, "kind");
    sentence = pattern(titles, "sentence");
    date = pattern(titles, "date");
  }

  /** Tells whether a folded title says that it is a department's or a unit's. */
  public boolean isDepartments(String foldedTitle) {
    return departments.stream().anyMatch(p -> p.matcher(foldedTitle).find());
  }

  /** Tells whether a folded title says that it is a government's. */
  public boolean isGovernments(String foldedTitle) {
    return governments.stream().anyMatch(p -> p.matcher(foldedTitle).find());
  }

  /** Returns a title without each occurrence of a part. */
  public String without(Part part, String title) {
    return Objects.requireNonNull(parts.get(part)).matcher(title).replaceAll("");
  }

  /** Tells whether a folded title names income and expenditure together. */
  public boolean namesBothHalves(String foldedTitle) {
    return halves.matcher(foldedTitle).find();
  }

  /** Returns a title that names both halves with the name of one in their place. */
  public String ofHalf(String foldedTitle, Side half) {
    return halves.matcher(foldedTitle).replaceFirst(half == Side.INCOME ? income : expenditure);
  }

  /** Tells whether a title says what the report is: a budget, final accounts, a report. */
  public boolean namesKind(String title) {
    return kind.matcher(title).find();
  }

  /** Tells whether a text is a sentence and therefore no title. */
  public boolean isSentence(String text) {
    return sentence.matcher(text).matches();
  }

  /**
   * Tells whether a text without blanks holds a full date, such as the day of publication, whose
   * year is not the fiscal year.
   */
  public boolean isDate(String text) {
    return date.matcher(text).matches();
  }

  private static Pattern pattern(JsonNode titles, String name) {
    return Pattern.compile(titles.path(name).asText());
  }

  private static List<Pattern> patterns(JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    list.forEach(pattern -> patterns.add(Pattern.compile(pattern.asText())));
    return List.copyOf(patterns);
  }
}
