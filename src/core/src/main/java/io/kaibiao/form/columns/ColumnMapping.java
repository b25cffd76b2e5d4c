package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.columns.ColumnPlan.Block;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.naming.ColumnName;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Maps each data column of a table to a canonical column of one form.
 *
 * @param layout how the form's amounts are laid out
 * @param names the columns' canonical names by grid column; columns unknown to the form have an
 *     {@code x:} id
 * @param rowKeys for rows printed as columns: the row keys by grid column
 */
public record ColumnMapping(
    Layout layout, Map<Integer, ColumnName> names, Map<Integer, String> rowKeys) {
  public ColumnMapping {
    names = Map.copyOf(names);
    rowKeys = Map.copyOf(rowKeys);
  }

  /** How a form is laid out. */
  public enum Layout {
    /** Every column is a column of the form. */
    PLAIN,
    /** The form's rows are printed as columns. */
    ROWS_AS_COLUMNS,
    /** The form's columns, or half of them, are printed as rows: header and label name them. */
    COLUMNS_AS_ROWS
  }

  private static final ColumnTolerances.Names LIMITS = ColumnTolerances.STANDARD.names();

  /** Maps a table's columns to those of a form. */
  public static ColumnMapping of(Form form, ColumnPlan plan, Catalogue catalogue) {
    Map<Integer, String> rowKeys = rowKeys(form, plan);
    if (rowKeys.size() >= LIMITS.fewestItems()) {
      return new ColumnMapping(Layout.ROWS_AS_COLUMNS, foreign(plan), rowKeys);
    }
    SubjectColumns subjects = SubjectColumns.of(form, catalogue);
    Map<Integer, ColumnName> names = new HashMap<>();
    for (int b = 0; b < plan.blocks().size(); b++) {
      Block block = plan.blocks().get(b);
      Side side = side(form, plan, b);
      map(form, side, block, subjects, names);
      mapCut(form, side, block, names);
    }
    long known = names.values().stream().filter(name -> !name.isForeign()).count();
    boolean byLabels =
        form.rowKey() == RowKey.SINGLE
            && known < LIMITS.fewestItems()
            && plan.blocks().stream().anyMatch(b -> !b.keys().isEmpty());
    if (byLabels) {
      return new ColumnMapping(Layout.COLUMNS_AS_ROWS, names, Map.of());
    }
    for (int b = 0; b < plan.blocks().size(); b++) {
      new ColumnOrder(form, side(form, plan, b)).settle(plan.blocks().get(b).data(), names);
    }
    return new ColumnMapping(Layout.PLAIN, names, Map.of());
  }

  /** Maps the columns of a table that is no form to the paths of their headers. */
  public static ColumnMapping printed(ColumnPlan plan) {
    Map<Integer, ColumnName> names = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (DataColumn column : plan.data()) {
      String name =
          ForeignName.of(
              column.path().isEmpty()
                  ? List.of(String.valueOf(column.column() + 1))
                  : column.path());
      String free = name;
      for (int copy = 2; !used.add(free); copy++) {
        free = name + "#" + copy;
      }
      names.put(column.column(), ColumnName.certain(free));
    }
    return new ColumnMapping(Layout.PLAIN, names, Map.of());
  }

  /** Returns this mapping for a table that prints the form's columns down the side. */
  public ColumnMapping turned() {
    return new ColumnMapping(Layout.COLUMNS_AS_ROWS, names, Map.of());
  }

  /** Returns the name of a data column by its grid column. */
  public ColumnName name(int place) {
    return names.getOrDefault(place, ColumnName.certain(""));
  }

  /** Returns how many data columns the form knows. */
  public long known() {
    return layout == Layout.ROWS_AS_COLUMNS
        ? rowKeys.size()
        : names.values().stream().filter(name -> !name.isForeign()).count();
  }

  /** Returns how many data columns are known by their headers alone. */
  public long headed() {
    return known() - names.values().stream().filter(ColumnOrder::isFromPlace).count();
  }

  /** Returns the half (income, expenditure) of a block: by its headers, else by its position. */
  public static @Nullable Side side(Form form, ColumnPlan plan, int block) {
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
    Set<String> present = new HashSet<>();
    for (DataColumn column : plan.data()) {
      form.rowsHeaded(column.heads()).forEach(row -> present.add(row.key()));
    }
    Map<Integer, String> keys = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (DataColumn column : plan.data()) {
      List<FormRow> rows = narrowed(form.rowsHeaded(column.heads()), row -> row.with(), present);
      if (rows.size() == 1 && used.add(rows.get(0).key())) {
        keys.put(column.column(), rows.get(0).key());
      }
    }
    return keys;
  }

  /**
   * Returns the candidates that count where some need others beside them: those whose company is
   * there, else those that need none.
   *
   * @param with the ids of which a candidate needs one
   * @param present the ids that the table has
   */
  private static <T> List<T> narrowed(
      List<T> candidates, Function<T, List<String>> with, Set<String> present) {
    List<T> accompanied =
        candidates.stream()
            .filter(c -> with.apply(c).stream().anyMatch(present::contains))
            .toList();
    return accompanied.isEmpty()
        ? candidates.stream().filter(c -> with.apply(c).isEmpty()).toList()
        : accompanied;
  }

  private static void map(
      Form form,
      @Nullable Side side,
      Block block,
      SubjectColumns subjects,
      Map<Integer, ColumnName> names) {
    Set<String> present = new HashSet<>();
    for (DataColumn column : block.data()) {
      form.columnsHeaded(column.heads()).forEach(fit -> present.add(fit.id()));
    }
    Set<String> used = new HashSet<>();
    for (DataColumn column : block.data()) {
      List<String> fits = new ArrayList<>();
      for (FormColumn candidate :
          narrowed(form.columnsHeaded(column.heads()), c -> c.with(), present)) {
        if (side == null || candidate.side() == null || candidate.side() == side) {
          fits.add(candidate.id());
        }
      }
      if (fits.isEmpty()) {
        subjects.code(column).ifPresent(fits::add);
      }
      fits.removeAll(used);
      String id = fits.isEmpty() ? foreignId(column, used) : fits.get(0);
      used.add(id);
      names.put(column.column(), ColumnName.certain(id));
    }
  }

  /**
   * Maps a column whose header is cut off by its cell, if exactly one unmapped column fits the
   * rest.
   */
  private static void mapCut(
      Form form, @Nullable Side side, Block block, Map<Integer, ColumnName> names) {
    Set<String> used = new HashSet<>();
    block.data().forEach(column -> used.add(id(column, names)));
    for (DataColumn column : block.data()) {
      if (!ForeignName.isForeign(id(column, names)) || column.otherYear()) {
        continue;
      }
      List<FormColumn> fits =
          form.columns().stream()
              .filter(c -> side == null || c.side() == null || c.side() == side)
              .filter(c -> !used.contains(c.id()))
              .filter(c -> c.heads().stream().anyMatch(h -> h.fitsCut(column.heads())))
              .toList();
      if (fits.size() == 1 && used.add(fits.get(0).id())) {
        names.put(column.column(), ColumnName.doubtful(fits.get(0).id(), RepairCode.HEAD_CUT));
      }
    }
  }

  private static String id(DataColumn column, Map<Integer, ColumnName> names) {
    return names.getOrDefault(column.column(), ColumnName.certain("")).id();
  }

  private static Map<Integer, ColumnName> foreign(ColumnPlan plan) {
    Map<Integer, ColumnName> names = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (DataColumn column : plan.data()) {
      String id = foreignId(column, used);
      used.add(id);
      names.put(column.column(), ColumnName.certain(id));
    }
    return names;
  }

  /**
   * Returns an id for a column unknown to the form: its lowest header, with its parents if that is
   * taken.
   */
  private static String foreignId(DataColumn column, Set<String> used) {
    Set<String> texts = new LinkedHashSet<>();
    column.path().forEach(t -> texts.add(t.replaceAll("\\s+", "")));
    List<String> path = List.copyOf(texts);
    String leaf = path.isEmpty() ? String.valueOf(column.column() + 1) : path.get(path.size() - 1);
    String id = ForeignName.of(leaf);
    if (used.contains(id)) {
      id = ForeignName.of(String.join("/", path));
    }
    int copy = 2;
    String free = id;
    while (used.contains(free)) {
      free = id + "#" + copy++;
    }
    return free;
  }
}
