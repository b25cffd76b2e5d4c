package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.OwnName;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recognized table indexed for the rules: rows by key, columns by id, and the tree of its
 * subjects.
 */
public final class FormView {

  private final int index;
  private final Table table;
  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<String> keys = new LinkedHashSet<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final CommonUnit common;
  private final long factor;
  private final long step;
  private final int decimals;
  private final Origin origin;
  private final boolean open;
  private final boolean uniform;

  /** Returns a view of a table all of whose amounts have the same number of decimals. */
  static FormView of(int index, Table table, CommonUnit common) {
    return new FormView(index, table, common, Decimals.of(table, origin(table)));
  }

  /**
   * Returns a view of a record, whose amounts, points and counts each have decimals of their own.
   */
  static FormView ofRecord(int index, Table table, CommonUnit common) {
    return new FormView(index, table, common, Decimals.finest(table));
  }

  private FormView(int index, Table table, CommonUnit common, int decimals) {
    this.index = index;
    this.table = table;
    this.common = common;
    this.factor = common.of(table).map(Money::factor).orElseGet(() -> Money.factor(""));
    boolean unnamed = false;
    for (int i = 0; i < table.rows().size(); i++) {
      String key = table.rows().get(i).key();
      if (isNamed(key)) {
        rows.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
      if (isRuled(key)) {
        keys.add(key);
      } else {
        unnamed |= !table.rows().get(i).cells().isEmpty();
      }
    }
    for (HeaderColumn column : table.header()) {
      if (isRuled(column.column())) {
        columns.add(column.column());
      } else {
        unnamed = true;
      }
    }
    table
        .rows()
        .forEach(row -> row.cells().keySet().stream().filter(this::isRuled).forEach(columns::add));
    this.open = unnamed;
    this.origin = origin(table);
    this.uniform = Decimals.areUniform(table, decimals);
    this.decimals = decimals;
    this.step = Money.step(decimals, factor);
    climb();
  }

  private boolean isNamed(String id) {
    return !ForeignName.isForeign(id);
  }

  /** Tells whether rules over all rows or columns mean this one: a user's own may hold anything. */
  private boolean isRuled(String id) {
    return isNamed(id) && !OwnName.isOwn(id);
  }

  private static Origin origin(Table table) {
    boolean pixels =
        table.grid().cells().stream().anyMatch(c -> c.origin() == Origin.PIXELS)
            || table.rows().stream()
                .flatMap(r -> r.cells().values().stream())
                .anyMatch(c -> c.evidence().origin() == Origin.PIXELS);
    return pixels ? Origin.PIXELS : Origin.TEXT_LAYER;
  }

  /**
   * Makes each subject a child of the printed one with the longest code that is a prefix of its
   * own.
   */
  private void climb() {
    for (String key : rows.keySet()) {
      if (isCode(key)) {
        children.computeIfAbsent(parent(key), k -> new ArrayList<>()).add(key);
      }
    }
  }

  private String parent(String code) {
    return SubjectCode.parent(code, rows::containsKey).orElse(Row.TOTAL);
  }

  public static boolean isCode(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return key.length() >= SubjectCode.CLASS_DIGITS;
  }

  public Table table() {
    return table;
  }

  /** Returns where its characters came from: pixels if any of them did. */
  public Origin origin() {
    return origin;
  }

  /** Tells whether its amounts can be compared with those of other tables. */
  boolean isComparable() {
    return common.isComparable(table);
  }

  /** Tells whether the unit of its amounts is known. */
  boolean hasKnownUnit() {
    return common.of(table).isPresent();
  }

  /**
   * Tells whether it has rows or columns unknown to the form, so that sums may include amounts that
   * the rules don't know.
   */
  boolean isOpen() {
    return open;
  }

  public Collection<String> keys() {
    return keys;
  }

  public Set<String> columns() {
    return columns;
  }

  public List<String> children(String key) {
    return children.getOrDefault(key, List.of());
  }

  List<String> classes() {
    return keys.stream().filter(k -> isCode(k) && k.length() == SubjectCode.CLASS_DIGITS).toList();
  }

  List<String> others() {
    return keys.stream().filter(k -> !k.equals(Row.TOTAL)).toList();
  }

  List<String> first() {
    return keys.stream().limit(1).toList();
  }

  List<String> rest() {
    return keys.stream().skip(1).toList();
  }

  /** Returns the rows whose keys start alike and end in a number: {@code indicator.1} and so on. */
  List<String> numbered(String beginning) {
    return keys.stream().filter(k -> k.startsWith(beginning)).toList();
  }

  /** Returns a cell, or null if it is blank or not printed. */
  public @Nullable Cell cell(String key, String column) {
    Integer row = rowOrNull(key, column);
    return row == null ? null : table.rows().get(row).cells().get(column);
  }

  /**
   * Returns the row of a key that has a cell in a column, or the first row of that key: a form of
   * two halves may print 合计 in each.
   */
  private @Nullable Integer rowOrNull(String key, String column) {
    List<Integer> named = rows.getOrDefault(key, List.of());
    for (Integer row : named) {
      if (named.size() == 1 || table.rows().get(row).cells().containsKey(column)) {
        return row;
      }
    }
    return named.isEmpty() ? null : named.get(0);
  }

  /** Returns the text of a cell, empty if it is blank or not printed. */
  String text(String key, String column) {
    Cell cell = cell(key, column);
    return cell == null ? "" : cell.value().canonical();
  }

  /** Returns the index of the table in the report. */
  public int index() {
    return index;
  }

  /** Returns the index of a cell's row in the table; the cell must be printed. */
  public int row(String key, String column) {
    return Objects.requireNonNull(rowOrNull(key, column));
  }

  /** Returns the amount of a row and column that rules name; null where there is none. */
  public @Nullable Amount figure(String key, String column) {
    Integer row = rowOrNull(key, column);
    return row == null || !columns.contains(column) ? null : figure(row, key, column);
  }

  /**
   * Returns the amount of a printed row, whatever its name.
   *
   * @param row the index of the row in the table
   * @return an amount of 0 for a blank cell, null for one that holds no amount
   */
  @Nullable Amount figure(int row, String column) {
    return figure(row, table.rows().get(row).key(), column);
  }

  private @Nullable Amount figure(int row, String key, String column) {
    Map<String, Cell> cells = table.rows().get(row).cells();
    Cell cell = cells.get(column);
    if (cell == null) {
      Cell beside = beside(row);
      return new Amount(index, row, key, column, null, beside, 0, step, factor, false, origin);
    }
    if (!(cell.value() instanceof Value.Amount amount)) {
      return null;
    }
    long own = cell.unit().isEmpty() ? factor : Money.factor(cell.unit());
    var value = Money.of(amount.number(), own);
    return value.isEmpty()
        ? null
        : new Amount(
            index,
            row,
            key,
            column,
            cell,
            null,
            value.getAsLong(),
            own == factor ? step : Money.step(amount.number().scale(), own),
            own,
            uniform && amount.number().signum() != 0 && amount.number().scale() != decimals,
            origin);
  }

  /** Returns a cell of a row, or of the nearest row that has any. */
  private @Nullable Cell beside(int row) {
    for (int away = 0; away < table.rows().size(); away++) {
      for (int r : new int[] {row - away, row + away}) {
        if (r >= 0 && r < table.rows().size() && !table.rows().get(r).cells().isEmpty()) {
          return table.rows().get(r).cells().values().iterator().next();
        }
      }
    }
    return null;
  }

  boolean holdsNoFigure(String key, String column) {
    Integer row = rowOrNull(key, column);
    Cell cell = row == null ? null : table.rows().get(row).cells().get(column);
    return cell != null && !(cell.value() instanceof Value.Amount);
  }
}
