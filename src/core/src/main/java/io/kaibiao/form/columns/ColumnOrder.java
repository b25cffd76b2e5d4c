package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.naming.Alignment;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.ColumnName;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.MatchLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names columns whose headers could not be recognized, by position: between two known columns only
 * the form's columns between those two are possible. The most similar header decides; if the
 * similarity is low, the name is doubtful. Belongs to one block of a table.
 */
final class ColumnOrder {

  private static final ColumnTolerances.Similarities SIMILAR =
      ColumnTolerances.STANDARD.similarities();

  /** Similarity to a column's headers at which they name the column. */
  private static final MatchLimits NAMED = new MatchLimits(SIMILAR.named(), SIMILAR.namedMargin());

  /** Similarity to the headers of the column that belongs there to name it with a doubt. */
  private static final MatchLimits IN_DOUBT = MatchLimits.atLeast(SIMILAR.inDoubt());

  private final List<FormColumn> places;
  private final Map<String, Integer> order = new HashMap<>();

  ColumnOrder(Form form, @Nullable Side side) {
    places =
        form.columns().stream()
            .filter(c -> side == null || c.side() == null || c.side() == side)
            .toList();
    for (int i = 0; i < places.size(); i++) {
      order.putIfAbsent(places.get(i).id(), i);
    }
  }

  /** Names the unnamed columns of a block by their positions. */
  void settle(List<DataColumn> columns, Map<Integer, ColumnName> names) {
    Set<String> taken =
        columns.stream()
            .map(c -> name(c, names))
            .map(ColumnName::id)
            .collect(Collectors.toUnmodifiableSet());
    int from = 0;
    while (from < columns.size()) {
      if (!isLost(columns.get(from), names)) {
        from++;
        continue;
      }
      int to = from;
      while (to < columns.size() && isLost(columns.get(to), names)) {
        to++;
      }
      int above = lastPlace(columns.subList(0, from), names);
      int below = firstPlace(columns.subList(to, columns.size()), names);
      boolean inOrder = above < below;
      List<FormColumn> free =
          places.subList(inOrder ? above + 1 : 0, inOrder ? below : places.size()).stream()
              .filter(c -> !taken.contains(c.id()))
              .toList();
      settle(columns.subList(from, to), free, names);
      from = to;
    }
  }

  /** Says whether a name was derived from a column's position. */
  static boolean isFromPlace(ColumnName name) {
    return name.repairs().contains(RepairCode.HEAD_FROM_PLACE)
        || name.repairs().contains(RepairCode.HEAD_MENDED);
  }

  private static ColumnName name(DataColumn column, Map<Integer, ColumnName> names) {
    return names.getOrDefault(column.column(), ColumnName.certain(""));
  }

  private static boolean isLost(DataColumn column, Map<Integer, ColumnName> names) {
    return name(column, names).isForeign()
        && column.origin() == Origin.PIXELS
        && !column.otherYear();
  }

  private int place(DataColumn column, Map<Integer, ColumnName> names) {
    return order.getOrDefault(name(column, names).id(), -1);
  }

  /** Returns the index in the form of the last known column, or -1. */
  private int lastPlace(List<DataColumn> columns, Map<Integer, ColumnName> names) {
    return columns.stream()
        .mapToInt(c -> place(c, names))
        .filter(p -> p >= 0)
        .reduce(-1, (a, b) -> b);
  }

  private int firstPlace(List<DataColumn> columns, Map<Integer, ColumnName> names) {
    return columns.stream()
        .mapToInt(c -> place(c, names))
        .filter(p -> p >= 0)
        .findFirst()
        .orElse(places.size());
  }

  private static void settle(
      List<DataColumn> lost, List<FormColumn> free, Map<Integer, ColumnName> names) {
    double[][] alike = new double[lost.size()][free.size()];
    for (int c = 0; c < lost.size(); c++) {
      for (int f = 0; f < free.size(); f++) {
        alike[c][f] = free.get(f).alike(lost.get(c).heads());
      }
    }
    int[] chosen = Alignment.of(alike);
    List<ColumnName> found = new ArrayList<>();
    for (int c = 0; c < lost.size(); c++) {
      int f = chosen[c];
      if (f < 0) {
        found.add(name(lost.get(c), names));
        continue;
      }
      String id = free.get(f).id();
      boolean corrected = NAMED.accepts(alike[c][f], Alignment.next(alike[c], f));
      boolean only = lost.size() == free.size();
      boolean legible = lost.get(c).confidence() >= CellReader.LEAST_CONFIDENCE;
      if (corrected) {
        found.add(ColumnName.repaired(id, RepairCode.HEAD_MENDED));
      } else if (IN_DOUBT.accepts(alike[c][f]) || (only && !legible)) {
        found.add(ColumnName.doubtful(id, RepairCode.HEAD_FROM_PLACE));
      } else {
        found.add(name(lost.get(c), names));
      }
    }
    for (int c = 0; c < lost.size(); c++) {
      names.put(lost.get(c).column(), found.get(c));
    }
  }
}
