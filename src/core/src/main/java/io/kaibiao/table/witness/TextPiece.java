package io.kaibiao.table.witness;

import io.kaibiao.page.Glyph;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line between gaps.
 *
 * @param text its text without blanks
 * @param box where it stands, in points in the reading frame
 */
record TextPiece(String text, Box box) {

  double middle() {
    return (box.x0() + box.x1()) / 2;
  }

  /**
   * Returns the pieces of a line.
   *
   * @param glyphs its glyphs from left to right
   * @param gap the least gap between pieces, as a share of the type size
   */
  static List<TextPiece> of(List<Glyph> glyphs, double gap) {
    List<TextPiece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Box box = null;
    for (Glyph glyph : glyphs) {
      if (box != null && glyph.x0() - box.x1() > gap * glyph.size()) {
        pieces.add(new TextPiece(text.toString(), box));
        text.setLength(0);
        box = null;
      }
      text.append(glyph.text());
      box = box == null ? glyph.box() : box.union(glyph.box());
    }
    if (box != null) {
      pieces.add(new TextPiece(text.toString(), box));
    }
    return pieces;
  }
}
