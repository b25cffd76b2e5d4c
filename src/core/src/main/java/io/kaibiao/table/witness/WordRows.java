package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Divides a drawn row that holds several rows of words: all its cells have lines at the same
 * heights, and no line ended for want of room, as the lines of a text that wraps do.
 */
final class WordRows {

  private static final WitnessTolerances.Rows LIMITS = WitnessTolerances.STANDARD.rows();

  private WordRows() {}

  /** Returns the grid with the rows that the text shows; the grid itself where all are drawn. */
  static RuledGrid added(RuledGrid grid, TextSource text) {
    // Rows are divided from the last one upwards: the places of those above stay.
    Map<Integer, List<Span>> rows = grid.spans().stream().collect(Collectors.groupingBy(Span::row));
    RuledGrid whole = grid;
    for (int row = grid.rows() - 1; row >= 0; row--) {
      if (grid.ys().get(row + 1) - grid.ys().get(row) >= LIMITS.lowest()) {
        whole = divided(whole, rows.getOrDefault(row, List.of()), text).orElse(whole);
      }
    }
    return whole;
  }

  private static Optional<RuledGrid> divided(RuledGrid grid, List<Span> cells, TextSource text) {
    if (cells.size() < LIMITS.fewestColumns()
        || cells.stream().anyMatch(s -> s.rowSpan() > 1)
        || cells.stream().mapToInt(Span::columnSpan).sum() < grid.columns()) {
      return Optional.empty();
    }
    List<List<TextLine>> columns = new ArrayList<>();
    for (Span cell : cells) {
      List<TextLine> lines = text.lines(grid.box(cell));
      if (lines.size() < LIMITS.fewestLines()
          || !areAtHeightsOf(lines, columns)
          || !endBeforeTheirTime(lines, grid.box(cell).width())) {
        return Optional.empty();
      }
      columns.add(lines);
    }
    GridParts parts = GridParts.of(grid);
    List<TextLine> first = columns.get(0);
    for (int i = 1; i < first.size(); i++) {
      int boundary = parts.rowBetween(first.get(i - 1).box().y1(), first.get(i).box().y0());
      for (Span cell : cells) {
        parts.cutRow(parts.at(grid.box(cell).x0(), boundary - 1), boundary);
      }
    }
    return Optional.of(parts.grid());
  }

  private static boolean areAtHeightsOf(List<TextLine> lines, List<List<TextLine>> columns) {
    if (columns.isEmpty()) {
      return true;
    }
    List<TextLine> others = columns.get(0);
    if (others.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (Math.abs(lines.get(i).box().y1() - others.get(i).box().y1()) > LIMITS.sameHeight()) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether after each line there was room for what the next one begins with. */
  private static boolean endBeforeTheirTime(List<TextLine> lines, double width) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      double room = width - lines.get(i).box().width() - 2 * LIMITS.padding();
      if (room < firstWord(lines.get(i + 1)) + LIMITS.blank() * lines.get(i).size()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the width in points of a line's first word, of one character where it is Chinese. */
  private static double firstWord(TextLine line) {
    String text = line.segments().get(0).text();
    int blank = text.indexOf(' ');
    boolean wide = text.codePoints().anyMatch(c -> Character.isIdeographic(c));
    double share = wide ? 1.0 / text.length() : blank < 0 ? 1 : (double) blank / text.length();
    return share * line.segments().get(0).box().width();
  }
}
