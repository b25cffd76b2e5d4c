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
 * Compares the characters that an embedded font assigns to its digits with their outlines. A font
 * whose character map was scrambled passes every other test. A doubt is not a proof: an engine that
 * reads pixels must agree.
 *
 * <p>A digit that the font both names and draws is <em>settled</em>. A character that looks like a
 * settled digit is not taken for it unless it has exactly the same shape. A scrambled map leaves
 * the digits that it moved without a name, while a shape that the model of {@link DigitShapes}
 * misjudges exists beside the true one.
 *
 * <p>Belongs to one font and one thread.
 */
final class DigitOutlines {

  private static final FontTolerances.Outlines LIMITS = FontTolerances.STANDARD.outlines();

  private final Map<Integer, Outline> outlines = new LinkedHashMap<>();

  /**
   * The outline of a character.
   *
   * @param text its character according to the font
   * @param box its bounds above the baseline, in a unit of the font's own
   * @param advance its advance width as a share of the type size
   * @param measures the measures of its shape, see {@link DigitShape}
   * @param likelihoods the likelihoods that it is each of the digits 0 to 9, whose sum is 1
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
      return sum < LIMITS.sameShape() * measures.size();
    }
  }

  /**
   * Measures the outline of a character. Characters that can't occur in a number are ignored.
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
   * Tells whether so many characters have a wrong outline that the font is doubtful.
   *
   * @param believed characters that were found to be correct
   */
  boolean isDoubtful(Set<String> believed) {
    double tallest = tallest();
    int wrong = 0;
    for (Outline outline : outlines.values()) {
      if (!believed.contains(outline.text()) && looksWrong(outline, tallest)) {
        boolean surely =
            outline.isDigit() && outline.likelihoods().get(outline.digit()) < LIMITS.unlikely();
        wrong += surely ? LIMITS.wrong() : 1;
      }
    }
    return wrong >= LIMITS.wrong();
  }

  /** Returns the characters of numbers whose outlines look wrong. */
  Set<String> suspects() {
    double tallest = tallest();
    return outlines.values().stream()
        .filter(outline -> looksWrong(outline, tallest))
        .map(Outline::text)
        .collect(Collectors.toSet());
  }

  /** Tells whether a character can occur in a number and its outline looks wrong. */
  boolean suspects(String text) {
    double tallest = tallest();
    return named(text).stream().anyMatch(outline -> looksWrong(outline, tallest));
  }

  /**
   * Tells whether a character may be drawn as another one. Returns true if its outline is unknown.
   */
  boolean looksLike(String text, String other) {
    double tallest = tallest();
    List<String> looks = named(text).stream().map(outline -> look(outline, tallest)).toList();
    return looks.isEmpty() || looks.contains(other);
  }

  /**
   * Tells whether a letter may be drawn as a digit that has no other name in the font: it has the
   * height of the font's digits and the shape of a digit that is not settled. Returns true for a
   * letter without an outline (a bitmap).
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
                outline.likelihoods().get(outline.likeliest()) >= LIMITS.likely()
                    && isOpen(outline.likeliest(), outline)
                    && isNear(outline, digits, o -> o.box().getHeight(), LIMITS.sameHeight()));
  }

  /** Tells whether a letter is as wide as one of the digits. Returns true if this is unknown. */
  boolean hasAdvanceOfDigits(String letter) {
    List<Outline> own = named(letter);
    List<Outline> digits = outlines.values().stream().filter(Outline::isDigit).toList();
    return own.isEmpty()
        || own.stream().anyMatch(o -> isNear(o, digits, Outline::advance, LIMITS.sameAdvance()));
  }

  /**
   * Tells whether a measure of an outline is close to that of any of the others. Returns true if
   * there are no others.
   */
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

  /**
   * Returns the height of the tallest digit, or NaN without digits, as then marks can't be compared
   * with anything.
   */
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
    boolean tall = outline.box().getHeight() >= LIMITS.low() * tallest;
    if (outline.isDigit()) {
      return !tall || isOtherDigit(outline);
    }
    return tall || (!outline.text().equals("-") && !look(outline, tallest).equals(outline.text()));
  }

  /**
   * Tells whether another digit that is not settled is more likely than the one that the font
   * names.
   */
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

  /**
   * Tells whether an outline may be a digit: no other outline is settled as this digit, or one with
   * the same shape is.
   */
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

  /** Returns the character of a number that an outline looks like. */
  private static String look(Outline outline, double tallest) {
    Rectangle2D box = outline.box();
    if (!(box.getHeight() < LIMITS.low() * tallest)) {
      return Integer.toString(outline.likeliest());
    }
    if (box.getWidth() > LIMITS.flat() * box.getHeight()) {
      return "-";
    }
    return box.getMinY() < -LIMITS.tail() * tallest ? "," : ".";
  }
}
