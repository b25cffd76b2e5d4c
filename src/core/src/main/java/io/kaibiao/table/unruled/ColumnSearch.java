package io.kaibiao.table.unruled;

import io.kaibiao.page.Ruling;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import io.kaibiao.table.region.UnruledRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boundaries between columns with one header each, by minimizing a cost: headers off the
 * middle of their columns, texts that are cut, rules that end within columns, and numbers aligned
 * differently all add to it. Costs are relative weights.
 */
final class ColumnSearch {

  private static final UnruledTolerances.Search SEARCH =
      TableTolerances.STANDARD.unruled().search();
  private static final UnruledTolerances.SearchCosts SEARCH_COSTS =
      TableTolerances.STANDARD.unruled().searchCosts();

  private final List<HeaderCell> leaves;
  private final List<BodyItem> items;
  private final double[] ruleEnds;
  private final double left;
  private final double right;
  private final boolean ruleless;
  private final double padding;
  private final List<Double> known;
  private final FigurePairs pairs;

  private ColumnSearch(
      List<HeaderCell> leaves, List<BodyItem> items, UnruledRegion region, List<Double> known) {
    this.leaves = leaves;
    this.items = items.stream().filter(i -> !i.total()).toList();
    this.known = known;
    this.pairs = FigurePairs.of(this.items);
    List<Ruling> rules = region.rules();
    this.ruleless = rules.isEmpty();
    double margin = ruleless ? 1 : 0;
    this.left = known.isEmpty() ? region.box().x0() - margin : known.get(0);
    this.right = known.isEmpty() ? region.box().x1() + margin : known.get(known.size() - 1);
    this.ruleEnds =
        rules.stream()
            .flatMapToDouble(r -> DoubleStream.of(r.start(), r.end()))
            .filter(x -> x > left + SEARCH.trimmed() && x < right - SEARCH.trimmed())
            .sorted()
            .toArray();
    this.padding = padding();
  }

  /**
   * Returns the boundaries, one more than there are headers; empty if headers overlap.
   *
   * @param known the boundaries on the previous page, or an empty list
   */
  static double[] of(
      List<HeaderCell> leaves, List<BodyItem> items, UnruledRegion region, List<Double> known) {
    for (int i = 1; i < leaves.size(); i++) {
      if (leaves.get(i).box().x0() < leaves.get(i - 1).box().x1() - HorizontalOverlap.OVER) {
        return new double[0];
      }
    }
    if (leaves.isEmpty() || (!known.isEmpty() && known.size() != leaves.size() + 1)) {
      return new double[0];
    }
    ColumnSearch search = new ColumnSearch(leaves, items, region, known);
    double[] chain = region.rules().isEmpty() ? new double[0] : search.chain();
    return chain.length > 0 ? chain : search.search();
  }

  /**
   * Returns the boundaries computed from the centres of the headers, starting at the left edge: a
   * column's right boundary is twice its header's centre minus its left boundary. Returns an empty
   * array if the last boundary is not the right edge, a boundary meets a header or a number, or a
   * column holds two numbers of one line.
   */
  private double[] chain() {
    double[] xs = new double[leaves.size() + 1];
    xs[0] = left;
    for (int i = 0; i < leaves.size(); i++) {
      xs[i + 1] = 2 * leaves.get(i).middle() - xs[i];
      boolean last = i + 1 == leaves.size();
      boolean between =
          xs[i + 1] > leaves.get(i).box().x1()
              && (last || xs[i + 1] < leaves.get(i + 1).box().x0());
      double at = xs[i + 1];
      boolean cuts =
          items.stream().anyMatch(f -> f.figure() && f.box().x0() < at && f.box().x1() > at);
      if (!between || (!last && cuts) || pairs.between(xs[i], at) > 0) {
        return new double[0];
      }
    }
    if (Math.abs(xs[leaves.size()] - right) > SEARCH.closed()) {
      return new double[0];
    }
    xs[leaves.size()] = right;
    return xs;
  }

  /**
   * Returns the distance in points from the right edge to the right end of the last column's
   * numbers, or NaN if no number ends near the edge.
   */
  private double padding() {
    double end =
        items.stream()
            .filter(BodyItem::figure)
            .mapToDouble(i -> i.box().x1())
            .filter(x -> x > right - SEARCH.widestPadding() && x < right)
            .max()
            .orElse(Double.NaN);
    return right - end;
  }

