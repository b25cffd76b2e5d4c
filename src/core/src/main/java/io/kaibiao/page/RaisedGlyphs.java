package io.kaibiao.page;

import io.kaibiao.text.RaisedForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Moves small raised and lowered characters, such as the number of a note, onto the line of the
 * character that they stand beside, as Unicode's superscripts and subscripts. A raised digit is
 * thus never taken for a digit of the number before it.
 */
final class RaisedGlyphs {

  private static final PageTolerances.Raised LIMITS = PageTolerances.STANDARD.raised();

  /** Maximum number of characters examined beside one mark; limits work on hostile pages. */
  private static final int MOST_NEIGHBOURS = 500;

  private final Glyph[] byRightEdge;
  private final Glyph[] byLeftEdge;
  private final double largest;

  private RaisedGlyphs(List<Glyph> glyphs, double smallest, double largest) {
    this.largest = largest;
    byRightEdge =
        glyphs.stream().filter(g -> g.size() * LIMITS.small() > smallest).toArray(Glyph[]::new);
    byLeftEdge = byRightEdge.clone();
    Arrays.sort(byRightEdge, Comparator.comparingDouble(Glyph::x1));
    Arrays.sort(byLeftEdge, Comparator.comparingDouble(Glyph::x0));
  }

  /**
   * Returns glyphs with the raised and lowered ones among them on the lines that they belong to.
   */
  static List<Glyph> settled(List<Glyph> glyphs) {
    double largest = 0;
    double smallest = Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      largest = Math.max(largest, glyph.size());
      smallest = Math.min(smallest, glyph.size());
    }
    return smallest >= LIMITS.small() * largest
        ? glyphs
        : new RaisedGlyphs(glyphs, smallest, largest).settledMarks(glyphs);
  }

  private List<Glyph> settledMarks(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble((Glyph g) -> Math.rint(g.baseline() * 2))
            .thenComparingDouble(Glyph::x0));
    List<Glyph> settled = new ArrayList<>(sorted.size());
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isTogether(sorted.get(i - 1), sorted.get(i))) {
        List<Glyph> piece = sorted.subList(from, i);
        boolean small = piece.get(0).size() < LIMITS.small() * largest;
        settled.addAll(small && RaisedForms.isMark(texts(piece)) ? settledMark(piece) : piece);
        from = i;
      }
    }
    return settled;
  }

  private static boolean isTogether(Glyph a, Glyph b) {
    return Math.abs(a.baseline() - b.baseline()) < LIMITS.level() * a.size()
        && Math.abs(a.size() - b.size()) < LIMITS.level() * a.size()
        && b.x0() - a.x1() < LIMITS.beside() * a.size();
  }

  /** Returns the characters of a mark on the line of the character beside it, if there is one. */
  private List<Glyph> settledMark(List<Glyph> mark) {
    Glyph first = mark.get(0);
    Glyph last = mark.get(mark.size() - 1);
    Glyph before = nearest(byRightEdge, Glyph::x1, first.x0(), first);
    if (before != null) {
      return beside(before, mark);
    }
    Glyph after = nearest(byLeftEdge, Glyph::x0, last.x1(), first);
    return after == null ? mark : beside(after, mark);
  }

  private static List<String> texts(List<Glyph> mark) {
    return mark.stream().map(Glyph::text).toList();
  }

  /** Returns a mark on the line of the character beside it. */
  private static List<Glyph> beside(Glyph neighbour, List<Glyph> mark) {
    List<String> texts = texts(mark);
    // Small digits after the point are decimals.
    boolean decimals = neighbour.x0() < mark.get(0).x0() && neighbour.text().matches("[.,]");
    if (!decimals) {
      boolean lowered = mark.get(0).baseline() > neighbour.baseline();
      texts = lowered ? RaisedForms.lowered(texts) : RaisedForms.raised(texts);
    }
    List<Glyph> moved = new ArrayList<>(mark.size());
    for (int i = 0; i < mark.size(); i++) {
      moved.add(mark.get(i).as(texts.get(i), neighbour.baseline()));
    }
    return moved;
  }

  /** Returns the larger character whose edge is nearest to a mark, or null if none is near. */
  private @Nullable Glyph nearest(
      Glyph[] sorted, ToDoubleFunction<Glyph> edge, double at, Glyph mark) {
    Glyph nearest = null;
    double least = Double.MAX_VALUE;
    int from = firstFrom(sorted, edge, at - LIMITS.beside() * largest);
    int to = Math.min(sorted.length, from + MOST_NEIGHBOURS);
    for (int i = from; i < to; i++) {
      Glyph glyph = sorted[i];
      double gap = edge.applyAsDouble(glyph) - at;
      if (gap > LIMITS.beside() * largest) {
        break;
      }
      if (Math.abs(gap) < Math.min(least, LIMITS.beside() * glyph.size())
          && isShifted(mark, glyph)) {
        nearest = glyph;
        least = Math.abs(gap);
      }
    }
    return nearest;
  }

  /** Tells whether a character is smaller than another one and stands higher or lower. */
  private static boolean isShifted(Glyph mark, Glyph beside) {
    double rise = (beside.baseline() - mark.baseline()) / beside.size();
    return mark.size() < LIMITS.small() * beside.size()
        && ((rise >= LIMITS.leastRise() && rise <= LIMITS.mostRise())
            || (-rise >= LIMITS.leastDrop() && -rise <= LIMITS.mostDrop()));
  }

  /** Returns the index of the first character whose edge is not before a place. */
  private static int firstFrom(Glyph[] sorted, ToDoubleFunction<Glyph> edge, double place) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edge.applyAsDouble(sorted[middle]) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
