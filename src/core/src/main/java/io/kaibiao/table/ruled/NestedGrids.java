package io.kaibiao.table.ruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Sorts grids into outer ones and those drawn inside a cell of another. */
public final class NestedGrids {

  private static final RuledTolerances.Grids GRIDS = TableTolerances.STANDARD.ruled().grids();

  private final List<RuledGrid> outer = new ArrayList<>();
  private final Map<Integer, List<RuledGrid>> inner = new TreeMap<>();

  /** Sorts the grids of a page, which stand in the order of their upper edges. */
  public NestedGrids(List<RuledGrid> grids) {
    for (RuledGrid grid : grids) {
      if (!isInOther(grid)) {
        outer.add(grid);
      }
    }
  }

  /** Returns the grids that stand in no other, in their order. */
  public List<RuledGrid> outer() {
    return List.copyOf(outer);
  }

  /** Returns where they stand. */
  public List<Box> regions() {
    return outer.stream().map(RuledGrid::region).toList();
  }

  /**
   * Returns the grids in the cells of an outer one.
   *
   * @param index the outer grid's index
   */
  public List<RuledGrid> in(int index) {
    return Objects.requireNonNullElse(inner.get(index), List.of());
  }

  /** A grid that surrounds another begins higher up. */
  private boolean isInOther(RuledGrid grid) {
    for (int i = outer.size() - 1; i >= 0; i--) {
      RuledGrid other = outer.get(i);
      if (!holds(other.region(), grid.region())) {
        continue;
      }
      for (RuledGrid.Span cell : other.spans()) {
        if (holds(other.box(cell), grid.region())) {
          if (grid.rows() >= GRIDS.fewestNested() && grid.columns() >= GRIDS.fewestNested()) {
            inner.computeIfAbsent(i, k -> new ArrayList<>()).add(grid);
          }
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Box box, Box other) {
    return box.x0() < other.x0()
        && box.y0() < other.y0()
        && box.x1() > other.x1()
        && box.y1() > other.y1();
  }
}
