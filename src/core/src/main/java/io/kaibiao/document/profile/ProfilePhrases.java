package io.kaibiao.document.profile;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.document.Blanks;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.ChineseNumerals;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns for how reports name their superior body, their level and their date, from {@code
 * profile.json}. Immutable and safe for use by many threads.
 */
final class ProfilePhrases {

  /** Months of a year. */
  private static final int MONTHS = 12;

  /** Days of the longest month. */
  private static final int DAYS = 31;

  private final List<Pattern> superior;
  private final List<Pattern> body;
  private final List<Pattern> department;
  private final List<Pattern> unit;
  private final List<Pattern> date;
  private final List<Pattern> fileDate;

  private ProfilePhrases(JsonNode data) {
    superior = patterns(data.path("superior"));
    body = patterns(data.path("body"));
    department = patterns(data.path("department"));
    unit = patterns(data.path("unit"));
    date = patterns(data.path("date"));
    fileDate = patterns(data.path("fileDate"));
  }

  static ProfilePhrases load() {
    return new ProfilePhrases(Resource.json(ProfilePhrases.class, "profile.json"));
  }

  private static List<Pattern> patterns(JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    list.forEach(node -> patterns.add(Pattern.compile(node.asText())));
    return patterns;
  }

  /** Returns the superior organisation that a line names. */
  Optional<String> superior(String line) {
    return value(superior, line);
  }

  /** Returns the body that the heading of a part names, as in 某局概况. */
  Optional<String> body(String heading) {
    return value(body, heading);
  }

  private static Optional<String> value(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group("value"));
      }
    }
    return Optional.empty();
  }

  /** Returns whose report a title is of, empty where it does not say. */
  String level(String title) {
    String bare = Blanks.removed(title);
    if (unit.stream().anyMatch(p -> p.matcher(bare).find())) {
      return "unit";
    }
    return department.stream().anyMatch(p -> p.matcher(bare).find()) ? "department" : "";
  }

  /** Returns the first day or month that a text names, as in {@code 2024-09}; maybe empty. */
  String date(String text) {
    return date(date, text);
  }

  /** Returns the day or month that a file's name bears; maybe empty. */
  String fileDate(String name) {
    return date(fileDate, name);
  }

  private static String date(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String written = written(matcher);
        if (!written.isEmpty()) {
          return written;
        }
      }
    }
    return "";
  }

  private static String written(Matcher matcher) {
    OptionalInt year = FiscalYear.first(Folding.fold(matcher.group("year") + "年"));
    int month = number(matcher.group("month"));
    if (year.isEmpty() || month < 1 || month > MONTHS) {
      return "";
    }
    String written = String.format(Locale.ROOT, "%04d-%02d", year.getAsInt(), month);
    int day = number(matcher.group("day"));
    return day < 1 || day > DAYS ? written : written + String.format(Locale.ROOT, "-%02d", day);
  }

  /** Returns a number up to 99 in digits or numerals, 0 where there is none. */
  private static int number(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    return ChineseNumerals.number(text);
  }
}
