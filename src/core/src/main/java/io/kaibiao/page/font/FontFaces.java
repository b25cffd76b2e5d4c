package io.kaibiao.page.font;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.content.CodeTable;
import io.kaibiao.page.script.Script;
import io.kaibiao.page.script.Words;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/**
 * Caches the characters and widths of the fonts of one document. PDFBox walks its character maps on
 * every call, which costs more than all other work for a glyph.
 *
 * <p>Belongs to one document and one thread.
 */
public final class FontFaces {

  /** Number of fonts above which the cache is cleared. A merged document may contain thousands. */
  private static final int MOST_FACES = 256;

  /**
   * Keyed by their dictionaries, because PDFBox creates a new object for a font that it has
   * dropped.
   */
  private final IdentityHashMap<COSDictionary, Face> faces = new IdentityHashMap<>();

  private @Nullable PDFont last;
  private @Nullable Face lastFace;

  /** Returns the characters of a font. */
  public Face of(PDFont font) {
    if (lastFace == null || !font.equals(last)) {
      lastFace = known(font);
      last = font;
    }
    return lastFace;
  }

  private Face known(PDFont font) {
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

    /** The text of a code without a mapping. */
    private static final String UNMAPPED = "\uFFFD";

    /** Some producers map the hyphen to this character. */
    private static final int SOFT_HYPHEN = 0xAD;

    private final PDFont font;
    private final CodeTable<Shape> shapes = new CodeTable<>();
    private final DigitOutlines outlines = new DigitOutlines();
    private final Set<String> odd = new HashSet<>();
    private final Set<String> believed = new HashSet<>();
    private boolean distrusted;
    private boolean denied;
    private boolean han;
    private final boolean nameless;
    private final boolean vertical;
    private final boolean bytes;
    private GbkEvidence.Verdict codes = GbkEvidence.Verdict.AS_ENCODED;
    private final EmExtent extent;
    private final boolean bold;

    private Face(PDFont font) {
      this.font = font;
      vertical = font.isVertical();
      bytes = GlyphNames.mayHoldBytes(font);
      nameless =
          font.isEmbedded() ? GlyphNames.hasBrokenMap(font) : !GlyphNames.namesCharacters(font);
      extent = EmExtent.of(font);
      bold = FontWeights.isBold(font);
    }

    /** Returns the font's name, without the prefix of a subset ({@code ABCDEF+}). */
    public String name() {
      String name = font.getName();
      return name == null ? "without a name" : name.replaceFirst("^[A-Z]{6}\\+", "");
    }

    public double ascent() {
      return extent.ascent();
    }

    public double descent() {
      return extent.descent();
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
        String believed = believed(code, text == null ? "" : Radicals.unified(text));
        shape = Shape.of(believed, width, drawing);
        outlines.look(font, code, shape.text(), width);
        han |= Character.isIdeographic(shape.text().codePointAt(0));
        if (denied || (distrusted && mayBeDigit(shape.text()))) {
          shape = Shape.of(UNMAPPED, width, drawing);
        }
        shapes.put(code, shape);
      }
      return shape;
    }

    private @Nullable String text(int code) throws IOException {
      if (nameless) {
        // PDFBox would use the glyph numbers, or those of the substitute font.
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

    /** Tells whether its letters follow one another from top to bottom. */
    public boolean isVertical() {
      return vertical;
    }

    /** Tells whether its codes, of one byte each, may be bytes of Chinese characters. */
    public boolean mayHoldBytes() {
      return bytes;
    }

    /**
     * Returns what its codes are. Once they were found to be bytes of Chinese characters, they are.
     *
     * @param strings the codes of a page's strings
     */
    public GbkEvidence.Verdict codes(List<byte[]> strings, Words words) {
      if (!strings.isEmpty() && codes != GbkEvidence.Verdict.CHINESE) {
        codes = GbkEvidence.verdict(name(), strings, words);
      }
      return codes;
    }

    /** Tells whether its letters are heavier than those of usual text. */
    public boolean isBold() {
      return bold;
    }

    /** Tells whether the font is embedded, so that rendered pages show it. */
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

    /**
     * Returns the text of a code, or {@link #UNMAPPED} if a single printed character can't have
     * this text.
     */
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

    /** Records that a letter of an amount is used as a digit, if it may be drawn as one. */
    public void addOddOfAmount(String letter) {
      if (isEmbedded() && outlines.mayBeDigit(letter)) {
        odd.add(letter);
      }
    }

    /**
     * Records that a letter of a code is used as a digit, if its outline and its advance allow it.
     */
    public void addOddOfCode(String letter) {
      if (isEmbedded() && outlines.mayBeDigit(letter) && outlines.hasAdvanceOfDigits(letter)) {
        odd.add(letter);
      }
    }

    /** Tells whether a character is a letter that was found to be used as a digit. */
    public boolean isOdd(String text) {
      return odd.contains(text);
    }

    /** Tells whether some of its digits look wrong and have not been decided about. */
    public boolean isInDoubt() {
      return !distrusted && (!believed.containsAll(odd) || outlines.isDoubtful(believed));
    }

    /**
     * Tells whether its digits, or all its characters, were found to differ from its character map.
     */
    public boolean isDistrusted() {
      return distrusted;
    }

    /**
     * Tells whether a character is one of the digits or marks that look wrong and are undecided.
     */
    public boolean suspects(String text) {
      return !believed.contains(text) && (odd.contains(text) || outlines.suspects(text));
    }

    /** Tells whether a character may be drawn as another one. */
    public boolean looksLike(String text, String other) {
      return outlines.looksLike(text, other);
    }

    /** Tells whether Chinese text is set in it. */
    public boolean hasHan() {
      return han;
    }

    public boolean isDenied() {
      return denied;
    }

    /** Rejects the whole font: none of its characters is what the map states. */
    public void deny() {
      denied = true;
      distrust();
    }

    /** Accepts the digits and marks that have looked wrong so far. */
    public void believe() {
      believed.addAll(odd);
      believed.addAll(outlines.suspects());
    }

    /** Rejects its digits and marks, which have no character from then on. */
    public void distrust() {
      distrusted = true;
      shapes.clear();
    }
  }

  /**
   * One character of a font.
   *
   * @param text its Unicode text
   * @param width its advance in text space units (1 is the type size)
   * @param drawing the source of the outline that rendered pages show for it
   * @param blank whether its text is white space
   * @param readable whether its text is that of a printed character
   */
  public record Shape(String text, double width, Drawing drawing, boolean blank, boolean readable) {

    static Shape of(String text, double width, Drawing drawing) {
      return new Shape(text, width, drawing, text.isBlank(), Script.isReadable(text));
    }
  }
}
