package io.kaibiao.table.region;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.TextLine;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the glyphs of lines by their height, so that a long page is not searched for each line. */
public final class GlyphIndex {

  /** The glyphs in their own order. */
  private final List<Glyph> glyphs;

  /** Their positions in that order, from the top of the page to its foot. */
  private final int[] downwards;

  /** Makes an index of glyphs. */
  public GlyphIndex(List<Glyph> glyphs) {
    this.glyphs = List.copyOf(glyphs);
    this.downwards =
        IntStream.range(0, glyphs.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> glyphs.get(i).centerY()))
            .mapToInt(i -> i)
            .toArray();
  }

  /** Returns the glyphs that are part of any of some lines, in their own order. */
  public List<Glyph> on(List<TextLine> lines) {
    BitSet found = new BitSet(glyphs.size());
    for (TextLine line : lines) {
      int at = first(line.box().y0());
      while (at < downwards.length && centre(at) <= line.box().y1()) {
        if (!found.get(downwards[at]) && HeaderPieces.isOn(line, glyphs.get(downwards[at]))) {
          found.set(downwards[at]);
        }
        at++;
      }
    }
    return found.stream().mapToObj(glyphs::get).toList();
  }

  /** Returns the first position whose glyph does not lie above a height. */
  private int first(double y) {
    int low = 0;
    int high = downwards.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (centre(middle) < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double centre(int at) {
    return glyphs.get(downwards[at]).centerY();
  }
}
