package io.kaibiao.samples.damage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Damages to the objects of a PDF whose objects stand as text in the file ({@link LoosePdf}). The
 * cross-reference table is left as it was, so that a reader has to search for the objects, as it
 * does with any edited file. Stateless.
 */
final class ObjectDamage {

  private static final Pattern REFERENCE = Pattern.compile("\\b\\d{1,6} 0 R\\b");
  private static final Pattern OBJECT = Pattern.compile("(?s)\\b\\d{1,6} 0 obj\\b(.*?)\\bendobj");

  /** A number that says how long, how many or how large something is. */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?<=/(?:Length|Length1|Count|Width|Height|Columns|Colors|Size|Predictor|BitsPerComponent"
              + "|First|FirstChar|LastChar|N|K|Rows|DW|Prev|Rotate|ShadingType|FunctionType"
              + "|PatternType|BitsPerSample|BlackIs1|Flags) )-?\\d+");

  /** Any number of a dictionary, an array or a content stream. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[\\s\\[(])-?\\d+(?:\\.\\d+)?(?=[\\s\\])])");

  /** The name of a dictionary's entry before something that may stand in its place. */
  private static final Pattern ENTRY = Pattern.compile("/[A-Z][A-Za-z0-9]{0,20} (?=[\\[<\\d/(])");

  /** Numbers at the borders of what programs count with. */
  private static final List<String> EXTREMES =
      List.of(
          "-1",
          "0",
          "1",
          "255",
          "65536",
          "1000000",
          "2147483647",
          "-2147483648",
          "4294967296",
          "99999999999999999999",
          "0.0000000001",
          "1000000000.5");

  /** Brackets that open a level: arrays, dictionaries, saved states, marked content. */
  private static final List<String> OPENINGS = List.of("[", "<</A ", "q ", "/A BMC ", "(", "BT ");

  /** Maximum number of places that one damage changes. */
  private static final int MOST_PLACES = 12;

  /** Maximum number of levels that a nesting has; deeper than any stack of calls. */
  private static final int MOST_LEVELS = 60_000;

  private ObjectDamage() {}

  /** Lets references point to other objects, so that some lead back to where they stand. */
  static byte[] loop(byte[] pdf, SplittableRandom random) {
    String text = text(pdf);
    List<MatchResult> references = matches(REFERENCE, text);
    return replace(
        text,
        references,
        random,
        place -> references.get(random.nextInt(references.size())).group());
  }

  /** Exchanges the contents of two objects. */
  static byte[] swap(byte[] pdf, SplittableRandom random) {
    String text = text(pdf);
    List<MatchResult> objects = matches(OBJECT, text);
    if (objects.size() < 2) {
      return pdf;
    }
    int first = random.nextInt(objects.size() - 1);
    MatchResult a = objects.get(first);
    MatchResult b = objects.get(random.nextInt(first + 1, objects.size()));
    return bytes(
        text.substring(0, a.start(1))
            + b.group(1)
            + text.substring(a.end(1), b.start(1))
            + a.group(1)
            + text.substring(b.end(1)));
  }

  /** Gives lengths, counts and sizes other values. */
  static byte[] lie(byte[] pdf, SplittableRandom random) {
    String text = text(pdf);
    return replace(text, matches(CLAIM, text), random, place -> extreme(place, random));
  }

  /** Gives any numbers other values. */
  static byte[] exaggerate(byte[] pdf, SplittableRandom random) {
    String text = text(pdf);
    return replace(text, matches(NUMBER, text), random, place -> extreme(place, random));
  }

  /** Opens very many levels at one place, closed or not. */
  static byte[] nest(byte[] pdf, SplittableRandom random) {
    String text = text(pdf);
    List<MatchResult> entries = matches(ENTRY, text);
    if (entries.isEmpty()) {
      return pdf;
    }
    int at = entries.get(random.nextInt(entries.size())).end();
    int levels = 1 << random.nextInt(4, 16);
    String opened = OPENINGS.get(random.nextInt(OPENINGS.size()));
    String nested = opened.repeat(Math.min(levels, MOST_LEVELS));
    if (random.nextBoolean() && opened.equals("[")) {
      nested += "]".repeat(levels);
    }
    return bytes(text.substring(0, at) + nested + text.substring(at));
  }

  private static String extreme(String number, SplittableRandom random) {
    if (random.nextInt(4) == 0 && number.matches("\\d{1,9}")) {
      return String.format(Locale.ROOT, "%d", Integer.parseInt(number) + random.nextInt(-3, 4));
    }
    return EXTREMES.get(random.nextInt(EXTREMES.size()));
  }

  /** What takes the place of a text. */
  @FunctionalInterface
  private interface Replacement {
    String of(String place);
  }

  private static byte[] replace(
      String text, List<MatchResult> places, SplittableRandom random, Replacement replacement) {
    List<MatchResult> chosen = new ArrayList<>();
    for (int i = random.nextInt(1, MOST_PLACES + 1); i > 0 && !places.isEmpty(); i--) {
      MatchResult place = places.get(random.nextInt(places.size()));
      if (!chosen.contains(place)) {
        chosen.add(place);
      }
    }
    chosen.sort((a, b) -> Integer.compare(a.start(), b.start()));
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (MatchResult place : chosen) {
      out.append(text, done, place.start()).append(replacement.of(place.group()));
      done = place.end();
    }
    return bytes(out.append(text.substring(done)).toString());
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