  private double[] search() {
    int n = leaves.size();
    double[][] places = new double[n + 1][];
    places[0] = new double[] {left};
    places[n] = isOpen() ? places(right, farthest()) : new double[] {right};
    for (int i = 1; i < n; i++) {
      places[i] = places(leaves.get(i - 1).box().x1(), leaves.get(i).box().x0());
    }
    double[][] costs = new double[n + 1][];
    int[][] from = new int[n + 1][];
    costs[0] = new double[] {0};
    from[0] = new int[] {0};
    for (int i = 1; i <= n; i++) {
      costs[i] = new double[places[i].length];
      from[i] = new int[places[i].length];
      for (int at = 0; at < places[i].length; at++) {
        double x = places[i][at];
        BodyItem figure = lastFigure(x);
        double best = Double.POSITIVE_INFINITY;
        for (int before = 0; before < places[i - 1].length; before++) {
          double cost = costs[i - 1][before] + column(i - 1, places[i - 1][before], x, figure);
          if (cost < best) {
            best = cost;
            from[i][at] = before;
          }
        }
        costs[i][at] = best + (i < n ? cut(x) + moved(i, x) : 0);
      }
    }
    double[] xs = new double[n + 1];
    int at = cheapest(costs[n]);
    for (int i = n; i >= 0; i--) {
      xs[i] = places[i][at];
      at = from[i][at];
    }
    xs[n] = right;
    return xs;
  }

  /** Tells whether nothing shows where the last column ends: no rule and no number. */
  private boolean isOpen() {
    return ruleless && known.isEmpty() && leaves.size() > 1 && Double.isNaN(padding);
  }

  /** Returns the farthest right edge with the last header in the middle of its column. */
  private double farthest() {
    int last = leaves.size() - 1;
    return Math.max(right, 2 * leaves.get(last).middle() - leaves.get(last - 1).box().x1());
  }

  private static int cheapest(double[] costs) {
    int best = 0;
    for (int i = 1; i < costs.length; i++) {
      best = costs[i] < costs[best] ? i : best;
    }
    return best;
  }

  /** Returns all candidate positions for a boundary between two headers, ends of rules included. */
  private double[] places(double from, double to) {
    if (to - from < SEARCH.step()) {
      return new double[] {(from + to) / 2};
    }
    List<Double> places = new ArrayList<>();
    for (double x = from; x <= to; x += SEARCH.step()) {
      places.add(x);
    }
    for (double end : ruleEnds) {
      if (end >= from && end <= to) {
        places.add(end);
      }
    }
    return places.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private double column(int index, double from, double to, @Nullable BodyItem figure) {
    double off = (leaves.get(index).middle() - (from + to) / 2) / SEARCH.centered();
    double cost = Math.min(off * off, SEARCH_COSTS.offCenter());
    cost += SEARCH_COSTS.cutAmount() * pairs.between(from, to);
    for (double end : ruleEnds) {
      cost +=
          end > from + SEARCH.trimmed() && end < to - SEARCH.trimmed() ? SEARCH_COSTS.ruleEnd() : 0;
    }
    if (figure == null || figure.box().x0() < from - 1 || Double.isNaN(padding)) {
      return cost;
    }
    double unaligned = (to - figure.box().x1() - padding) / SEARCH.aligned();
    return cost + Math.min(unaligned * unaligned, SEARCH_COSTS.unaligned());
  }

  /** Returns the number whose right end is the last one before a position, or null. */
  private @Nullable BodyItem lastFigure(double x) {
    BodyItem last = null;
    for (BodyItem item : items) {
      if (item.figure()
          && item.box().x1() < x + 1
          && (last == null || item.box().x1() > last.box().x1())) {
        last = item;
      }
    }
    return last;
  }

  /** Returns the cost of a boundary that is not where it was on the previous page. */
  private double moved(int index, double x) {
    if (known.isEmpty()) {
      return 0;
    }
    double off = (x - known.get(index)) / SEARCH.centered();
    return Math.min(off * off, SEARCH_COSTS.offCenter());
  }

  private double cut(double x) {
    double cost = 0;
    for (BodyItem item : items) {
      double inside = Math.min(x - item.box().x0(), item.box().x1() - x);
      if (inside > HorizontalOverlap.OVER / 2) {
        cost += item.figure() ? SEARCH_COSTS.cutAmount() : SEARCH_COSTS.cut();
      } else if (inside > -HorizontalOverlap.OVER / 2) {
        cost += SEARCH_COSTS.touched();
      }
    }
    return cost
        + (Arrays.stream(ruleEnds).anyMatch(e -> Math.abs(e - x) < SEARCH.step())
            ? SEARCH_COSTS.atRuleEnd()
            : 0);
  }
}
