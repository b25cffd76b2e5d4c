package io.kaibiao.proof.found;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.identities.TableAmounts;
import io.kaibiao.proof.identities.YuanRounding;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.MoneyUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rows of a table hold in its columns. Belongs to one half of a table. */
final class FigureGrid {

  private static final int MONEY = 1;

  private final TableAmounts amounts;
  private final List<Integer> rows;
  private final YuanRounding yuan;
  private final Map<String, Integer> units = new HashMap<>();

  FigureGrid(TableAmounts amounts, List<Integer> rows, YuanRounding yuan) {
    this.amounts = amounts;
    this.rows = rows;
    this.yuan = yuan;
  }

  int height() {
    return rows.size();
  }

  /** Returns a line for each row, with a place for each column. */
  Figure[][] byRow(List<String> columns) {
    Figure[][] figures = new Figure[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        figures[r][c] = at(r, columns.get(c));
      }
    }
    return figures;
  }

  /** Returns a line for each column, with a place for each row. */
  Figure[][] byColumn(List<String> columns) {
    Figure[][] figures = new Figure[columns.size()][rows.size()];
    for (int c = 0; c < columns.size(); c++) {
      for (int r = 0; r < rows.size(); r++) {
        figures[c][r] = at(r, columns.get(c));
      }
    }
    return figures;
  }

  /** Returns what a row holds in a column. */
  Figure at(int row, String column) {
    @Nullable Amount amount = amounts.at(rows.get(row), column);
    @Nullable Cell cell = amounts.table().rows().get(rows.get(row)).cells().get(column);
    return Figure.of(amount, unit(amount, cell), amount == null ? 0 : yuan.half(amount));
  }

  /** Returns a number that tells units apart; all units of money can be added. */
  private int unit(@Nullable Amount amount, @Nullable Cell cell) {
    if (amount == null) {
      return Figure.NO_UNIT;
    }
    if (cell == null) {
      return Figure.BLANK;
    }
    return cell.unit().isEmpty() || MoneyUnit.of(cell.unit()).isPresent()
        ? MONEY
        : units.computeIfAbsent(cell.unit(), unit -> MONEY + 1 + units.size());
  }
}
