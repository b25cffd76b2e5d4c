package io.kaibiao.table;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.unruled.ColumnProof;
import java.util.List;

/**
 * The columns of a table without column rulings, as found on its first page, for use on the next.
 *
 * @param xs their boundaries from left to right, in points in the reading frame
 * @param leaves the headers of single columns; empty if they showed no columns
 * @param proved whether the boundaries are certain, see {@link ColumnProof}
 */
public record KnownColumns(List<Double> xs, List<HeaderCell> leaves, boolean proved) {

  private static final AssemblyTolerances.Boundaries LIMITS =
      AssemblyTolerances.STANDARD.boundaries();

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

  /** Tells whether a rule has the same left and right ends as the columns. */
  public boolean fit(Ruling rule) {
    return Math.abs(rule.start() - left()) < LIMITS.sameUnruled()
        && Math.abs(rule.end() - right()) < LIMITS.sameUnruled();
  }

  /** Tells whether a rule shares one end with the columns but not the other. */
  public boolean contradict(Ruling rule) {
    boolean begins = Math.abs(rule.start() - left()) < LIMITS.sameUnruled();
    boolean ends = Math.abs(rule.end() - right()) < LIMITS.sameUnruled();
    return rule.direction() == Direction.HORIZONTAL && begins != ends;
  }

  /** Tells whether a text lies within the columns. */
  public boolean hold(Box box) {
    return box.x0() - left() > -LIMITS.sameUnruled() && right() - box.x1() > -LIMITS.sameUnruled();
  }

  /** Tells whether header cells repeat the columns' headers. */
  public boolean say(List<HeaderCell> heads) {
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

  /** Tells whether the boundaries separate the texts of another page without crossing any. */
  public boolean part(List<BodyItem> items) {
    return items.stream()
        .filter(i -> !i.total())
        .noneMatch(
            i ->
                xs.stream()
                    .anyMatch(
                        x ->
                            x > i.box().x0() + HorizontalOverlap.OVER / 2
                                && x < i.box().x1() - HorizontalOverlap.OVER / 2));
  }
}
