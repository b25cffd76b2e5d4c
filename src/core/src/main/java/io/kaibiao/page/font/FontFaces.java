package io.kaibiao.page.font;

import io.kaibiao.page.Drawing;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What the fonts of one document say of their characters, asked once for each character. PDFBox
 * walks its character maps anew on every call, which costs more than all the rest of reading a
 * glyph.
 *
 * <p>Belongs to one document and one thread.
 */
public final class FontFaces {

  /** Beyond this many fonts the memory is given back: a joined document may carry thousands. */
  private static final int MOST_FACES = 256;

  /** By their dictionaries: PDFBox makes a new object of a font that it has forgotten. */
  private final IdentityHashMap<COSDictionary, Face> faces = new IdentityHashMap<>();

  public Face of(PDFont font) {
    Face face = faces.get(font.getCOSObject());
    if (face == null) {
      if (faces.size() >= MOST_FACES) {
        faces.values().removeIf(known -> !known.isDistrusted());
      }
      face = new Face(font);
      faces.put(font.getCOSObject(), face);
    }
    return face;
  }

  /** The characters of one font. */
  public static final class Face {

    /** What an unmapped code reads as. */
    private static final String UNMAPPED = "\uFFFD";

    // Ascent and descent of a CJK em box, for fonts whose descriptor says nothing usable.
    private static final double USUAL_ASCENT = 0.88;
    private static final double USUAL_DESCENT = -0.12;

    /** Some producers map the hyphen to it. */
    private static final int SOFT_HYPHEN = 0xAD;

    private final PDFont font;
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final DigitOutlines outlines = new DigitOutlines();
    private final Set<String> odd = new HashSet<>();
    private final Set<String> believed = new HashSet<>();
    private boolean distrusted;
    private boolean denied;
    private boolean han;
    private final double ascent;
    private final double descent;

    private Face(PDFont font) {
      this.font = font;
      double up = USUAL_ASCENT;
      double down = USUAL_DESCENT;
      PDFontDescriptor descriptor = font.getFontDescriptor();
      if (font instanceof PDType3Font type3) {
        PDRectangle box = type3.getFontBBox();
        Matrix matrix = type3.getFontMatrix();
        if (box != null && box.getHeight() > 0) {
          up = box.getUpperRightY() * matrix.getScaleY();
          down = box.getLowerLeftY() * matrix.getScaleY();
        }
      } else if (descriptor != null) {
        up = descriptor.getAscent() / 1000;
        down = -Math.abs(descriptor.getDescent()) / 1000;
      }
      // Descriptors of converted fonts are often absurd; a box that is no em box is not believed.
      boolean usable = up >= 0.5 && up <= 1.3 && down <= 0 && down >= -0.6;
      ascent = usable ? up : USUAL_ASCENT;
      descent = usable ? down : USUAL_DESCENT;
    }

    /** Returns the font's name, without the letters that mark a part of it ({@code ABCDEF+}). */
    public String name() {
      String name = font.getName();
      return name == null ? "without a name" : name.replaceFirst("^[A-Z]{6}\\+", "");
    }

    public double ascent() {
      return ascent;
    }

    public double descent() {
      return descent;
    }

    public Shape shape(int code) throws IOException {
      Shape shape = shapes.get(code);
      if (shape == null) {
        String text = text(code);
        double width =
            font instanceof PDType3Font
                ? font.getDisplacement(code).getX()
                : font.getWidth(code) / 1000;
        Drawing drawing = drawing(code);
        shape = new Shape(believed(code, text == null ? "" : unified(text)), width, drawing);
        outlines.look(font, code, shape.text(), width);
        han |= Character.isIdeographic(shape.text().codePointAt(0));
        if (denied || (distrusted && mayBeDigit(shape.text()))) {
          shape = new Shape(UNMAPPED, width, drawing);
        }
        shapes.put(code, shape);
      }
      return shape;
    }

    private @Nullable String text(int code) throws IOException {
      if (!font.isEmbedded() && !GlyphNames.namesCharacters(font)) {
        // PDFBox would go by the glyph numbers of the substitute.
        return null;
      }
      String mapped = font.toUnicode(code);
      return mapped == null ? GlyphNames.text(font, code) : mapped;
    }

    private Drawing drawing(int code) throws IOException {
      if (font.isEmbedded()) {
        return Drawing.EMBEDDED;
      }
      return SubstituteFonts.draws(font, code) ? Drawing.SUBSTITUTE : Drawing.NONE;
    }

    /** Tells whether the document carries the font, so that pictures of its pages show it. */
    public boolean isEmbedded() {
      return font.isEmbedded();
    }

