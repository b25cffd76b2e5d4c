package io.kaibiao.table;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.Box;
import io.kaibiao.table.unruled.ColumnProof;
import java.util.List;

/**
 * The columns of a table that no rulings part, as its first page showed them.
 *
 * @param xs their boundaries from left to right, in points in the reading frame
 * @param leaves the heads that stand over one column each, or none where they showed no columns
 * @param proved whether print settles them, see {@link ColumnProof}
 */
public record KnownColumns(List<Double> xs, List<Head> leaves, boolean proved) {

  /** The tables of two pages stand this near below each other, in points. */
  private static final double SAME_PLACE = 2;

  public KnownColumns {
    xs = List.copyOf(xs);
    leaves = List.copyOf(leaves);
  }

  double left() {
    return xs.get(0);
  }

  double right() {
    return xs.get(xs.size() - 1);
  }

  /** Tells whether rules are as wide as the columns. */
  public boolean fit(Ruling rule) {
    return Math.abs(rule.start() - left()) < SAME_PLACE
        && Math.abs(rule.end() - right()) < SAME_PLACE;
  }

  /** Tells whether a rule begins or ends where the columns do, but is not as wide. */
  public boolean contradict(Ruling rule) {
    boolean begins = Math.abs(rule.start() - left()) < SAME_PLACE;
    boolean ends = Math.abs(rule.end() - right()) < SAME_PLACE;
    return rule.direction() == Direction.HORIZONTAL && begins != ends;
  }

  /** Tells whether text is no wider than the columns. */
  public boolean hold(Box box) {
    return box.x0() - left() > -SAME_PLACE && right() - box.x1() > -SAME_PLACE;
  }

  /** Tells whether heads say again what stands over the columns. */
  public boolean say(List<Head> heads) {
    if (heads.size() != leaves.size()) {
      return false;
    }
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).text().equals(leaves.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the boundaries part what stands on another page and cut none of it. */
  public boolean part(List<BodyItem> items) {
    return items.stream()
        .filter(i -> !i.total())
        .noneMatch(
            i ->
                xs.stream()
                    .anyMatch(
                        x ->
                            x > i.box().x0() + Across.OVER / 2
                                && x < i.box().x1() - Across.OVER / 2));
  }
}
