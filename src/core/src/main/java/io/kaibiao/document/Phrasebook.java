package io.kaibiao.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns for how reports number, end and mark their lines, from {@code document.json}. Immutable
 * and safe for use by many threads.
 */
public final class Phrasebook {

  private final List<NumberingStyle> styles = new ArrayList<>();
  private final Map<Character, List<NumberingStyle>> byFirst = new ConcurrentHashMap<>();
  private final NumberingStyle title;
  private final NumberingStyle plain;
  private final NumberingStyle minor;
  private final Set<String> contentsTitles = new HashSet<>();
  private final Set<String> headings = new HashSet<>();
  private final List<String> coverWords = new ArrayList<>();
  private final List<Pattern> leaders;
  private final List<Pattern> pageMarks;
  private final List<Pattern> charts;
  private final List<Pattern> captions;
  private final List<Pattern> numbers;
  private final List<Pattern> sections;
  private final String sentenceEnd;
  private final String clauseEnd;
  private final String closers;

  private Phrasebook(JsonNode data) {
    for (JsonNode style : data.path("styles")) {
      styles.add(
          new NumberingStyle(
              style.path("id").asText(),
              styles.size(),
              NumberingStyle.Use.valueOf(style.path("use").asText().toUpperCase(Locale.ROOT)),
              Pattern.compile(style.path("pattern").asText())));
    }
    title = style(NumberingStyle.TITLE);
    plain = style(NumberingStyle.PLAIN);
    minor = style(NumberingStyle.MINOR);
    data.path("contentsTitle").forEach(title -> contentsTitles.add(title.asText()));
    data.path("heading").forEach(heading -> headings.add(heading.asText()));
    data.path("cover").forEach(word -> coverWords.add(word.asText()));
    leaders = patterns(data.path("leader"));
    pageMarks = patterns(data.path("pageMark"));
    charts = patterns(data.path("chart"));
    captions = patterns(data.path("caption"));
    numbers = patterns(data.path("number"));
    sections = patterns(data.path("sectionStart"));
    sentenceEnd = data.path("sentenceEnd").asText();
    clauseEnd = data.path("clauseEnd").asText();
    closers = data.path("closers").asText();
  }

  private NumberingStyle style(String id) {
    return styles.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("document.json has no style " + id));
  }

  /** Loads the phrases. */
  public static Phrasebook load() {
    return new Phrasebook(Resource.json(Phrasebook.class, "document.json"));
  }

  private static List<Pattern> patterns(JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    list.forEach(node -> patterns.add(Pattern.compile(node.asText())));
    return patterns;
  }

  /**
   * A number at the beginning of a text.
   *
   * @param style how it is written
   * @param length how many characters it takes
   */
  public record Numbering(NumberingStyle style, int length) {}

  /** Returns the number that a text begins with, if any. */
  public Optional<Numbering> number(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (NumberingStyle style : byFirst.computeIfAbsent(text.charAt(0), this::stylesOf)) {
      Matcher matcher = style.pattern().matcher(text);
      if (matcher.lookingAt()) {
        return Optional.of(new Numbering(style, matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** Returns the styles whose numbers may begin with a character: for most texts there are none. */
  private List<NumberingStyle> stylesOf(char first) {
    return styles.stream()
        .filter(
            style -> {
              Matcher matcher = style.pattern().matcher(String.valueOf(first));
              return matcher.lookingAt() || matcher.hitEnd();
            })
        .toList();
  }

  /** Returns the style of covers' titles. */
  NumberingStyle title() {
    return title;
  }

  /** Returns the style of headings without a number. */
  NumberingStyle plain() {
    return plain;
  }

  /** Returns the style of headings without a number in the size of the text. */
  NumberingStyle minor() {
    return minor;
  }

  /** Tells whether a text, blanks removed, is the title of a table of contents. */
  boolean isContentsTitle(String bare) {
    return contentsTitles.contains(bare);
  }

  /** Tells whether a text, blanks removed, is a heading wherever it stands alone. */
  boolean isKnownHeading(String bare) {
    return headings.contains(bare);
  }

  /** Tells whether a title is one that a report's cover has. */
  boolean isCoverTitle(String title) {
    return coverWords.stream().anyMatch(title::contains);
  }

  /** Returns an entry of a table of contents without what leads to its page, if it has that. */
  public Optional<String> beforeLeader(String text) {
    for (Pattern leader : leaders) {
      Matcher matcher = leader.matcher(text);
      if (matcher.find() && matcher.start() > 0) {
        return Optional.of(text.substring(0, matcher.start()));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a line in the margin, blanks removed, is a page's number with half its marks. */
  boolean isPageMark(String bare) {
    return pageMarks.stream().anyMatch(p -> p.matcher(bare).matches());
  }

  /** Tells whether a line is the caption of a chart. */
  boolean isChart(String text) {
    return !endsSentence(text) && charts.stream().anyMatch(p -> p.matcher(text).matches());
  }

  /** Tells whether a text is the caption of a table or figure. */
  boolean isCaption(String text) {
    return captions.stream().anyMatch(p -> p.matcher(text).lookingAt());
  }

  /** Tells whether a text begins with the number of a section and a capital. */
  boolean beginsSection(String text) {
    return sections.stream().anyMatch(p -> p.matcher(text).lookingAt());
  }

  /** Tells whether a text is nothing but the number of a heading. */
  boolean isNumber(String text) {
    return numbers.stream().anyMatch(p -> p.matcher(text).matches());
  }

  /** Tells whether a text ends a sentence or an item. */
  boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && closers.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && sentenceEnd.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Tells whether a text holds or ends like a sentence, which a heading does not. */
  boolean isSentence(String text) {
    if (text.isEmpty() || clauseEnd.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return true;
    }
    return text.chars().anyMatch(c -> sentenceEnd.indexOf(c) >= 0);
  }
}
