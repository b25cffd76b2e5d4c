package io.kaibiao.table;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.table.ruled.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rulings drawn by hand, and grids in words. */
public final class Lines {

  private final List<Ruling> rulings = new ArrayList<>();

  public Lines h(double y, double x0, double x1) {
    rulings.add(new Ruling(Direction.HORIZONTAL, y, x0, x1, 0.5));
    return this;
  }

  public Lines v(double x, double y0, double y1) {
    rulings.add(new Ruling(Direction.VERTICAL, x, y0, y1, 0.5));
    return this;
  }

  public List<Ruling> rulings() {
    return rulings;
  }

  public List<RuledGrid> grids() {
    return Lattice.find(rulings);
  }

  /** The boundaries, rounded to points, and the spans: row,column rows x columns. */
  public static String words(RuledGrid grid) {
    StringBuilder out = new StringBuilder();
    grid.xs().forEach(x -> out.append(String.format(Locale.ROOT, "%.0f ", x)));
    out.append("|");
    grid.ys().forEach(y -> out.append(String.format(Locale.ROOT, " %.0f", y)));
    out.append(" |");
    for (RuledGrid.Span s : grid.spans()) {
      out.append(" ").append(s.row()).append(",").append(s.column());
      if (s.rowSpan() > 1 || s.columnSpan() > 1) {
        out.append(" ").append(s.rowSpan()).append("x").append(s.columnSpan());
      }
    }
    return out.toString();
  }
}
