package io.kaibiao.table.region;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.TextLine;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.region.StreamColumns.Column;
import java.util.List;

/**
 * Finds the lines that belong to a table without rules besides its full rows: rows with blank cells
 * and wrapped labels, recognized by their alignment with the columns. Immutable.
 */
final class AlignedRows {

  private static final RegionTolerances.Aligned ALIGNED =
      TableTolerances.STANDARD.region().aligned();

  private final List<TextLine> lines;
  private final List<Column> columns;
  private final List<ColumnEdges> edges;
  private final Lexicon lexicon;

  /**
   * Makes it for a run of lines.
   *
   * @param columns the columns that the full rows among the lines form, from left to right
   */
  AlignedRows(List<TextLine> lines, List<Column> columns, Lexicon lexicon) {
    this.lines = lines;
    this.columns = columns;
    this.edges = columns.stream().map(ColumnEdges::new).toList();
    this.lexicon = lexicon;
  }

  /** Tells whether all lines from one index up to another are aligned with the columns. */
  boolean hold(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!holds(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the index of the first line of the body, searching upwards from a known line. */
  int first(int from, int least) {
    int first = from;
    while (first > least) {
      int above = first - 1;
      if (holds(lines.get(above)) && (hasFigure(above) || isAroundFigures(above, least, from))) {
        first--;
      } else {
        break;
      }
    }
    return first;
  }

  /** Returns the index after the last line of the body. */
  int end(int from, int most) {
    int end = from;
    while (end < most) {
      boolean row = hasFigure(end) && holds(lines.get(end));
      if (row || isAroundFigures(end, 0, most)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Tells whether a line is part of a label that is wrapped around its numbers: another part of the
   * label is equally far away on their other side.
   */
  private boolean isAroundFigures(int at, int least, int most) {
    TextLine line = lines.get(at);
    if (!isLabel(line) || lexicon.kindOf(line.text()) != LineKind.OTHER) {
      return false;
    }
    for (int figures = Math.max(least, at - 2); figures <= Math.min(most - 1, at + 2); figures++) {
      int other = 2 * figures - at;
      if (figures == at || other < least || other >= most || !hasFigure(figures)) {
        continue;
      }
      double off =
          middle(lines.get(at)) + middle(lines.get(other)) - 2 * middle(lines.get(figures));
      boolean label = isLabel(lines.get(other));
      if (label && Math.abs(off) < ALIGNED.even() && holds(lines.get(figures))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(TextLine line) {
    return line.segments().size() == 1
        && !NumericTokens.isFigure(line.text())
        && column(line.segments().get(0)) == 0;
  }

  private boolean hasFigure(int at) {
    return lines.get(at).segments().stream()
        .anyMatch(s -> NumericTokens.isFigure(s.text()) && column(s) > 0);
  }

  private boolean holds(TextLine line) {
    return line.segments().stream()
        .allMatch(s -> column(s) >= 0 && !NumericTokens.hasLeader(s.text()));
  }

  /** Returns the column that contains a text and has most of its cells aligned with it, or -1. */
  private int column(TextLine.Segment segment) {
    for (int i = 0; i < columns.size(); i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : columns.get(i - 1).x1();
      double to = i + 1 == columns.size() ? Double.POSITIVE_INFINITY : columns.get(i + 1).x0();
      if (segment.box().x0() > from && segment.box().x1() < to) {
        return isAligned(segment, edges.get(i)) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isAligned(TextLine.Segment segment, ColumnEdges column) {
    double distance = ALIGNED.aligned();
    return column.begin(segment.box().x0(), distance)
        || column.end(segment.box().x1(), distance)
        || column.centre(HorizontalOverlap.middle(segment.box()), distance);
  }
}
