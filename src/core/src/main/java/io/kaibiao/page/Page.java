package io.kaibiao.page;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;
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
 * @param frame how the reading frame lies on the page as shown
 * @param pixels the page's pixels where its text is read from them, or null where its text layer is
 *     believed; a page with both has glyphs that do not say what they show
 */
public record Page(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Box> images,
    List<String> watermarks,
    Frame frame,
    @Nullable PixelLayer pixels) {
  public Page {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
    watermarks = List.copyOf(watermarks);
  }

  /** Makes a page whose text layer is believed. */
  public Page(
      int number,
      double width,
      double height,
      List<Glyph> glyphs,
      List<Ruling> rulings,
      List<Box> images,
      List<String> watermarks,
      Frame frame) {
    this(number, width, height, glyphs, rulings, images, watermarks, frame, null);
  }

  /** Returns this page with only some of its glyphs and rulings. */
  public Page with(List<Glyph> someGlyphs, List<Ruling> someRulings) {
    return new Page(
        number, width, height, someGlyphs, someRulings, images, watermarks, frame, pixels);
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
        new Frame(frame.turn().and(turn), frame.shownWidth(), frame.shownHeight(), frame.scale()));
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

  /** Maps a box of the reading frame to the page as shown. */
  public Box toShown(Box box) {
    PixelLayer layer = pixels;
    if (layer == null) {
      return frame.toShown(box);
    }
    Frame upright =
        new Frame(Frame.Turn.NONE, frame.shownWidth(), frame.shownHeight(), frame.scale());
    return upright.toShown(layer.toShown(box));
  }

  /** Returns the page's text, which can be read by position. Each call returns a new one. */
  public TextSource text() {
    PixelLayer layer = pixels;
    if (layer == null) {
      return new PageText(this);
    }
    return glyphs.isEmpty()
        ? new PixelText(layer)
        : new MixedText(new PageText(this), new PixelText(layer), glyphs);
  }
}
