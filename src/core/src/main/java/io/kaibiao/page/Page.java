package io.kaibiao.page;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page, ready to be read. All coordinates are in the reading frame: points, the origin at the
 * top-left corner, turned so that most of the text runs from left to right; a page that is an
 * ordinary one enlarged or reduced as a whole has its ordinary size. {@link #frame} maps a box of
 * it to the page as it is shown.
 *
 * @param number the 1-based number of the page in its document
 * @param width the width in points in the reading frame
 * @param height the height in points in the reading frame
 * @param glyphs the visible glyphs, watermarks left out, in reading order (top to bottom, then left
 *     to right)
 * @param rulings the rulings
 * @param images where images are shown
 * @param watermarks the texts of the watermarks that were left out
 * @param shapes the filled areas and slanting lines, none where a page is read from pixels
 * @param frame how the reading frame lies on the page as shown
 * @param notes what was left out of its text and why
 * @param pixels the page's pixels where its text is read from them, or null where its text layer is
 *     believed; a page with both has ink that its glyphs do not say
 * @param other the ink in the shape of text that no glyph says
 */
public record Page(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Box> images,
    List<String> watermarks,
    Shapes shapes,
    Frame frame,
    List<PageNote> notes,
    @Nullable PixelLayer pixels,
    OtherInk other) {
  public Page {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
    watermarks = List.copyOf(watermarks);
    notes = List.copyOf(notes);
  }

  /** Makes a page whose text layer is believed, without further shapes, notes and ink. */
  public Page(
      int number,
      double width,
      double height,
      List<Glyph> glyphs,
      List<Ruling> rulings,
      List<Box> images,
      List<String> watermarks,
      Frame frame) {
    this(
        number,
        width,
        height,
        glyphs,
        rulings,
        images,
        watermarks,
        Shapes.NONE,
        frame,
        List.of(),
        null,
        OtherInk.NONE);
  }

  /** Returns this page with other notes. */
  public Page noting(List<PageNote> others) {
    return copy(shapes, others, pixels, other);
  }

  /** Returns this page with only some of its glyphs and rulings. */
  public Page with(List<Glyph> someGlyphs, List<Ruling> someRulings) {
    return new Page(
        number,
        width,
        height,
        someGlyphs,
        someRulings,
        images,
        watermarks,
        shapes,
        frame,
        notes,
        pixels,
        other);
  }

  /** Returns this page with filled areas and slanting lines. */
  public Page with(Shapes some) {
    return copy(some, notes, pixels, other);
  }

  /** Returns this page with pixels for the text that its text layer lacks. */
  public Page with(PixelLayer layer) {
    return copy(shapes, notes, layer, other);
  }

  /** Returns this page with the ink that no glyph says. */
  public Page with(OtherInk ink) {
    return copy(shapes, notes, pixels, ink);
  }

  private Page copy(Shapes some, List<PageNote> others, @Nullable PixelLayer layer, OtherInk ink) {
    return new Page(
        number,
        width,
        height,
        glyphs,
        rulings,
        images,
        watermarks,
        some,
        frame,
        others,
        layer,
        ink);
  }

  /** Returns the pictures of tables and prose on it, each as a page. */
  public List<Page> pictures() {
    return other.pictures();
  }

  /**
   * Returns a page with only some of this page's glyphs and rulings, in the reading frame of text
   * that is rotated on this page.
   */
  public Page turned(Turn turn, List<Glyph> someGlyphs, List<Ruling> someRulings) {
    Frame own = new Frame(turn, width, height);
    return new Page(
            number,
            own.readingWidth(),
            own.readingHeight(),
            someGlyphs.stream()
                .map(g -> g.turned(own))
                .sorted(Comparator.comparingDouble(Glyph::y0).thenComparingDouble(Glyph::x0))
                .toList(),
            someRulings.stream().map(r -> r.turned(own)).toList(),
            List.of(),
            List.of(),
            new Frame(
                frame.turn().and(turn), frame.shownWidth(), frame.shownHeight(), frame.scale()))
        .with(shapes.turned(own));
  }

  /**
   * Returns the number of letters that neither the text layer nor a rendered page shows: their font
   * is not embedded and has no character for them.
   */
  public int unknowableLetters() {
    return (int)
        glyphs.stream().filter(g -> g.drawing() != Drawing.EMBEDDED && !g.isReadable()).count();
  }

  /** Returns why the page's text is read from its pixels, if it is. */
  public Optional<PixelReason> pixelsReason() {
    return Optional.ofNullable(pixels).map(PixelLayer::reason);
  }

  /** Returns the box of the whole page in the reading frame. */
  public Box sheet() {
    return new Box(0, 0, width, height);
  }

  /** Tells whether some of its text is read from pixels. */
  public boolean isReadFromPixels() {
    return pixels != null || !pictures().isEmpty();
  }

  /**
   * Returns the lines of this page and its pictures that were read from pixels so far: all of them
   * once it has been laid out.
   */
  public ReadPage readLines() {
    List<ReadLine> lines = new ArrayList<>();
    PixelLayer layer = pixels;
    if (layer != null) {
      int turn = glyphs.isEmpty() ? layer.turn() : frame.turn().quarters();
      lines.addAll(layer.strips().lines(turn, box -> toShown(layer.points(box))));
    }
    pictures().forEach(picture -> lines.addAll(picture.readLines().lines()));
    return new ReadPage(number, frame.shownWidth(), frame.shownHeight(), lines);
  }

  /** Maps a box of the reading frame to the page as shown. */
  public Box toShown(Box box) {
    PixelLayer layer = pixels;
    return layer == null || !glyphs.isEmpty() ? frame.toShown(box) : layer.toShown(box);
  }

  /** Returns the page's text, which can be read by position. Each call returns a new one. */
  public TextSource text() {
    PixelLayer layer = pixels;
    if (layer == null) {
      return new PageText(this);
    }
    return glyphs.isEmpty()
        ? new PixelText(layer)
        : new MixedText(new PageText(this), new PixelText(layer), this);
  }
}
