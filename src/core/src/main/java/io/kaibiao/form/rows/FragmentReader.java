package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.columns.ColumnContent;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.ColumnPlan.Block;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.columns.ColumnPlan.KeyColumn;
import io.kaibiao.form.rows.Fragment.DataCell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Splits the body of a table into fragments, block by block from top to bottom. */
public final class FragmentReader {

  private static final RowTolerances.Labels LIMITS = RowTolerances.STANDARD.labels();

  private final GridTable table;
  private final CellMatrix cells;
  private final ColumnPlan plan;
  private final Catalogue catalogue;

  public FragmentReader(GridTable table, CellMatrix cells, ColumnPlan plan, Catalogue catalogue) {
    this.table = table;
    this.cells = cells;
    this.plan = plan;
    this.catalogue = catalogue;
  }

  /** Returns the fragments of each block, without rows that are blank there. */
  public List<List<Fragment>> read() {
    int blocks = plan.blocks().size();
    List<List<Fragment>> fragments = new ArrayList<>();
    List<LabelPaths> paths = new ArrayList<>();
    for (int b = 0; b < blocks; b++) {
      fragments.add(new ArrayList<>());
      paths.add(new LabelPaths(catalogue));
    }
    List<List<KeyColumn>> labels = plan.blocks().stream().map(this::labelColumns).toList();
    Set<Integer> counting = CountingRows.of(cells, table.firstBodyRow(), catalogue);
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      if (isRepeatedHeader(r) || counting.contains(r)) {
        continue;
      }
      List<Fragment> row = new ArrayList<>();
      for (int b = 0; b < blocks; b++) {
        row.add(nested(fragment(r, b), labels.get(b), paths.get(b)));
      }
      lendLabels(row);
      for (int b = 0; b < blocks; b++) {
        if (!row.get(b).isEmpty()) {
          fragments.get(b).add(row.get(b));
        }
      }
    }
    return fragments;
  }

  private Fragment nested(Fragment fragment, List<KeyColumn> labels, LabelPaths paths) {
    if (fragment.isEmpty()) {
      return fragment;
    }
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (begins(fragment.row(), labels.get(i).column())) {
        levels.add(i);
      }
    }
    return fragment.within(levels, paths.next(texts(fragment.row(), labels)));
  }

  /**
   * Returns the columns whose texts name a block's rows: its keys, then words left of all amounts.
   */
  private List<KeyColumn> labelColumns(Block block) {
    List<KeyColumn> columns = new ArrayList<>();
    for (KeyColumn key : block.keys()) {
      switch (key.role()) {
        case LABEL, NAME, CODE -> columns.add(key);
        case CODE_CLASS, CODE_GROUP, CODE_ITEM, LINE, SERIAL, UNIT, ORDINAL -> {}
      }
    }
    for (DataColumn column : block.data()) {
      if (!ColumnContent.isWords(table, cells, catalogue, column.column())) {
        break;
      }
      columns.add(new KeyColumn(column.column(), HeaderRole.NAME));
    }
    columns.sort(Comparator.comparingInt(KeyColumn::column));
    return columns;
  }

  /** Returns the texts of the columns of labels in a row, codes left out. */
  private List<String> texts(int row, List<KeyColumn> columns) {
    List<String> texts = new ArrayList<>();
    GridCell before = null;
    for (KeyColumn column : columns) {
      GridCell cell = cells.at(row, column.column());
      boolean own = cell != null && !cell.equals(before) && cell.row() >= table.firstBodyRow();
      String text = own && cell != null ? cell.text() : "";
      String label = column.role() == HeaderRole.CODE ? RowKeys.behindCode(text) : text;
      texts.add(label.replaceAll("\\s+", ""));
      before = cell;
    }
    return texts;
  }

  /** Tells whether a row within a table is a repeated header or the header of a section. */
  private boolean isRepeatedHeader(int row) {
    int headed = 0;
    for (DataColumn column : plan.data()) {
      GridCell cell = cells.at(row, column.column());
      String text = cell == null || cell.column() != column.column() ? "" : cell.text();
      if (text.isEmpty()) {
        continue;
      }
      if (!catalogue.heads().isHeaderWord(Folding.head(text))) {
        return false;
      }
      headed++;
    }
    // A single word may be a text of the form that is spelt like a header.
    return headed >= Math.min(LIMITS.repeatedHeader(), plan.data().size())
        && row >= table.captionRows() + table.headerRows();
  }

  private Fragment fragment(int row, int blockNumber) {
    Block block = plan.blocks().get(blockNumber);
    List<DataCell> data = data(row, block);
    if (data.isEmpty() && block.keys().stream().noneMatch(key -> begins(row, key.column()))) {
      return Fragment.nothing(row, blockNumber);
    }
    RowKeys keys = new RowKeys(catalogue.rowLabels());
    GridCell before = null;
    for (KeyColumn key : block.keys()) {
      GridCell cell = cells.at(row, key.column());
      if (cell == null
          || cell.equals(before)
          || cell.text().isEmpty()
          || cell.row() < table.firstBodyRow()) {
        continue;
      }
      if (key.role() != HeaderRole.SERIAL && key.role() != HeaderRole.UNIT) {
        before = cell;
      }
      keys.add(key.role(), cell, block.keys().get(0).column());
    }
    return keys.fragment(row, blockNumber, data);
  }

  /**
   * Tells whether any printed cell starts in a row. If all only continue, the row is half of one
   * that was split at a stroke taken for a ruling.
   */
  private boolean begins(int row, int column) {
    GridCell cell = cells.at(row, column);
    return cell != null && cell.row() == row && !cell.text().isEmpty();
  }

  private List<DataCell> data(int row, Block block) {
    List<DataCell> data = new ArrayList<>();
    for (DataColumn column : block.data()) {
      GridCell cell = cells.at(row, column.column());
      if (cell == null
          || cell.row() != row
          || cell.column() != column.column()
          || cell.text().isEmpty()) {
        continue;
      }
      boolean head =
          row < table.captionRows() + table.headerRows()
              && catalogue.heads().isHeaderWord(Folding.head(cell.text()));
      if (!head) {
        data.add(new DataCell(column, cell));
      }
    }
    return data;
  }

  /** Gives amounts without a label the label on their left that has no amounts of its own. */
  private static void lendLabels(List<Fragment> row) {
    for (int b = 1; b < row.size(); b++) {
      if (!row.get(b).isNameless() || row.get(b).data().isEmpty()) {
        continue;
      }
      for (int left = b - 1; left >= 0; left--) {
        Fragment lender = row.get(left);
        if (!lender.data().isEmpty()) {
          break;
        }
        if (!lender.label().isEmpty()) {
          row.set(b, row.get(b).withLabel(lender.label()));
          break;
        }
      }
    }
  }
}
