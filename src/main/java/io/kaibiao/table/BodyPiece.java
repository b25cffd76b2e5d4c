package io.kaibiao.table;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Script;
import io.kaibiao.report.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that stands together on a line of a body. A blank parts it; between an amount and the label
 * of the next column, where there is hardly room, much less of one does.
 *
 * @param text its text
 * @param box the box around it
 */
record BodyPiece(String text, Box box) {

  /** The least that is left between an amount and a label of two columns, in type sizes. */
  private static final double HARDLY = 0.12;

  /**
   * Returns the pieces of a line.
   *
   * @param glyphs its glyphs from left to right
   */
  static List<BodyPiece> of(List<Glyph> glyphs) {
    List<BodyPiece> pieces = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      int last = pieces.size() - 1;
      if (i == 0 || parts(pieces.get(last).text(), glyphs, i)) {
        pieces.add(new BodyPiece(glyph.text(), glyph.box()));
      } else {
        BodyPiece piece = pieces.get(last);
        pieces.set(
            last, new BodyPiece(piece.text() + glyph.text(), piece.box().union(glyph.box())));
      }
    }
    return pieces;
  }

  /** Tells whether another piece begins with a glyph. */
  private static boolean parts(String before, List<Glyph> glyphs, int at) {
    Glyph left = glyphs.get(at - 1);
    Glyph right = glyphs.get(at);
    if (HeadPieces.areApart(left, right)) {
      return true;
    }
    if (right.x0() - left.x1() <= HARDLY * Math.max(left.size(), right.size())) {
      return false;
    }
    boolean label = Script.isWide(right.text().codePointAt(0));
    return label
        ? Figures.isFigure(before) && Figures.hasAmount(before)
        : left.run() != right.run()
            && Figures.hasAmount(run(glyphs, at))
            && !before.isEmpty()
            && Script.isWide(before.codePointBefore(before.length()));
  }

  /** Returns what was printed in one go from a glyph on, if it is a figure. */
  private static String run(List<Glyph> glyphs, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < glyphs.size() && glyphs.get(i).run() == glyphs.get(from).run(); i++) {
      text.append(glyphs.get(i).text());
    }
    return Figures.isFigure(text.toString()) ? text.toString() : "";
  }
}
