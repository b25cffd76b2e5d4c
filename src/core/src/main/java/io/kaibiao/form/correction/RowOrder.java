package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.naming.Alignment;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names rows whose labels could not be recognized, by position: forms print their rows in a fixed
 * order, so between two known rows only the rows between those two are possible. The most similar
 * label decides; if the similarity is low, the name is doubtful. Belongs to one block of a table.
 */
final class RowOrder {

  private static final CorrectionTolerances.Similarities SIMILAR =
      CorrectionTolerances.STANDARD.similarities();

  /** Minimum similarity to a row's label, and margin to that of any other row there. */
  private static final MatchLimits NAMED =
      new MatchLimits(SIMILAR.rowInOrder(), SIMILAR.rowMargin());

  /** The same for a label that was read with confidence: one character in four may differ. */
  private static final MatchLimits LEGIBLE =
      new MatchLimits(SIMILAR.legibleRow(), SIMILAR.rowMargin());

  private static final CorrectionTolerances.Labels LIMITS = CorrectionTolerances.STANDARD.labels();

  private final List<FormRow> places;
  private final Map<String, Integer> order = new HashMap<>();

  RowOrder(Form form, @Nullable Side side) {
    places =
        form.rows().stream()
            .filter(r -> side == null || r.side() == null || r.side() == side)
            .toList();
    for (int i = 0; i < places.size(); i++) {
      order.putIfAbsent(places.get(i).key(), i);
    }
  }

  /** Returns the names of a block's rows, those without one named by their places. */
  List<RowName> settled(List<Fragment> rows, List<RowName> names) {
    List<RowName> settled = new ArrayList<>(names);
    Set<Integer> taken = new HashSet<>();
    names.forEach(name -> taken.add(place(name)));
    int from = 0;
    while (from < rows.size()) {
      if (!isLost(rows.get(from), names.get(from))) {
        from++;
        continue;
      }
      int to = from;
      while (to < rows.size() && isLost(rows.get(to), names.get(to))) {
        to++;
      }
      int above = from == 0 ? -1 : lastPlace(names.subList(0, from));
      int below = to == rows.size() ? places.size() : firstPlace(names.subList(to, names.size()));
      if (above >= below) {
        // The rows are printed in another order, so any row is possible.
        above = -1;
        below = places.size();
      }
      List<Integer> free = new ArrayList<>();
      for (int place = above + 1; place < below; place++) {
        if (!taken.contains(place)) {
          free.add(place);
        }
      }
      settle(rows.subList(from, to), free, settled.subList(from, to));
      from = to;
    }
    return settled;
  }

  private static boolean isLost(Fragment row, RowName name) {
    return name.isForeign() && row.origin() == Origin.PIXELS;
  }

  private int place(RowName name) {
    return order.getOrDefault(name.key(), -1);
  }

  /** Returns the index in the form of the last known row, or -1. */
  private int lastPlace(List<RowName> names) {
    return names.stream().mapToInt(this::place).filter(p -> p >= 0).reduce(-1, (a, b) -> b);
  }

  private int firstPlace(List<RowName> names) {
    return names.stream()
        .mapToInt(this::place)
        .filter(p -> p >= 0)
        .findFirst()
        .orElse(places.size());
  }

  private void settle(List<Fragment> rows, List<Integer> free, List<RowName> names) {
    double[][] alike = new double[rows.size()][free.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int f = 0; f < free.size(); f++) {
        alike[r][f] = alike(rows.get(r), places.get(free.get(f)));
      }
    }
    int[] chosen = Alignment.of(alike);
    for (int r = 0; r < rows.size(); r++) {
      int f = chosen[r];
      if (f >= 0) {
        String key = places.get(free.get(f)).key();
        double next = Alignment.next(alike[r], f);
        boolean empty = rows.get(r).label().isEmpty();
        if (!empty && rows.get(r).confidence() >= CellReader.LEAST_CONFIDENCE) {
          // What can be read and is no row of the form stays what it is.
          if (LEGIBLE.accepts(alike[r][f], next)) {
            names.set(r, RowName.repaired(key, RepairCode.ROW_FROM_PLACE));
          }
        } else if (NAMED.accepts(alike[r][f], next)) {
          names.set(r, RowName.repaired(key, RepairCode.ROW_FROM_PLACE));
        } else {
          names.set(r, RowName.doubtful(key, RepairCode.ROW_FROM_PLACE));
        }
      }
    }
  }

  private static double alike(Fragment row, FormRow place) {
    String label = Folding.fold(row.label());
    double best = 0;
    for (String known : place.labels()) {
      best = Math.max(best, Similarity.ofEnd(label, known, LIMITS.longestInOrder()));
    }
    return best;
  }
}
