package io.kaibiao.page;

import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text layer of one page. Every glyph is returned at most once: for the box that contains its
 * anchor, or with the lines outside all boxes.
 *
 * <p>A glyph's anchor is its centre, but a number is never split: all glyphs of a complete amount
 * share the centre of the amount, and so do the glyphs of a string that is printed across a ruling.
 *
 * <p>Belongs to one thread.
 */
public final class PageText implements TextSource {

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  private final Glyph[] glyphs;
  private final double[] anchors;
  private final boolean[] taken;
  private @Nullable RunPieces pieces;

  /** Prepares the text of a page. */
  public PageText(Page page) {
    glyphs = page.glyphs().toArray(Glyph[]::new);
    Arrays.sort(glyphs, Comparator.comparingDouble(Glyph::centerY));
    taken = new boolean[glyphs.length];
    anchors = FigureAnchors.of(glyphs);
  }

  @Override
  public List<Reading> read(List<Box> boxes) {
    List<Reading> readings = new ArrayList<>(boxes.size());
    List<Glyph> inside = new ArrayList<>();
    for (Box box : boxes) {
      keepStringsWhole(box);
      inside.clear();
      for (int i = firstBelow(box.y0()); i < glyphs.length; i++) {
        Glyph glyph = glyphs[i];
        if (glyph.centerY() >= box.y1()) {
          break;
        }
        if (!taken[i] && anchors[i] >= box.x0() && anchors[i] < box.x1()) {
          taken[i] = true;
          inside.add(glyph);
        }
      }
      readings.add(reading(TextAssembly.cell(inside), inside));
    }
    return readings;
  }

  /**
   * Returns the text of a cell as a reading. One with unknown characters, or with two digits on one
   * spot, has confidence 0.
   */
  private static Reading reading(String text, List<Glyph> glyphs) {
    Reading reading = Reading.of(text, Glyph.certainty(glyphs));
    return Script.isReadable(text) && !Overtyping.isIn(glyphs) ? reading : reading.limited(0);
  }

  @Override
  public int countLines(Box box) {
    return lines(box).size();
  }

  @Override
  public List<TextLine> lines(Box box) {
    List<Glyph> inside = new ArrayList<>();
    for (int i = firstBelow(box.y0()); i < glyphs.length; i++) {
      if (glyphs[i].centerY() >= box.y1()) {
        break;
      }
      if (!taken[i] && anchors[i] >= box.x0() && anchors[i] < box.x1()) {
        inside.add(glyphs[i]);
      }
    }
    return TextAssembly.lines(inside).stream().map(TextAssembly::segments).toList();
  }

  @Override
  public List<TextLine> remainingLines() {
    List<Glyph> rest = new ArrayList<>();
    for (int i = 0; i < glyphs.length; i++) {
      if (!taken[i]) {
        rest.add(glyphs[i]);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    for (List<Glyph> line : TextAssembly.lines(rest)) {
      lines.add(TextAssembly.segments(line));
    }
    return lines;
  }

  @Override
  public List<String> problems() {
    return List.of();
  }

  /** Gives all glyphs of a string that crosses the right edge of a box the same anchor. */
  private void keepStringsWhole(Box box) {
    for (int i = firstBelow(box.y0()); i < glyphs.length; i++) {
      Glyph glyph = glyphs[i];
      if (glyph.centerY() >= box.y1()) {
        break;
      }
      double slack = LIMITS.acrossEdge() * (glyph.x1() - glyph.x0());
      boolean crosses = glyph.x0() < box.x1() - slack && glyph.x1() > box.x1() + slack;
      // An edge between two characters splits a label as well. Numbers may fill their cells.
      boolean touches =
          Math.abs(glyph.x1() - box.x1()) <= slack && Script.isWide(glyph.text().codePointAt(0));
      if (!taken[i] && (crosses || touches)) {
        RunPieces known = pieces;
        if (known == null) {
          known = new RunPieces(glyphs);
          pieces = known;
        }
        known.anchor(i, box, anchors);
      }
    }
  }

  private int firstBelow(double y) {
    int low = 0;
    int high = glyphs.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (glyphs[mid].centerY() < y) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
