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
 * <p>Figures have a main reader, the one of figures, or the one of text where that is missing. All
 * confidences are from 0 to 1; docs/ocr.md says how the values were measured ({@code kaibiao
 * samples measure}, {@code MeasureReaders} and {@code MeasureConfidence}).
 *
 * @param agreed the confidence of a figure that two readers read alike
 * @param plain of how sure the reader of figures must be of an amount for the confirmer alone to be
 *     asked: of 2,050 words, none was read as an amount so surely
 * @param ownDoubt a figure of which the main reader is less sure by itself is looked at a second
 *     time, although the confirmer read it alike, unless a third did so too: they take the same
 *     broken 5 for a 3; and so are words of which the reader of text is less sure. Of figures that
 *     two readers read alike, 1 of 2,883 was wrong from here up, 6 of 263 below
 * @param nearlySure of how sure the main reader must be by itself of a figure that the confirmer
 *     read alike for one more view to settle it; and of an amount for words not to be believed
 * @param odd the confidence where they read alike what no figure looks like, such as {@code 1.2.3},
 *     or what may lack its sign
 * @param secondView the confidence of a figure that they read alike on other views of the strip
 * @param alone the most that a figure gets that one reader has read, there being no other
 * @param differing the most that a figure gets that they read differently
 * @param longest the greatest width of a strip that may be a figure, as a multiple of its height;
 *     no figure that fits a cell is longer
 * @param views how many readings of all views, the main reader's and the confirmer's together, must
 *     show a figure to settle it
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
      new Builder()
          .agreed(0.99)
          .plain(0.98)
          .ownDoubt(0.95)
          .nearlySure(0.9)
          .odd(0.7)
          .secondView(0.95)
          .alone(0.6)
          .differing(0.45)
          .longest(12)
          .views(3)
          .build();

  private static final Pattern ZERO_TOO_MANY = Pattern.compile("[-(]?0\\d");

  /** The reader of figures takes what is left of rulings behind short figures for it. */
  private static final String PERCENT = "%";

  /** Returns whether a strip is short enough to be a figure. */
  boolean mayBeFigure(Raster strip) {
    return strip.width() <= longest * strip.height();
  }

  /**
   * Returns whether the reader of figures is so sure of an amount without a sign, or of a code,
   * that the confirmer alone need be asked. (Of 2,050 words, it took none for one as surely.)
   */
  boolean isPlain(StripReading figure) {
    String text = StripText.plain(figure.text());
    return figure.confidence() >= plain
        && (StripText.isAmount(text) || StripText.isCode(text))
        && !StripText.mayLackSign(text, figure.alternatives());
  }

  /**
   * Returns whether the reader of figures sees an amount where that of text sees something else: it
   * is nearly sure of itself, or nobody could read the text, in which there is no Chinese.
   */
  boolean isAmount(StripReading figure, String text) {
    return StripText.isAmount(StripText.plain(figure.text()))
        && (figure.confidence() >= nearlySure
            || (text.length() > 1 && text.codePoints().noneMatch(Character::isIdeographic)));
  }

  /** Returns whether the reader of text is so unsure of some words that it should look again. */
  boolean isDim(StripReading words) {
    return !words.text().isBlank() && words.confidence() < ownDoubt;
  }

  /**
   * Returns whether a strip that readers of figures read differently is no figure at all, but a
   * stroke or a speck that the reader of text took for some sign.
   */
  boolean isSign(StripReading text) {
    String plain = StripText.plain(text.text());
    return plain.isEmpty() || (plain.length() == 1 && !Character.isDigit(plain.charAt(0)));
  }

  /**
   * Returns what a figure is read as where that is clear at once, else null: the main reader and
   * the confirmer read it alike, and the main reader is sure of it or the third reads the same.
   * What is no figure, and a sign that not all of them see, is clear but never sure.
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
   * Returns whether a figure that two readers read alike may have a sign that they overlooked, or
   * lack one that they saw: a third sees it otherwise, or both others nearly read a minus.
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
   * Returns the figures that were read on several views of a strip, the one that was read most
   * often first; of those read as often, the one that the main reader read more often.
   *
   * @param main what the main reader read on each view, as it is compared
   * @param confirmer what the confirmer read on each view
   */
  List<String> byVotes(List<String> main, List<String> confirmer) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    // A vote of the main reader counts a little more.
    main.forEach(text -> votes.merge(text, 101, Integer::sum));
    confirmer.forEach(text -> votes.merge(text, 100, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> StripText.isFigure(vote.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the figure that several views of a strip show, or null where they leave it open: the
   * main reader must have read it on most views, the confirmer on one, both together on at least
   * three, and neither any other figure on any view. (One that was read as often as all others
   * together is wrong too often where strokes are broken: 3 and 5, 1 and 4.) A figure that begins
   * with a zero too many has lost its decimal point.
   *
   * @param main what the main reader read on each view, as it is compared
   * @param confirmer what the confirmer read on each view
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

  /** Sets each value by its name. */
  private static final class Builder {
    private double agreed;
    private double plain;
    private double ownDoubt;
    private double nearlySure;
    private double odd;
    private double secondView;
    private double alone;
    private double differing;
    private int longest;
    private int views;

    private Builder() {}

    Builder agreed(double value) {
      this.agreed = value;
      return this;
    }

    Builder plain(double value) {
      this.plain = value;
      return this;
    }

    Builder ownDoubt(double value) {
      this.ownDoubt = value;
      return this;
    }

    Builder nearlySure(double value) {
      this.nearlySure = value;
      return this;
    }

    Builder odd(double value) {
      this.odd = value;
      return this;
    }

    Builder secondView(double value) {
      this.secondView = value;
      return this;
    }

    Builder alone(double value) {
      this.alone = value;
      return this;
    }

    Builder differing(double value) {
      this.differing = value;
      return this;
    }

    Builder longest(int value) {
      this.longest = value;
      return this;
    }

    Builder views(int value) {
      this.views = value;
      return this;
    }

    ReadingPolicy build() {
      return new ReadingPolicy(
          agreed, plain, ownDoubt, nearlySure, odd, secondView, alone, differing, longest, views);
    }
  }
}
