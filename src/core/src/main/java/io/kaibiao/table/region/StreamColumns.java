package io.kaibiao.table.region;

import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.region.StreamText.StreamCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Groups text cells without rulings into columns. */
public final class StreamColumns {

  private static final RegionTolerances.Columns COLUMNS =
      TableTolerances.STANDARD.region().columns();

  private StreamColumns() {}

  /**
   * One column.
   *
   * @param x0 the left edge of its leftmost text
   * @param x1 the right edge of its rightmost text
   */
  public record Column(double x0, double x1, List<StreamCell> cells) {
    public Column {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Returns the columns of cells from left to right. Columns that Tabula split but that overlap are
   * joined.
   */
  public static List<Column> of(List<StreamCell> cells) {
    Map<Integer, List<StreamCell>> byColumn = new TreeMap<>();
    cells.forEach(c -> byColumn.computeIfAbsent(c.column(), k -> new ArrayList<>()).add(c));
    List<Column> parted = new ArrayList<>();
    byColumn
        .values()
        .forEach(
            own ->
                parted.add(
                    new Column(
                        own.stream().mapToDouble(c -> c.box().x0()).min().orElse(0),
                        own.stream().mapToDouble(c -> c.box().x1()).max().orElse(0),
                        own)));
    parted.sort(Comparator.comparingDouble(Column::x0));
    List<Column> columns = new ArrayList<>();
    for (Column next : parted) {
      Column before = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (before != null && next.x0() < before.x1() + 1) {
        List<StreamCell> both = new ArrayList<>(before.cells());
        both.addAll(next.cells());
        columns.set(
            columns.size() - 1, new Column(before.x0(), Math.max(before.x1(), next.x1()), both));
      } else {
        columns.add(next);
      }
    }
    return columns;
  }

  /** Tells whether cells stand in aligned columns, at least one of them with numbers. */
  static boolean areATable(List<StreamCell> cells) {
    List<Column> columns = of(cells);
    long rows = cells.stream().mapToInt(StreamCell::row).distinct().count();
    if (columns.size() < COLUMNS.fewest()) {
      return false;
    }
    int figures = 0;
    boolean amounts = false;
    int filled = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.cells().size() * 2L >= rows) {
        filled++;
      }
      if (column.cells().size() > 1 && !isAligned(column)) {
        return false;
      }
      long own = column.cells().stream().filter(c -> NumericTokens.isFigure(c.text())).count();
      if (i > 0 && own >= 3 && own >= COLUMNS.mostly() * column.cells().size()) {
        figures++;
        amounts |= !arePages(column.cells());
      }
    }
    return figures > 0 && amounts && filled >= COLUMNS.fewest();
  }

  private static boolean isAligned(Column column) {
    return isAligned(column, c -> c.box().x0())
        || isAligned(column, c -> c.box().x1())
        || isAligned(column, c -> (c.box().x0() + c.box().x1()) / 2);
  }

  private static boolean isAligned(Column column, ToDoubleFunction<StreamCell> edge) {
    double[] places = column.cells().stream().mapToDouble(edge).sorted().toArray();
    double median = places[places.length / 2];
    long near =
        Arrays.stream(places).filter(p -> Math.abs(p - median) <= COLUMNS.aligned()).count();
    return near >= COLUMNS.mostly() * places.length && near > 1;
  }

  /**
   * Tells whether the numbers of a column are small whole numbers that never decrease, such as the
   * page numbers of a table of contents or a count.
   */
  private static boolean arePages(List<StreamCell> cells) {
    int before = 0;
    for (StreamCell cell : cells) {
      String text = cell.text();
      if (!NumericTokens.isFigure(text)) {
        continue;
      }
      if (text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      int value = Integer.parseInt(text);
      if (value < before || value > COLUMNS.lastPage()) {
        return false;
      }
      before = value;
    }
    return true;
  }
}
