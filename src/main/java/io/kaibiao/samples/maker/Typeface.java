package io.kaibiao.samples.maker;

import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.FontMissingException;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A Chinese font of this machine that reports are set in. Each report gets those of its glyphs that
 * it shows. Not safe for use by many threads.
 */
public final class Typeface implements Closeable {

  /** Besides the names of subjects, what forms print. */
  private static final String NEEDED = "0123456789.,-%() （）“”、，。：—①②一二三四五六七八九十";

  private final Closeable file;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Typeface(Closeable file, TrueTypeFont font) throws IOException {
    this.file = file;
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /**
   * Opens a font, the first of a collection. Empty where it can't set a report: it lacks
   * characters, or its outlines are not TrueType's, which PDFBox can't embed.
   *
   * @throws IOException if the file can't be read as a font
   */
  static Optional<Typeface> open(Path path) throws IOException {
    File file = path.toFile();
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".ttc")) {
      TrueTypeCollection collection = new TrueTypeCollection(file);
      TrueTypeFont[] first = new TrueTypeFont[1];
      collection.processAllFonts(
          font -> {
            if (first[0] == null) {
              first[0] = font;
            }
          });
      return able(collection, first[0]);
    }
    RandomAccessReadBufferedFile data = new RandomAccessReadBufferedFile(file);
    TrueTypeFont font =
        name.endsWith(".otf") ? new OTFParser().parse(data) : new TTFParser().parse(data);
    return able(font, font);
  }

  /**
   * Opens the first of some fonts that can set a report.
   *
   * @throws FontMissingException if there is none
   */
  public static Typeface first(CjkFonts fonts) throws IOException {
    for (Path file : fonts.reportFonts()) {
      Optional<Typeface> typeface = open(file);
      if (typeface.isPresent()) {
        return typeface.get();
      }
    }
    throw new FontMissingException(
        "of the Chinese fonts here none can be embedded; " + FontMissingException.REMEDY);
  }

  private static Optional<Typeface> able(Closeable file, TrueTypeFont font) throws IOException {
    boolean outlines = !(font instanceof OpenTypeFont open) || !open.isPostScript();
    if (outlines && font.getTableMap().containsKey("glyf")) {
      Typeface typeface = new Typeface(file, font);
      if (typeface.has(NEEDED)
          && Subjects.functional().names().values().stream().allMatch(typeface::has)
          && Subjects.economic().names().values().stream().allMatch(typeface::has)) {
        return Optional.of(typeface);
      }
    }
    file.close();
    return Optional.empty();
  }

  private boolean has(String text) {
    return text.chars().allMatch(c -> glyphs.getGlyphId(c) != 0);
  }

  /** The width of a character at the font size 1. */
  double em(char c) {
    try {
      return (double) font.getAdvanceWidth(glyphs.getGlyphId(c)) / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the font into a document. */
  PDType0Font in(PDDocument document) throws IOException {
    return PDType0Font.load(document, font, true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
