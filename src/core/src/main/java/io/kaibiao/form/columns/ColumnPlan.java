package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.report.place.Origin;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import java.util.List;
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
   * @param confidence confidence in its headers, 0–1
   * @param origin where its headers came from
   */
  public record DataColumn(
      int column,
      List<String> path,
      Set<String> heads,
      String ordinal,
      boolean otherYear,
      double confidence,
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
    return of(table, cells, catalogue, year, LabelColumns.BY_HEADERS);
  }

  /**
   * Plans a table.
   *
   * @param year the year that is printed around the table, or null
   * @param labels how columns of labels are recognised
   */
  public static ColumnPlan of(
      GridTable table,
      CellMatrix cells,
      Catalogue catalogue,
      @Nullable Integer year,
      LabelColumns labels) {
    return new ColumnPlanner(table, cells, catalogue, ComparedYears.of(table, year), labels).plan();
  }
}
