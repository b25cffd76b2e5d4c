package io.kaibiao.form;

import io.kaibiao.form.ColumnPlan.Block;
import io.kaibiao.form.ColumnPlan.DataColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which canonical column each data column of a table is, for one form.
 *
 * @param layout how the form's figures are laid out
 * @param ids the canonical column ids by place in the grid; columns that the form does not know
 *     have an {@code x:} id
 * @param rowKeys for items printed as columns: the row keys by place in the grid
 * @param cut the places whose heads are cut off and fit only one column of the form
 */
record ColumnMapping(
    Layout layout, Map<Integer, String> ids, Map<Integer, String> rowKeys, Set<Integer> cut) {
  ColumnMapping {
    cut = Set.copyOf(cut);
    ids = Map.copyOf(ids);
    rowKeys = Map.copyOf(rowKeys);
  }

  /** How a form is laid out. */
  enum Layout {
    /** Every column is a column of the form. */
    PLAIN,
    /** The form's rows are printed as columns. */
    ROWS_AS_COLUMNS,
    /** The form's columns are printed as rows, or half as rows: head and label name them. */
    COLUMNS_AS_ROWS
  }

  /** How many items must stand side by side to be taken for a form's rows. */
  private static final int FEWEST_ITEMS = 3;

  static ColumnMapping of(Form form, ColumnPlan plan) {
    Map<Integer, String> rowKeys = rowKeys(form, plan);
    if (rowKeys.size() >= FEWEST_ITEMS) {
      return new ColumnMapping(Layout.ROWS_AS_COLUMNS, foreign(plan), rowKeys, Set.of());
    }
    Map<Integer, String> ids = new HashMap<>();
    Set<Integer> cut = new HashSet<>();
    for (int b = 0; b < plan.blocks().size(); b++) {
      Block block = plan.blocks().get(b);
      map(form, side(form, plan, b), block, ids);
      mapCut(form, side(form, plan, b), block, ids, cut);
    }
    long known = ids.values().stream().filter(id -> !id.startsWith("x:")).count();
    boolean byLabels =
        form.rowKey() == RowKey.SINGLE
            && known < FEWEST_ITEMS
            && plan.blocks().stream().anyMatch(b -> !b.keys().isEmpty());
    return new ColumnMapping(byLabels ? Layout.COLUMNS_AS_ROWS : Layout.PLAIN, ids, Map.of(), cut);
  }

  /** Returns how many data columns the form knows. */
  long known() {
    return layout == Layout.ROWS_AS_COLUMNS
        ? rowKeys.size()
        : ids.values().stream().filter(id -> !id.startsWith("x:")).count();
  }

  /** The half that a block stands in: by its heads, else by its place. */
  static @Nullable Side side(Form form, ColumnPlan plan, int block) {
    boolean halves =
        form.columns().stream().anyMatch(c -> c.side() != null)
            || form.rows().stream().anyMatch(r -> r.side() != null);
    if (!halves) {
      return null;
    }
    Side printed = plan.blocks().get(block).side();
    if (printed != null || plan.blocks().size() < 2) {
      return printed;
    }
    return block == 0 ? Side.INCOME : Side.EXPENDITURE;
  }

  private static Map<Integer, String> rowKeys(Form form, ColumnPlan plan) {
    Map<Integer, String> keys = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (DataColumn column : plan.data()) {
      List<FormRow> rows = column.otherYear() ? List.of() : form.rowsHeaded(column.heads());
      if (rows.size() == 1 && used.add(rows.get(0).key())) {
        keys.put(column.column(), rows.get(0).key());
      }
    }
    return keys;
  }

  private static void map(Form form, @Nullable Side side, Block block, Map<Integer, String> ids) {
    Set<String> used = new HashSet<>();
    for (DataColumn column : block.data()) {
      List<String> fits = new ArrayList<>();
      for (FormColumn candidate : form.columnsHeaded(column.heads())) {
        boolean here = side == null || candidate.side() == null || candidate.side() == side;
        if (here && !column.otherYear()) {
          fits.add(candidate.id());
        }
      }
      fits.removeAll(used);
      String id = fits.isEmpty() ? foreignId(column, used) : fits.get(0);
      used.add(id);
      ids.put(column.column(), id);
    }
  }

  /** A head that its cell cut off is known by what is left, if only one free column fits. */
  private static void mapCut(
      Form form, @Nullable Side side, Block block, Map<Integer, String> ids, Set<Integer> cut) {
    Set<String> used = new HashSet<>();
    block.data().forEach(column -> used.add(ids.getOrDefault(column.column(), "")));
    for (DataColumn column : block.data()) {
      if (!ids.getOrDefault(column.column(), "").startsWith("x:") || column.otherYear()) {
        continue;
      }
      List<FormColumn> fits =
          form.columns().stream()
              .filter(c -> side == null || c.side() == null || c.side() == side)
              .filter(c -> !used.contains(c.id()))
              .filter(c -> c.heads().stream().anyMatch(h -> h.fitsCut(column.heads())))
              .toList();
      if (fits.size() == 1 && used.add(fits.get(0).id())) {
        ids.put(column.column(), fits.get(0).id());
        cut.add(column.column());
      }
    }
  }

  private static Map<Integer, String> foreign(ColumnPlan plan) {
    Map<Integer, String> ids = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (DataColumn column : plan.data()) {
      String id = foreignId(column, used);
      used.add(id);
      ids.put(column.column(), id);
    }
    return ids;
  }

  /**
   * A column without a canonical id keeps its leaf's text; its parents' too where that is taken.
   */
  private static String foreignId(DataColumn column, Set<String> used) {
    Set<String> texts = new LinkedHashSet<>();
    column.path().forEach(t -> texts.add(t.replaceAll("\\s+", "")));
    List<String> path = List.copyOf(texts);
    String leaf = path.isEmpty() ? String.valueOf(column.column() + 1) : path.get(path.size() - 1);
    String id = "x:" + leaf;
    if (used.contains(id)) {
      id = "x:" + String.join("/", path);
    }
    int copy = 2;
    String free = id;
    while (used.contains(free)) {
      free = id + "#" + copy++;
    }
    return free;
  }
}
