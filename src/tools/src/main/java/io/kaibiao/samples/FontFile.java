package io.kaibiao.samples;

import io.kaibiao.samples.condition.Lettering;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font file, read by FontBox. Java's own fonts need the operating system's font configuration,
 * which fails on a machine without any font. FontBox does not need it.
 *
 * <p>Holds the whole file in memory. Safe for use by many threads, except {@link #font()}.
 */
public final class FontFile implements Lettering {

  private static final int COLLECTION = 0x74746366;
  private static final int POSTSCRIPT_OUTLINES = 0x4F54544F;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private FontFile(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /**
   * Reads a TrueType or OpenType font, or the first font of a collection.
   *
   * @throws IOException if it can't be read, or FontBox can't use it as a Unicode font
   */
  public static FontFile read(Path file) throws IOException {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IOException(file + ": can't be used as a font", e);
    }
  }

  /**
   * Reads a font from the bytes of its file.
   *
   * @throws IOException if FontBox can't use it as a Unicode font
   */
  public static FontFile of(byte[] file) throws IOException {
    try {
      return new FontFile(parse(file));
    } catch (RuntimeException e) {
      // FontBox does not check the offsets of a damaged file.
      throw new IOException("damaged", e);
    }
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    int signature = file.length < 4 ? 0 : ByteBuffer.wrap(file).getInt();
    return switch (signature) {
      case COLLECTION -> first(file);
      case POSTSCRIPT_OUTLINES -> new OTFParser().parse(new RandomAccessReadBuffer(file));
      default -> new TTFParser().parse(new RandomAccessReadBuffer(file));
    };
  }

  /**
   * Returns the first font of a collection, which usually is that for mainland China or the regular
   * one.
   */
  private static TrueTypeFont first(byte[] file) throws IOException {
    TrueTypeFont[] first = new TrueTypeFont[1];
    new TrueTypeCollection(new ByteArrayInputStream(file))
        .processAllFonts(
            font -> {
              if (first[0] == null) {
                first[0] = font;
              }
            });
    if (first[0] == null) {
      throw new IOException("a collection of no fonts");
    }
    return first[0];
  }

  /** Tells whether the font has a glyph for every character of a text. */
  public boolean has(String text) {
    return text.codePoints().allMatch(c -> glyphs.getGlyphId(c) != 0);
  }

  /** Returns the width of a character at the size 1. */
  public double width(int character) {
    try {
      return (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the width of a line of text at the size 1. */
  public double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  @Override
  public GeneralPath outline(String text) {
    return outline(text, 0);
  }

  /**
   * Returns the outline of one line of text, as defined by the interface.
   *
   * @param tracking the addition to the width of each glyph, in ems
   */
  public GeneralPath outline(String text, double tracking) {
    GeneralPath line = new GeneralPath();
    double x = 0;
    try {
      double unit = 1.0 / font.getUnitsPerEm();
      for (int character : text.codePoints().toArray()) {
        AffineTransform place = new AffineTransform(unit, 0, 0, -unit, x, 0);
        line.append(glyph(glyphs.getGlyphId(character)).getPathIterator(place), false);
        x += width(character) + tracking;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line;
  }

  private GeneralPath glyph(int id) throws IOException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      CFFFont outlines = open.getCFF().getFont();
      int code = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(id) : id;
      return outlines.getType2CharString(code).getPath();
    }
    GlyphData glyph = font.getGlyph().getGlyph(id);
    return glyph == null ? new GeneralPath() : glyph.getPath();
  }

  /** Tells whether the outlines are in TrueType format, which PDFBox can embed. */
  public boolean canBeEmbedded() {
    boolean postScript = font instanceof OpenTypeFont open && open.isPostScript();
    return !postScript && font.getTableMap().containsKey("glyf");
  }

  /** Returns FontBox's font, for PDFBox to embed. */
  public TrueTypeFont font() {
    return font;
  }
}
