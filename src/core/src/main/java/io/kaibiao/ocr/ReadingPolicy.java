package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which OCR engine reads what, when two engines agree, and what confidence (0–1) a combined
 * reading gets.
 *
 * <p>The main engine for numbers is the number engine, or the text engine if that is missing. All
 * confidences are from 0 to 1; docs/ocr.md describes how the values were measured ({@code kaibiao
 * samples measure}, {@code MeasureReaders} and {@code MeasureConfidence}).
 *
 * @param agreed confidence of a number that two engines read alike
 * @param plain minimum confidence of the number engine in an amount for which only the confirmer is
 *     called: none of 2,050 words was read as an amount with this confidence
 * @param ownDoubt confidence of the main engine below which a number is read again, even if the
 *     confirmer agrees, unless a third engine agrees too, because both engines take the same broken
 *     5 for a 3; also the confidence of the text engine below which words are read again. Of
 *     numbers that two engines read alike, 1 of 2,883 was wrong at or above this value, 6 of 263
 *     below
 * @param nearlySure minimum confidence of the main engine in a number that the confirmer read alike
 *     for one more view to decide; also in an amount for a reading as words to be rejected
 * @param odd confidence if they agree on a text that no number looks like, such as {@code 1.2.3},
 *     or that may lack its sign
 * @param secondView confidence of a number that they read alike on other views of the strip
 * @param alone maximum confidence of a number that only one engine could read
 * @param differing maximum confidence of a number that they read differently
 * @param longest maximum width of a strip that may be a number, as a multiple of its height; no
 *     number that fits a cell is longer
 * @param views minimum number of readings of all views, of main engine and confirmer together, that
 *     decide a number
 */
public record ReadingPolicy(
    double agreed,
    double plain,
    double ownDoubt,
    double nearlySure,
    double odd,
    double secondView,
    double alone,
    double differing,
    int longest,
    int views) {

  /** The policy that was measured. */
  public static final ReadingPolicy STANDARD =
      new ReadingPolicy(
          /* agreed= */ 0.99,
          /* plain= */ 0.98,
          /* ownDoubt= */ 0.95,
          /* nearlySure= */ 0.9,
          /* odd= */ 0.7,
          /* secondView= */ 0.95,
          /* alone= */ 0.6,
          /* differing= */ 0.45,
          /* longest= */ 12,
          /* views= */ 3);

  private static final Pattern ZERO_TOO_MANY = Pattern.compile("[-(]?0\\d");

  /** The number engine reads remains of rulings after short numbers as this sign. */
  private static final String PERCENT = "%";

  /** Returns whether a strip is short enough to be a number. */
  boolean mayBeFigure(Raster strip) {
    return strip.width() <= longest * strip.height();
  }

  /**
   * Returns whether the number engine has so much confidence in an amount without a sign, or in a
   * code, that only the confirmer must be called. (None of 2,050 words was read as one with this
   * confidence.)
   */
  boolean isPlain(StripReading figure) {
    String text = StripText.plain(figure.text());
    return figure.confidence() >= plain
        && (StripText.isAmount(text) || StripText.isCode(text))
        && !StripText.mayLackSign(text, figure.alternatives());
  }

  /**
   * Returns whether a strip is an amount although the text engine reads it as something else: the
   * number engine is nearly sure, or no engine could read the text, which contains no Chinese.
   */
  boolean isAmount(StripReading figure, String text) {
    return StripText.isAmount(StripText.plain(figure.text()))
        && (figure.confidence() >= nearlySure
            || (text.length() > 1 && text.codePoints().noneMatch(Character::isIdeographic)));
  }

  /**
   * Returns whether the confidence of the text engine in some words is so low that they are read
   * again.
   */
  boolean isDim(StripReading words) {
    return !words.text().isBlank() && words.confidence() < ownDoubt;
  }

  /**
   * Returns whether a strip on which number engines differ is not a number, but a stroke or a speck
   * that the text engine read as a sign.
   */
  boolean isSign(StripReading text) {
    String plain = StripText.plain(text.text());
    return plain.isEmpty() || (plain.length() == 1 && !Character.isDigit(plain.charAt(0)));
  }

  /**
   * Returns the reading of a number if it is decided without another view, else null: the main
   * engine and the confirmer agree, and the main engine is sure or the third engine agrees. A text
   * that is not a number, or a sign that not all of them see, is decided, but with low confidence.
   */
  @Nullable StripReading verdict(AmountVotes heard) {
    StripReading main = heard.main();
    StripReading confirmer = heard.confirmer();
    if (main == null || confirmer == null) {
      return null;
    }
    String plain = StripText.plain(main.text());
    String second = StripText.plain(confirmer.text());
    String other = StripText.plain(heard.third() == null ? main.text() : heard.third().text());
    if (plain.equals(second + PERCENT) && !other.contains(PERCENT)) {
      plain = second;
    }
    if (plain.isEmpty() || !plain.equals(second)) {
      return null;
    }
    if (!StripText.isFigure(plain)) {
      return StripText.isFigure(other) ? null : StripReading.sure(plain, odd, heard.texts());
    }
    if (isSignOpen(plain, other, heard)) {
      return StripReading.sure(plain, odd, heard.texts());
    }
    return main.confidence() >= ownDoubt || (heard.third() != null && other.equals(plain))
        ? StripReading.sure(plain, agreed, heard.texts())
        : null;
  }

  /**
   * Returns whether a number that two engines read alike may have a sign that they overlooked, or
   * lack a sign that they read: a third engine reads it differently, or a minus is an alternative
   * of both other readings.
   */
  private boolean isSignOpen(String plain, String other, AmountVotes heard) {
    StripReading third = heard.third();
    boolean ours =
        StripText.mayLackSign(plain, Objects.requireNonNull(heard.main()).alternatives());
    if (third == null) {
      return ours;
    }
    boolean theirs = StripText.mayLackSign(plain, third.alternatives());
    return plain.equals("-" + other)
        || other.equals("-" + plain)
        || (other.equals(plain) ? ours && theirs : ours || theirs);
  }

  /**
   * Returns the numbers read on several views of a strip, by frequency in descending order. Of
   * equally frequent ones, the one that the main engine read more often is first.
   *
   * @param main the comparable readings of the main engine on each view
   * @param confirmer those of the confirmer
   */
  List<String> byVotes(List<String> main, List<String> confirmer) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    // A vote of the main engine counts slightly more.
    main.forEach(text -> votes.merge(text, 101, Integer::sum));
    confirmer.forEach(text -> votes.merge(text, 100, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> StripText.isFigure(vote.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the number shown by several views of a strip, or null if they do not decide it. The
   * main engine must have read it on most views, the confirmer on one, both together on at least
   * three, and neither any other number on any view. (A number read as often as all others together
   * is wrong too often where strokes are broken: 3 and 5, 1 and 4.) A number that begins with a
   * superfluous zero has lost its decimal point.
   *
   * @param main the comparable readings of the main engine on each view
   * @param confirmer those of the confirmer
   */
  public @Nullable String settled(List<String> main, List<String> confirmer) {
    List<String> figures = byVotes(main, confirmer);
    if (figures.size() != 1) {
      return null;
    }
    String only = figures.get(0);
    long ours = main.stream().filter(only::equals).count();
    long theirs = confirmer.stream().filter(only::equals).count();
    return 2 * ours > main.size()
            && theirs > 0
            && ours + theirs >= views
            && !ZERO_TOO_MANY.matcher(only).lookingAt()
        ? only
        : null;
  }
}
