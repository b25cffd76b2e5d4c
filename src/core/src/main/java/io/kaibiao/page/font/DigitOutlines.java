package io.kaibiao.page.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Compares what an embedded font says its digits are with how it draws them. A font whose character
 * map was scrambled looks healthy to every other test. A doubt is no proof: a reader of pixels must
 * agree.
 *
 * <p>A digit that the font both names and draws is <em>settled</em>. A character that looks like a
 * settled digit is not taken for it, unless it has the very same shape: a scrambled map leaves the
 * digits that it moved without a name, while a shape that the model of {@link DigitShapes}
 * misjudges stands beside the true one.
 *
 * <p>Belongs to one font and one thread.
 */
final class DigitOutlines {

  /** So many figures that look wrong are a doubt... */
  private static final int WRONG = 2;

  /** ...or one digit that is less likely than this to be what the font says. */
  private static final double UNLIKELY = 0.05;

  /** A dash is this many times as wide as it is high. */
  private static final double FLAT = 1.5;

  /** Full stops, commas and dashes are lower than this share of the tallest digit. */
  private static final double LOW = 0.5;

  /** A full stop ends on the line, a comma below it by more than this share. */
  private static final double TAIL = 0.06;

  /** Two shapes whose measures differ by less than this on average are one. */
  private static final double SAME_SHAPE = 0.005;

  /**
   * A letter that is drawn as a digit is as high as the font's digits, to this share of their
   * height. Capitals of many fonts are higher, other letters lower.
   */
  private static final double SAME_HEIGHT = 0.06;

  /** And its advance differs from that of the digits by less than this share. */
  private static final double SAME_ADVANCE = 0.03;

  /** Least likelihood of the digit that a letter is drawn as, among the ten digits. */
  private static final double LIKELY = 0.5;

  private final Map<Integer, Outline> outlines = new LinkedHashMap<>();

  /**
   * How a character is drawn.
   *
   * @param text what the font says it is
   * @param box its bounds in a unit of the font's own, above the line
   * @param advance its advance width as a share of the type size
   * @param measures the measures of its shape, see {@link DigitShape}
   * @param likelihoods how likely it is each of the digits 0 to 9, together 1
   */
  private record Outline(
      String text,
      Rectangle2D box,
      double advance,
      List<Double> measures,
      List<Double> likelihoods) {

    int likeliest() {
      int best = 0;
      for (int digit = 1; digit < likelihoods.size(); digit++) {
        best = likelihoods.get(digit) > likelihoods.get(best) ? digit : best;
      }
      return best;
    }

    boolean isDigit() {
      return FigureCharacters.isDigit(text.charAt(0));
    }

    int digit() {
      return Character.digit(text.charAt(0), 10);
    }

    boolean hasShapeOf(Outline other) {
      double sum = 0;
      for (int i = 0; i < measures.size(); i++) {
        sum += Math.abs(measures.get(i) - other.measures.get(i));
      }
      return sum < SAME_SHAPE * measures.size();
    }
  }

