package io.kaibiao.samples.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** A list of subject codes and their names. The parents of a code are its prefixes. */
public record SubjectList(NavigableMap<String, String> names) {
  private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  /** The classes of the final accounts' fixed lines, in their order. */
  public static final List<String> FINAL_CLASSES =
      List.of(
          "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214",
          "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "231", "232",
          "234");

  /** The classes of the budget's fixed lines, in their order. */
  public static final List<String> BUDGET_CLASSES =
      List.of(
          "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213",
          "214", "215", "216", "217", "219", "220", "221", "222", "223", "224", "227", "229", "230",
          "231", "232", "233", "234");

  public SubjectList {
    names = Collections.unmodifiableNavigableMap(new TreeMap<>(names));
  }

  public static SubjectList functional() {
    return read("functional.tsv");
  }

  public static SubjectList economic() {
    return read("economic.tsv");
  }

  public String name(String code) {
    return Objects.requireNonNull(names.get(code), code);
  }

  /** Returns the codes of a length that begin with a prefix. */
  List<String> under(String prefix, int length) {
    return names.tailMap(prefix, true).keySet().stream()
        .takeWhile(code -> code.startsWith(prefix))
        .filter(code -> code.length() == length)
        .toList();
  }

  /** Returns a number as 一, 二, … 九十九. */
  public static String ordinal(int number) {
    if (number < 10) {
      return NUMERALS[number];
    }
    String tens = number < 20 ? "" : NUMERALS[number / 10];
    return tens + "十" + NUMERALS[number % 10];
  }

  private static SubjectList read(String resource) {
    NavigableMap<String, String> names = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SubjectList.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        names.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SubjectList(names);
  }
}
