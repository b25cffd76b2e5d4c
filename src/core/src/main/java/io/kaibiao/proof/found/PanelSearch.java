package io.kaibiao.proof.found;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Equation.Nature;
import io.kaibiao.proof.found.GrowingGraph.Draft;
import io.kaibiao.report.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums of one half of a table. Belongs to one report. */
final class PanelSearch {

  private final Panel panel;
  private final SumFinder.Found rows;
  private final SumFinder.Found columns;
  private final Tracks tracks;

  PanelSearch(Panel panel, Checkpoint checkpoint) {
    this.panel = panel;
    rows = SumFinder.in(panel.byRow(), FoundKind.ROWS, checkpoint);
    SumFinder.Found best = SumFinder.in(panel.byColumn(), FoundKind.COLUMNS, checkpoint);
    Tracks searched = panel.across().get(0);
    for (Tracks other : panel.across().subList(1, panel.across().size())) {
      SumFinder.Found found = SumFinder.in(other.lines(), FoundKind.COLUMNS, checkpoint);
      if (found.evidence() > best.evidence()) {
        best = found;
        searched = other;
      }
    }
    columns = best.less(Math.log(panel.across().size()));
    tracks = searched;
  }

  /** Returns how much speaks for the sums, as a natural logarithm. */
  double evidence() {
    return rows.evidence() + columns.evidence();
  }

  /**
   * Adds the sums to a graph.
   *
   * @param open whether the table may go on on a page that was left out, so that a sum which fails
   *     says nothing
   */
  void bind(GrowingGraph graph, boolean open) {
    for (FoundSum sum : rows.sums()) {
      for (int p = rows.places().nextSetBit(0); p >= 0; p = rows.places().nextSetBit(p + 1)) {
        new Binding(sum, panel.byRow(), p).add(graph, open, sum.total(), panel.columns().get(p));
      }
    }
    for (FoundSum sum : columns.sums()) {
      for (int p = columns.places().nextSetBit(0); p >= 0; p = columns.places().nextSetBit(p + 1)) {
        new Binding(sum, tracks.lines(), p)
            .add(graph, open, tracks.row(p), tracks.column(sum.total(), p));
      }
    }
  }

  /** One sum at one place. */
  private final class Binding {
    private final FoundSum sum;
    private final Figure total;
    private final List<Amount> parts = new ArrayList<>();
    private final boolean comparable;
    private final boolean fails;
    private long tolerance;

    Binding(FoundSum sum, Lines lines, int place) {
      this.sum = sum;
      total = lines.at(sum.total(), place);
      tolerance = total.error();
      long residual = total.value();
      int unit = total.unit();
      boolean alike = unit != Figure.NO_UNIT;
      for (int line : sum.parts()) {
        Figure figure = lines.at(line, place);
        @Nullable Amount part = figure.amount();
        alike &= part != null && (figure.unit() == 0 || unit == 0 || figure.unit() == unit);
        unit = Math.max(unit, figure.unit());
        tolerance += figure.error();
        residual -= figure.value();
        if (part != null) {
          parts.add(part);
        }
      }
      comparable = alike;
      fails = Math.abs(residual) > tolerance;
    }

    /** Adds the sum if it says anything. */
    void add(GrowingGraph graph, boolean open, int row, String column) {
      @Nullable Amount left = total.amount();
      if (!comparable || left == null || (open && fails)) {
        return;
      }
      boolean claimsNothing = left.isBlank() && !left.isMovable();
      boolean blank = parts.stream().allMatch(Amount::isBlank);
      if (claimsNothing || (left.value() == 0 && blank)) {
        return;
      }
      boolean movable = left.isMovable() || parts.stream().anyMatch(Amount::isMovable);
      boolean oneStep = parts.stream().allMatch(part -> part.step() == left.step());
      Row printed = panel.table().table().rows().get(panel.rows().get(row));
      graph.add(
          new Draft(
              sum.kind(), printed.key(), column, Nature.IDENTITY, tolerance, movable && oneStep),
          left,
          parts);
    }
  }
}