  /**
   * Looks at a character, once; what can't stand in a figure is passed over.
   *
   * @param advance its advance width as a share of the type size
   */
  void look(PDFont font, int code, String text, double advance) throws IOException {
    if (!FigureCharacters.isFigure(text) && !FigureCharacters.isOdd(text)) {
      return;
    }
    Optional<GeneralPath> path = GlyphPaths.of(font, code);
    if (path.isEmpty() || path.get().getBounds2D().getHeight() <= 0) {
      return;
    }
    double[] measures = DigitShape.measures(path.get());
    outlines.put(
        code,
        new Outline(
            text,
            path.get().getBounds2D(),
            advance,
            boxed(measures),
            boxed(DigitShapes.known().likelihoods(measures))));
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /**
   * Tells whether so many figures look wrong that the font is to be doubted.
   *
   * @param believed characters that were found to be what the font says
   */
  boolean isDoubtful(Set<String> believed) {
    double tallest = tallest();
    int wrong = 0;
    for (Outline outline : outlines.values()) {
      if (!believed.contains(outline.text()) && looksWrong(outline, tallest)) {
        boolean surely = outline.isDigit() && outline.likelihoods().get(outline.digit()) < UNLIKELY;
        wrong += surely ? WRONG : 1;
      }
    }
    return wrong >= WRONG;
  }

  /** Returns the figures that look wrong. */
  Set<String> suspects() {
    double tallest = tallest();
    return outlines.values().stream()
        .filter(outline -> looksWrong(outline, tallest))
        .map(Outline::text)
        .collect(Collectors.toSet());
  }

  /** Tells whether a character is a figure that looks wrong. */
  boolean suspects(String text) {
    double tallest = tallest();
    return named(text).stream().anyMatch(outline -> looksWrong(outline, tallest));
  }

  /** Tells whether a character may be drawn as another one; of what it can't see, that it may. */
  boolean looksLike(String text, String other) {
    double tallest = tallest();
    List<String> looks = named(text).stream().map(outline -> look(outline, tallest)).toList();
    return looks.isEmpty() || looks.contains(other);
  }

  /**
   * Tells whether a letter may be drawn as a digit that has no other name in the font: it has the
   * height of the font's digits and the shape of one that is not settled. Of a letter whose outline
   * can't be had (a bitmap), that it may.
   */
  boolean mayBeDigit(String letter) {
    List<Outline> own = named(letter);
    if (own.isEmpty()) {
      return true;
    }
    List<Outline> digits = outlines.values().stream().filter(Outline::isDigit).toList();
    return own.stream()
        .anyMatch(
            outline ->
                outline.likelihoods().get(outline.likeliest()) >= LIKELY
                    && isOpen(outline.likeliest(), outline)
                    && isNear(outline, digits, o -> o.box().getHeight(), SAME_HEIGHT));
  }

  /** Tells whether a letter is as wide as one of the digits; where it can't be told, yes. */
  boolean hasAdvanceOfDigits(String letter) {
    List<Outline> own = named(letter);
    List<Outline> digits = outlines.values().stream().filter(Outline::isDigit).toList();
    return own.isEmpty()
        || own.stream().anyMatch(o -> isNear(o, digits, Outline::advance, SAME_ADVANCE));
  }

  /** Tells whether an outline measures what one of some others does; where there is none, yes. */
  private static boolean isNear(
      Outline outline, List<Outline> others, ToDoubleFunction<Outline> measure, double share) {
    double own = measure.applyAsDouble(outline);
    return others.isEmpty()
        || others.stream()
            .mapToDouble(measure)
            .anyMatch(other -> Math.abs(own - other) <= share * other);
  }

  private List<Outline> named(String text) {
    return outlines.values().stream().filter(o -> text.equals(o.text())).toList();
  }

  /** Of the digits: without one there is nothing that marks could be held against. */
  private double tallest() {
    return outlines.values().stream()
        .filter(Outline::isDigit)
        .mapToDouble(outline -> outline.box().getHeight())
        .max()
        .orElse(Double.NaN);
  }

  private boolean looksWrong(Outline outline, double tallest) {
    if (Double.isNaN(tallest) || !FigureCharacters.isFigure(outline.text())) {
      return false;
    }
    boolean tall = outline.box().getHeight() >= LOW * tallest;
    if (outline.isDigit()) {
      return !tall || isOtherDigit(outline);
    }
    return tall || (!outline.text().equals("-") && !look(outline, tallest).equals(outline.text()));
  }

  /** Tells whether another digit that is open is likelier than the one that the font names. */
  private boolean isOtherDigit(Outline outline) {
    double own = outline.likelihoods().get(outline.digit());
    for (int digit = 0; digit < outline.likelihoods().size(); digit++) {
      if (digit != outline.digit()
          && outline.likelihoods().get(digit) > own
          && isOpen(digit, outline)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether an outline may be a digit: no other one is settled as it, or of one shape. */
  private boolean isOpen(int digit, Outline outline) {
    Collection<Outline> all = outlines.values();
    List<Outline> settled = new ArrayList<>();
    for (Outline other : all) {
      if (other.isDigit()
          && other.digit() == digit
          && other.likeliest() == digit
          && !Objects.equals(other, outline)) {
        settled.add(other);
      }
    }
    return settled.isEmpty() || settled.stream().anyMatch(outline::hasShapeOf);
  }

  /** What a character looks like. */
  private static String look(Outline outline, double tallest) {
    Rectangle2D box = outline.box();
    if (!(box.getHeight() < LOW * tallest)) {
      return Integer.toString(outline.likeliest());
    }
    if (box.getWidth() > FLAT * box.getHeight()) {
      return "-";
    }
    return box.getMinY() < -TAIL * tallest ? "," : ".";
  }
}
