package io.kaibiao.samples.print;

import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.FontFile;
import io.kaibiao.samples.FontMissingException;
import io.kaibiao.samples.model.SubjectList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A Chinese font in which reports are set. Each report embeds only the glyphs that it shows. Not
 * safe for use by many threads.
 */
public final class Typeface {

  /** Characters that forms print besides the names of subjects. */
  private static final String NEEDED = "0123456789.,-%() （）“”、，。：—①②一二三四五六七八九十";

  private final FontFile font;

  private Typeface(FontFile font) {
    this.font = font;
  }

  /**
   * Returns a font as a typeface, or nothing if it can't set a report: it lacks characters, or its
   * outlines are not TrueType's, and PDFBox can't embed them.
   */
  public static Optional<Typeface> of(FontFile font) {
    boolean able =
        font.canBeEmbedded()
            && font.has(NEEDED)
            && SubjectList.functional().names().values().stream().allMatch(font::has)
            && SubjectList.economic().names().values().stream().allMatch(font::has);
    return able ? Optional.of(new Typeface(font)) : Optional.empty();
  }

  /**
   * Reads the first of some fonts that can set a report.
   *
   * @throws FontMissingException if there is none
   */
  public static Typeface first(CjkFonts fonts) throws IOException {
    for (Path file : fonts.reportFonts()) {
      Optional<Typeface> typeface = of(FontFile.read(file));
      if (typeface.isPresent()) {
        return typeface.get();
      }
    }
    throw new FontMissingException(
        "of the Chinese fonts here none can be embedded; " + FontMissingException.REMEDY);
  }

  /** Returns the width of a character at font size 1. */
  double em(char c) {
    return font.width(c);
  }

  /** Adds the font to a document. */
  PDType0Font in(PDDocument document) throws IOException {
    return PDType0Font.load(document, font.font(), true);
  }
}
