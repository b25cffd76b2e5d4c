package io.kaibiao.table.unruled;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.UnruledTolerances;
import io.kaibiao.table.region.HeaderPieces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of text on a line of a table's body. A blank separates pieces. Between an amount and the
 * label of the next column, a much smaller gap separates them as well.
 *
 * @param text its text
 * @param box the box around it
 */
record BodyPiece(String text, Box box) {

  private static final UnruledTolerances.Labels LIMITS = UnruledTolerances.STANDARD.labels();

  /**
   * Returns the pieces of a line.
   *
   * @param glyphs its glyphs from left to right
   */
  static List<BodyPiece> of(List<Glyph> glyphs) {
    List<BodyPiece> pieces = new ArrayList<>();
    List<Glyph> ordered = wholeRuns(glyphs);
    for (int i = 0; i < ordered.size(); i++) {
      Glyph glyph = ordered.get(i);
      int last = pieces.size() - 1;
      if (i == 0 || parts(pieces.get(last).text(), ordered, i)) {
        pieces.add(new BodyPiece(glyph.text(), glyph.box()));
      } else {
        BodyPiece piece = pieces.get(last);
        pieces.set(
            last, new BodyPiece(piece.text() + glyph.text(), piece.box().union(glyph.box())));
      }
    }
    return pieces;
  }

  /**
   * Returns the glyphs grouped by print run, so that a label that overlaps the number in the next
   * column is not interleaved with it.
   */
  private static List<Glyph> wholeRuns(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> runs = new LinkedHashMap<>();
    for (Glyph glyph : glyphs) {
      runs.computeIfAbsent(glyph.run(), r -> new ArrayList<>()).add(glyph);
    }
    return runs.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Tells whether a new piece begins at a glyph.
   *
   * @param before the text of the piece so far
   */
  private static boolean parts(String before, List<Glyph> glyphs, int at) {
    Glyph left = glyphs.get(at - 1);
    Glyph right = glyphs.get(at);
    double size = Math.max(left.size(), right.size());
    double gap = right.x0() - left.x1();
    boolean amount = left.run() != right.run() && NumericTokens.hasAmount(run(glyphs, at));
    boolean wide = Script.isWide(before.codePointBefore(before.length()));
    boolean label = Script.isWide(right.text().codePointAt(0));
    boolean behind = amount && wide && Math.abs(gap) > LIMITS.besideAmount() * size;
    boolean ahead = label && gap > LIMITS.besideAmount() * size && isAmount(before);
    return HeaderPieces.areApart(left, right) || behind || ahead;
  }

  private static boolean isAmount(String text) {
    return NumericTokens.isFigure(text) && NumericTokens.hasAmount(text);
  }

  /** Returns the text of the print run from a glyph on if it is a number, else an empty string. */
  private static String run(List<Glyph> glyphs, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < glyphs.size() && glyphs.get(i).run() == glyphs.get(from).run(); i++) {
      text.append(glyphs.get(i).text());
    }
    return NumericTokens.isFigure(text.toString()) ? text.toString() : "";
  }
}
