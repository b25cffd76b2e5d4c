package io.kaibiao.samples.print;

import io.kaibiao.samples.maker.RulingStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The way in which a document is drawn. It does not change the document's appearance, except for
 * watermarks and small defects of the rulings.
 *
 * @param rulings how table lines are drawn
 * @param strokes how the text of a line is shown
 * @param fonts the fonts and encodings of the text
 * @param frame which parts of a table's lines are omitted
 * @param page the structure of the page around the content
 * @param overlays further marks
 * @param userPassword the password that opens the file, or empty if it is not encrypted
 */
public record PrintStyle(
    Rulings rulings,
    Strokes strokes,
    Fonts fonts,
    Frame frame,
    PageForm page,
    Set<Overlay> overlays,
    String userPassword) {

  /** The ways to draw table lines. */
  public enum Rulings {
    STROKES,
    THIN_RECTANGLES,
    DASHES,
    CELL_RECTANGLES,
    INLINE_IMAGES,
    IMAGE_OBJECTS,
    DOUBLE_LINES,
    /** One stroke with a dash pattern. */
    DASH_PATTERN,
    /** One stroke with a pattern of round caps only. */
    DOT_PATTERN,
    /** A filled rectangle for each dash. */
    DASH_RECTANGLES,
    /** A filled square for each dot. */
    DOT_SQUARES,
    /** An image for each dash. */
    DASH_IMAGES;

    /** The styles that are chosen at random for reports. The others are for {@link RulingStyle}. */
    public static final List<Rulings> DRAWN =
        List.of(
            STROKES,
            THIN_RECTANGLES,
            DASHES,
            CELL_RECTANGLES,
            INLINE_IMAGES,
            IMAGE_OBJECTS,
            DOUBLE_LINES);
  }

  /** The ways to show the text of a line. */
  public enum Strokes {
    WHOLE_LINE,
    GLYPH_BY_GLYPH,
    KERNED
  }

  /** The fonts and encodings of the text. None is embedded. */
  public enum Fonts {
    SONG_UCS2,
    SONG_GBK,
    SONG_UCS2_WITH_HELVETICA,
    SONG_GBK_WITH_HELVETICA,
    SONG_UCS2_WITH_TYPE3_DIGITS;

    boolean gbk() {
      return this == SONG_GBK || this == SONG_GBK_WITH_HELVETICA;
    }

    boolean helvetica() {
      return this == SONG_UCS2_WITH_HELVETICA || this == SONG_GBK_WITH_HELVETICA;
    }

    boolean type3() {
      return this == SONG_UCS2_WITH_TYPE3_DIGITS;
    }
  }

  /** The parts of a table's lines that are omitted. */
  public enum Frame {
    CLOSED,
    OPEN_SIDES,
    MISSING_CORNERS,
    SMALL_GAPS
  }

  /** The structures of the page around the content. */
  public enum PageForm {
    PLAIN,
    FORM_OBJECT,
    ROTATED,
    SHIFTED_BOXES
  }

  /** Further marks on every page. */
  public enum Overlay {
    /** Each cell's text is clipped to its box. */
    CLIPPED_CELLS,
    /** Every cell's text a second time, invisible (rendering mode 3). */
    INVISIBLE_COPY,
    /** Bold text is the same text printed twice, a third of a point apart. */
    FAKE_BOLD,
    /** Light grey words across the page, at an angle, glyph by glyph. */
    DIAGONAL_WATERMARK,
    /** One large light line of words across the page. */
    BROAD_WATERMARK,
    /** White words, including in blank cells. */
    HIDDEN_WHITE
  }

  public PrintStyle {
    overlays =
        overlays.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(overlays)); // a copy of our own
  }

  /** Returns the simplest style. */
  public static PrintStyle plain() {
    return new PrintStyle(
        Rulings.STROKES,
        Strokes.WHOLE_LINE,
        Fonts.SONG_UCS2,
        Frame.CLOSED,
        PageForm.PLAIN,
        Set.of(),
        "");
  }

  public PrintStyle withRulings(Rulings value) {
    return new PrintStyle(value, strokes, fonts, frame, page, overlays, userPassword);
  }

  public PrintStyle withStrokes(Strokes value) {
    return new PrintStyle(rulings, value, fonts, frame, page, overlays, userPassword);
  }

  public PrintStyle withFonts(Fonts value) {
    return new PrintStyle(rulings, strokes, value, frame, page, overlays, userPassword);
  }

  PrintStyle withFrame(Frame value) {
    return new PrintStyle(rulings, strokes, fonts, value, page, overlays, userPassword);
  }

  public PrintStyle withPage(PageForm value) {
    return new PrintStyle(rulings, strokes, fonts, frame, value, overlays, userPassword);
  }

  public PrintStyle withOverlays(Set<Overlay> value) {
    return new PrintStyle(rulings, strokes, fonts, frame, page, value, userPassword);
  }

  public PrintStyle withUserPassword(String value) {
    return new PrintStyle(rulings, strokes, fonts, frame, page, overlays, value);
  }
}