    private boolean mayBeDigit(String text) {
      return FigureCharacters.isFigure(text)
          || odd.contains(text)
          || (FigureCharacters.isOdd(text)
              && outlines.mayBeDigit(text)
              && outlines.hasAdvanceOfDigits(text));
    }

    /** What a code means; what no single printed character can mean, it does not. */
    private String believed(int code, String text) throws IOException {
      if (text.isEmpty() || (text.length() > 1 && text.chars().allMatch(Character::isDigit))) {
        return UNMAPPED;
      }
      if (!text.codePoints().allMatch(Face::isInvisible)) {
        return text;
      }
      return GlyphPaths.of(font, code).filter(Face::hasInk).isPresent() ? UNMAPPED : " ";
    }

    private static boolean isInvisible(int c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || (Character.getType(c) == Character.FORMAT && c != SOFT_HYPHEN);
    }

    private static boolean hasInk(GeneralPath path) {
      return path.getBounds2D().getHeight() > 0;
    }

    /**
     * Takes a letter of an amount for one that stands where a digit should, if it may be drawn as
     * one.
     */
    public void addOddOfAmount(String letter) {
      if (isEmbedded() && outlines.mayBeDigit(letter)) {
        odd.add(letter);
      }
    }

    /** Takes a letter of a code for one that stands where a digit should, if all says so. */
    public void addOddOfCode(String letter) {
      if (isEmbedded() && outlines.mayBeDigit(letter) && outlines.hasAdvanceOfDigits(letter)) {
        odd.add(letter);
      }
    }

    /** Tells whether a character is a letter that was found to stand where a digit should. */
    public boolean isOdd(String text) {
      return odd.contains(text);
    }

    /** Tells whether some of its figures look wrong and nobody has decided about these yet. */
    public boolean isInDoubt() {
      return !distrusted && (!believed.containsAll(odd) || outlines.isDoubtful(believed));
    }

    /** Tells whether its figures, or all its characters, were found to be others than it says. */
    public boolean isDistrusted() {
      return distrusted;
    }

    /** Tells whether a character is one of the figures that look wrong and are undecided. */
    public boolean suspects(String text) {
      return !believed.contains(text) && (odd.contains(text) || outlines.suspects(text));
    }

    /** Tells whether a character may be drawn as another one. */
    public boolean looksLike(String text, String other) {
      return outlines.looksLike(text, other);
    }

    /** Tells whether Chinese text was set in it. */
    public boolean hasHan() {
      return han;
    }

    public boolean isDenied() {
      return denied;
    }

    /** Ends all doubt: none of its characters is what it says. */
    public void deny() {
      denied = true;
      distrust();
    }

    /** Ends the doubt about the figures that look wrong so far. */
    public void believe() {
      believed.addAll(odd);
      believed.addAll(outlines.suspects());
    }

    /** Ends all doubt about its figures: they have no character from now on. */
    public void distrust() {
      distrusted = true;
      shapes.clear();
    }
  }

  /**
   * The common characters that look like the radicals from U+2E80 on, a question mark where there
   * is none. Unicode's compatibility forms do not cover them.
   */
  private static final String LIKE_RADICALS =
      "?厂乛乚乙亻冂?刀刂卜㔾小小兀尣尢?巳幺彑彐忄㣺扌攵?旡日"
          + "月歺母民氵氺灬爫爫丬牛犭王?罒示礻竹糹纟罓罒㓁??羊?羋耂"
          + "肀聿肉臼艹艹艹虎衤覀西见角?讠贝足车辶辶辶阝钅長镸长门?阝"
          + "雨青韦页风飞食?飠饣?马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private static final int FIRST_RADICAL = 0x2E80;

  /**
   * Some producers map Han characters to the look-alikes that Unicode keeps for radicals (U+2E80,
   * U+2F00) and for compatibility (U+F900). A reader sees the common character, and so does the
   * text.
   */
  static String unified(String text) {
    char c = text.charAt(0);
    int radical = c - FIRST_RADICAL;
    if (text.length() == 1 && radical >= 0 && radical < LIKE_RADICALS.length()) {
      char like = LIKE_RADICALS.charAt(radical);
      return like == '?' ? text : String.valueOf(like);
    }
    // Unicode folds these two to characters that only Taiwan and old prints use.
    if (c == 0x2F3E) {
      return "户";
    }
    if (c == 0x2FAD) {
      return "青";
    }
    boolean lookAlike = (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF);
    return lookAlike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  /**
   * One character of a font.
   *
   * @param text its Unicode text
   * @param width its advance in text space units (1 is the type size)
   * @param drawing whose outline a picture of the page shows for it
   */
  public record Shape(String text, double width, Drawing drawing) {}
}
