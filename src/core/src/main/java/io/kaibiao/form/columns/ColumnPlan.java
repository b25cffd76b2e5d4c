package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.catalogue.SubjectCode;
import io.kaibiao.report.place.Origin;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The purpose of every printed column: key columns and data columns, in blocks. A block is a run of
 * key columns followed by data columns; a form of two halves or with side-by-side lists has several
 * blocks.
 *
 * @param blocks the blocks from left to right
 */
public record ColumnPlan(List<Block> blocks) {
  public ColumnPlan {
    blocks = List.copyOf(blocks);
  }

  /**
   * A run of key columns and the data columns after it.
   *
   * @param keys the columns that name a row
   * @param data the columns that hold its amounts
   * @param side the half (income, expenditure) it belongs to, or null if the headers don't say
   */
  public record Block(List<KeyColumn> keys, List<DataColumn> data, @Nullable Side side) {
    public Block {
      keys = List.copyOf(keys);
      data = List.copyOf(data);
    }
  }

  /**
   * A column that names rows.
   *
   * @param column its place in the grid, 0-based
   */
  public record KeyColumn(int column, HeaderRole role) {}

  /**
   * A column of amounts or other data.
   *
   * @param column its place in the grid, 0-based
   * @param path its headers as printed, outermost first
   * @param heads its headers folded, none empty
   * @param ordinal its 栏次, empty where none is printed
   * @param otherYear whether its headers name another year than the table's
   * @param sureness confidence in its headers, 0–1
   * @param origin where its headers came from
   */
  public record DataColumn(
      int column,
      List<String> path,
      Set<String> heads,
      String ordinal,
      boolean otherYear,
      double sureness,
      Origin origin) {
    public DataColumn {
      path = List.copyOf(path);
      heads = Set.copyOf(heads);
    }
  }

  /** Returns all data columns from left to right. */
  public List<DataColumn> data() {
    return blocks.stream().flatMap(b -> b.data().stream()).toList();
  }

  /**
   * Plans a table.
   *
   * @param year the year that is printed around the table, or null
   */
  public static ColumnPlan of(
      GridTable table, CellMatrix cells, Catalogue catalogue, @Nullable Integer year) {
    ComparedYears years = ComparedYears.of(table, year);
    PrintedHeaders printed = new PrintedHeaders(table, cells);
    List<Block> blocks = new ArrayList<>();
    List<KeyColumn> keys = new ArrayList<>();
    List<DataColumn> data = new ArrayList<>();
    Side side = null;
    for (int c = 0; c < cells.columns(); c++) {
      List<String> path = table.columns().get(c).path();
      List<String> heads = path.stream().map(Folding::head).filter(h -> !h.isEmpty()).toList();
      Optional<HeaderRole> role = role(heads, c, table, cells, catalogue);
      if (role.isPresent()) {
        if (!data.isEmpty() && role.get() != HeaderRole.LINE) {
          blocks.add(new Block(keys, data, side));
          keys = new ArrayList<>();
          data = new ArrayList<>();
          side = null;
        }
        keys.add(new KeyColumn(c, role.get()));
      } else if (!path.isEmpty() || hasBody(table, cells, c)) {
        data.add(
            new DataColumn(
                c,
                path,
                new LinkedHashSet<>(heads),
                table.columns().get(c).ordinal(),
                years.isOther(path),
                printed.sureness(c),
                printed.origin(c)));
      }
      if (side == null) {
        side = side(heads, catalogue);
      }
    }
    if (blocks.isEmpty() && keys.isEmpty() && data.size() > 1) {
      DataColumn first = data.get(0);
      if (holdsWords(table, cells, first.column())) {
        data.remove(0);
        keys.add(new KeyColumn(first.column(), HeaderRole.LABEL));
      }
    }
    if (!data.isEmpty() || !keys.isEmpty()) {
      blocks.add(new Block(keys, data, side));
    }
    return new ColumnPlan(blocks);
  }

  private static @Nullable Side side(List<String> heads, Catalogue catalogue) {
    // Only a header above others stands for a half: 收入 at the bottom is a column of its own.
    for (int i = 0; i + 1 < heads.size(); i++) {
      Optional<Side> side = catalogue.heads().side(heads.get(i));
      if (side.isPresent()) {
        return side.get();
      }
    }
    return null;
  }

  private static Optional<HeaderRole> role(
      List<String> heads, int column, GridTable table, CellMatrix cells, Catalogue catalogue) {
    Optional<HeaderRole> role = catalogue.heads().role(heads);
    if (role.isEmpty()) {
      role = new RoleGuess(catalogue.heads(), table, cells).role(heads, column);
    }
    if (role.isPresent() && role.get() == HeaderRole.ORDINAL) {
      role = Optional.of(HeaderRole.LABEL);
    }
    boolean words =
        role.isEmpty()
            ? heads.isEmpty()
            : role.get() == HeaderRole.LABEL || role.get() == HeaderRole.NAME;
    boolean subjects =
        role.isPresent()
            && (role.get() == HeaderRole.LABEL
                || heads.get(heads.size() - 1).contains("科目")
                || heads.get(heads.size() - 1).contains("分类"));
    if (words && holdsCodes(table, cells, column, subjects)) {
      return Optional.of(HeaderRole.CODE);
    }
    return role;
  }

  /**
   * Tells whether a column without a known header holds codes: most of its cells are codes.
   *
   * @param withNames whether a code may be followed by its name in the same cell
   */
  private static boolean holdsCodes(
      GridTable table, CellMatrix cells, int column, boolean withNames) {
    int codes = 0;
    int filled = 0;
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      String text = cells.text(r, column);
      if (!text.isEmpty()) {
        filled++;
        boolean code = SubjectCode.isCode(text) || (withNames && SubjectCode.isCodeAndName(text));
        codes += code ? 1 : 0;
      }
    }
    return codes > 1 && codes * 10 >= filled * 6;
  }

  /**
   * Tells whether the first column holds words and therefore names the rows, if no header says
   * which does.
   */
  private static boolean holdsWords(GridTable table, CellMatrix cells, int column) {
    int words = 0;
    int filled = 0;
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      String text = cells.text(r, column);
      if (!text.isEmpty()) {
        filled++;
        words += text.codePoints().anyMatch(Character::isIdeographic) ? 1 : 0;
      }
    }
    return words > 0 && words == filled;
  }

  private static boolean hasBody(GridTable table, CellMatrix cells, int column) {
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      if (!cells.text(r, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
