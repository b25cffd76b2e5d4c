package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The header of one small table within a record: the meaning of each column of the grid.
 *
 * @param columns meaning by grid column; columns without a header are missing
 * @param bottom the first row below the header
 */
record ColumnMeanings(TreeMap<Integer, Named> columns, int bottom) {

  /** Returns the header that starts in a row, including the cells below wide ones. */
  static ColumnMeanings read(CellMatrix cells, int row, BlockHeaders heads) {
    int bottom = row + 1;
    List<GridCell> top = heads.heads(cells, row);
    int first = cells.columns();
    boolean wide = false;
    for (GridCell cell : top) {
      if (heads.name(cell.text()).isPresent()) {
        bottom = Math.max(bottom, cell.row() + cell.rowSpan());
        first = Math.min(first, cell.column());
        wide |= cell.columnSpan() > 1;
      }
    }
    if (bottom == row + 1 && isSecond(cells, bottom, heads, wide ? List.of() : top)) {
      bottom++;
    }
    TreeMap<Integer, Named> columns = new TreeMap<>();
    Set<String> used = new HashSet<>();
    List<GridCell> order = new ArrayList<>();
    for (int r = row; r < Math.min(bottom, cells.rows()); r++) {
      order.addAll(r == row ? top : BlockHeaders.filled(cells, r));
    }
    for (GridCell cell : order) {
      // A wide header without a meaning may be over those of the levels.
      first = heads.isLevel(cell.text()) ? Math.min(first, cell.column()) : first;
    }
    List<GridCell> leaves = order.stream().filter(c -> isLeaf(c, order)).toList();
    for (GridCell cell : ordered(leaves)) {
      if (cell.column() < first) {
        continue;
      }
      Named name = name(cell, order, leaves, heads, used);
      used.add(name.id());
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        columns.put(c, name);
      }
    }
    return new ColumnMeanings(columns, bottom);
  }

  /**
   * Tells whether a row is the second one of a header: it holds headers alone, and each stands
   * below one of the row above or on the right of it, as the source may have lost that this is
   * wide.
   *
   * @param above the headers of the row above, none if it is known to have wide ones
   */
  private static boolean isSecond(
      CellMatrix cells, int row, BlockHeaders heads, List<GridCell> above) {
    if (row >= cells.rows() || !heads.only(cells, row)) {
      return false;
    }
    if (above.isEmpty()) {
      return true;
    }
    boolean below = true;
    for (GridCell head : BlockHeaders.filled(cells, row)) {
      GridCell over =
          above.stream()
              .filter(cell -> cell.column() <= head.column())
              .reduce((left, right) -> right)
              .orElse(null);
      below &= over != null && over.columnSpan() == 1;
    }
    return below;
  }

  private static Named name(
      GridCell cell,
      List<GridCell> all,
      List<GridCell> leaves,
      BlockHeaders heads,
      Set<String> used) {
    Optional<Named> own = heads.name(cell.text(), used);
    if (own.isEmpty()) {
      // A lower header that has no meaning by itself (…数) takes that of the header above it, once.
      own =
          all.stream()
              .filter(upper -> !leaves.contains(upper) && covers(upper, cell))
              .flatMap(upper -> heads.name(upper.text()).stream())
              .filter(upper -> !used.contains(upper.id()))
              .filter(upper -> noneBelow(upper, leaves, heads))
              .findFirst();
    }
    if (own.isPresent()) {
      Named name = own.get();
      if (!used.contains(name.id())) {
        return name;
      }
      String again = name.again();
      if (again != null && !used.contains(again)) {
        return new Named(again, name.kind(), null, null);
      }
    }
    String id = RecordRows.foreign(cell.text());
    for (int count = 2; used.contains(id); count++) {
      id = RecordRows.foreign(cell.text()) + "(" + count + ")";
    }
    return new Named(id, own.map(Named::kind).orElse(Kind.TEXT), null, null);
  }

  private static boolean noneBelow(Named upper, List<GridCell> leaves, BlockHeaders heads) {
    return leaves.stream()
        .noneMatch(
            leaf -> heads.name(leaf.text()).filter(n -> n.id().equals(upper.id())).isPresent());
  }

  private static boolean isLeaf(GridCell cell, List<GridCell> all) {
    return all.stream().noneMatch(other -> covers(cell, other));
  }

  private static boolean covers(GridCell upper, GridCell lower) {
    return upper.row() < lower.row()
        && upper.column() <= lower.column()
        && lower.column() < upper.column() + upper.columnSpan();
  }

  private static List<GridCell> ordered(List<GridCell> leaves) {
    List<GridCell> ordered = new ArrayList<>(leaves);
    ordered.sort((a, b) -> Integer.compare(a.column(), b.column()));
    return ordered;
  }

  /** Returns the first grid column with a header. */
  int first() {
    return columns.isEmpty() ? Integer.MAX_VALUE : columns.firstKey();
  }

  boolean has(String id) {
    return columns.values().stream().anyMatch(name -> name.id().equals(id));
  }

  /** Returns the first grid column with an id, or -1. */
  int column(String id) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().id().equals(id))
        .mapToInt(e -> e.getKey())
        .findFirst()
        .orElse(-1);
  }

  /**
   * Returns the meaning of most of a cell's columns. A column without a header belongs to the
   * header on its left. Cells to the left of all headers have none.
   */
  Optional<Named> over(GridCell cell) {
    Named best = null;
    int most = 0;
    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
      Named name = columns.get(c);
      if (name == null) {
        continue;
      }
      int width = 0;
      for (int k = cell.column(); k < cell.column() + cell.columnSpan(); k++) {
        width += name.equals(columns.get(k)) ? 1 : 0;
      }
      if (width > most) {
        most = width;
        best = name;
      }
    }
    if (best == null && cell.column() > first()) {
      best = columns.floorEntry(cell.column()).getValue();
    }
    return Optional.ofNullable(best);
  }

  /** Returns the number of different headers over a cell. */
  int headsOver(GridCell cell) {
    return new HashSet<>(columns.subMap(cell.column(), cell.column() + cell.columnSpan()).values())
        .size();
  }
}
