package io.kaibiao.table.ruled;

import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.Shapes.Area;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds rows of a ruled table that only their fill distinguishes from their neighbours: bands in
 * another colour that no ruling separates from the row below. The edge between two fills is such a
 * boundary if it crosses all cells of the row, and text stands above and below and not across it.
 * Belongs to one page.
 */
public final class BandEdges {

  private static final RuledTolerances.Bands BANDS = TableTolerances.STANDARD.ruled().bands();

  private final List<Area> areas;
  private final TextSource text;

  private BandEdges(List<Area> areas, TextSource text) {
    this.areas = areas;
    this.text = text;
  }

  /** Returns a page with rulings along such edges; the page itself where it has none. */
  public static Page drawn(Page page) {
    List<Area> areas = page.shapes().areas();
    if (areas.isEmpty() || areas.size() > BANDS.mostAreas()) {
      return page;
    }
    List<Ruling> edges = new ArrayList<>();
    for (RuledGrid grid : new NestedGrids(Lattice.find(page.rulings())).outer()) {
      List<Area> inside = areas.stream().filter(a -> overlaps(a.box(), grid.region())).toList();
      long candidates = candidates(grid, inside);
      if (candidates > 0 && candidates <= BANDS.mostEdges()) {
        edges.addAll(new BandEdges(inside, page.text()).of(grid));
      }
    }
    if (edges.isEmpty()) {
      return page;
    }
    edges.addAll(page.rulings());
    return page.with(page.glyphs(), edges);
  }

  private static boolean overlaps(Box a, Box b) {
    return a.x0() < b.x1() && a.x1() > b.x0() && a.y0() < b.y1() && a.y1() > b.y0();
  }

  /** Returns how many edges of areas lie well inside the rows of a grid. */
  private static long candidates(RuledGrid grid, List<Area> areas) {
    long candidates = 0;
    for (int row = 0; row < grid.rows(); row++) {
      candidates += edges(grid.ys().get(row), grid.ys().get(row + 1), areas).size();
    }
    return candidates;
  }

  /** Returns the upper and lower edges of areas that lie well inside a row, one of near ones. */
  private static List<Double> edges(double top, double bottom, List<Area> areas) {
    TreeSet<Double> inside = new TreeSet<>();
    for (Area area : areas) {
      for (double y : new double[] {area.box().y0(), area.box().y1()}) {
        if (y > top + BANDS.lowest() && y < bottom - BANDS.lowest()) {
          inside.add(y);
        }
      }
    }
    List<Double> edges = new ArrayList<>();
    for (double y : inside) {
      if (edges.isEmpty() || y - edges.get(edges.size() - 1) > BANDS.beside()) {
        edges.add(y);
      }
    }
    return edges;
  }

  private List<Ruling> of(RuledGrid grid) {
    List<Ruling> edges = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Box> cells = cells(grid, row);
      if (cells.isEmpty() || cells.size() > BANDS.mostCells()) {
        continue;
      }
      for (double y : edges(grid.ys().get(row), grid.ys().get(row + 1), areas)) {
        if (cells.stream().allMatch(c -> changes(c, y)) && parts(cells, y)) {
          cells.forEach(c -> edges.add(new Ruling(Direction.HORIZONTAL, y, c.x0(), c.x1(), 0)));
        }
      }
    }
    return edges;
  }

  /** Returns the cells that begin and end in a row. */
  private static List<Box> cells(RuledGrid grid, int row) {
    List<Box> cells = new ArrayList<>();
    for (Span span : grid.spans()) {
      if (span.row() == row && span.rowSpan() == 1) {
        cells.add(grid.box(span));
      }
    }
    return cells;
  }

  /** Tells whether the fill changes at a height along all of a cell. */
  private boolean changes(Box cell, double y) {
    for (int i = 1; i < BANDS.samples(); i++) {
      double x = cell.x0() + cell.width() * i / BANDS.samples();
      double step = Math.abs(luma(x, y - BANDS.beside()) - luma(x, y + BANDS.beside()));
      if (step < BANDS.leastStep()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the lightness (0–1) of the uppermost area at a point. */
  private double luma(double x, double y) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).box().contains(x, y)) {
        return areas.get(i).luma();
      }
    }
    return 1;
  }

  /** Tells whether cells hold text above and below a height and none across it. */
  private boolean parts(List<Box> cells, double y) {
    boolean above = false;
    boolean below = false;
    for (Box cell : cells) {
      for (TextLine line : text.lines(cell)) {
        double across = BANDS.across() * line.box().height();
        if (line.box().y1() - across <= y) {
          above = true;
        } else if (line.box().y0() + across >= y) {
          below = true;
        } else {
          return false;
        }
      }
    }
    return above && below;
  }
}
