package io.kaibiao.page;

import io.kaibiao.report.Box;
import java.util.List;

/**
 * One page, ready to be read. All coordinates are in the reading frame: points, the origin at the
 * top-left corner, turned so that most of the text runs from left to right. {@link #frame} maps a
 * box of it to the page as it is shown.
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
 */
public record Page(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Box> images,
    List<String> watermarks,
    Frame frame) {
  public Page {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
    watermarks = List.copyOf(watermarks);
  }

  /** Returns the page's text, to be asked for by place; a new one on each call. */
  public TextSource text() {
    return new PageText(this);
  }
}
