package io.kaibiao.table.unruled;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.TableWords;
import io.kaibiao.table.region.UnruledRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Groups the glyphs of a header line into texts, split at column boundaries. */
final class HeaderTexts {

  private static final RegionTolerances.HeaderPieces HEADER_PIECES =
      TableTolerances.STANDARD.region().headerPieces();

  private HeaderTexts() {}

  /**
   * Returns the boxes of the header texts, line by line.
   *
   * @param glyphs the glyphs of the header from left to right
   * @param xs the boundaries of the columns
   */
  static List<Box> of(UnruledRegion region, List<Glyph> glyphs, double[] xs) {
    List<Box> texts = new ArrayList<>();
    for (TextLine line : region.head()) {
      Glyph before = null;
      boolean single = false;
      for (Glyph glyph : glyphs) {
        if (!line.box().contains(glyph.centerX(), glyph.centerY())) {
          continue;
        }
        Box box = new Box(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y1());
        int last = texts.size() - 1;
        double gap = before == null ? 0 : glyph.x0() - before.x1();
        if (before == null || gap > HEADER_PIECES.spread() * glyph.size()) {
          texts.add(box);
          single = true;
        } else if (gap <= HorizontalOverlap.OVER
            || (!isParted(before, glyph, xs) && gap <= glyph.size())) {
          texts.set(last, texts.get(last).union(box));
          single = false;
        } else if (single && TableWords.isSpread(before.text() + glyph.text())) {
          texts.set(last, texts.get(last).union(box));
          single = false;
        } else {
          texts.add(box);
          single = true;
        }
        before = glyph;
      }
    }
    return texts;
  }

  private static boolean isParted(Glyph left, Glyph right, double[] xs) {
    return Arrays.stream(xs)
        .anyMatch(
            x -> x > left.x1() - HorizontalOverlap.OVER && x < right.x0() + HorizontalOverlap.OVER);
  }
}
