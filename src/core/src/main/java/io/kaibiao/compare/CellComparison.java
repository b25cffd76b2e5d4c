package io.kaibiao.compare;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.ColumnPaths;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two reports have in the cells of the same names, text included: for two results of one
 * document, or two reports with the same forms. Where names differ, {@link Comparison} compares by
 * what figures are of.
 *
 * <p>Amounts are equal if they are worth the same in 元, all other values if they are the same.
 *
 * @param cells in the order of the first report, then what only the second has in the order of that
 */
public record CellComparison(List<ComparedCell> cells) {
  public CellComparison {
    cells = List.copyOf(cells);
  }

  /** Compares two reports. */
  public static CellComparison of(Report first, Report second) {
    Map<Name, ComparedFigure> others = cells(second);
    List<ComparedCell> cells = new ArrayList<>();
    cells(first)
        .forEach(
            (name, own) -> {
              Optional<ComparedFigure> other = Optional.ofNullable(others.remove(name));
              cells.add(name.compared(Optional.of(own), other));
            });
    others.forEach((name, other) -> cells.add(name.compared(Optional.empty(), Optional.of(other))));
    return new CellComparison(cells);
  }

  /** Returns the cells with an outcome. */
  public List<ComparedCell> cells(ComparisonOutcome outcome) {
    return cells.stream().filter(cell -> cell.outcome() == outcome).toList();
  }

  private record Name(String form, String row, String column, int place) {
    ComparedCell compared(Optional<ComparedFigure> first, Optional<ComparedFigure> second) {
      return new ComparedCell(form, row, column, place, outcome(first, second), first, second);
    }

    private static ComparisonOutcome outcome(
        Optional<ComparedFigure> first, Optional<ComparedFigure> second) {
      if (second.isEmpty()) {
        return ComparisonOutcome.ONLY_FIRST;
      }
      if (first.isEmpty()) {
        return ComparisonOutcome.ONLY_SECOND;
      }
      return worth(first.get()).equals(worth(second.get()))
          ? ComparisonOutcome.EQUAL
          : ComparisonOutcome.DIFFERENT;
    }

    /** Returns what tells whether two values are the same. */
    private static Object worth(ComparedFigure figure) {
      if (figure.value() instanceof Value.Amount amount) {
        BigDecimal number = amount.number();
        return MoneyUnit.of(figure.unit())
            .map(unit -> unit.toYuan(number))
            .orElse(number)
            .stripTrailingZeros();
      }
      if (figure.value() instanceof Value.Percentage percentage) {
        return percentage.number().stripTrailingZeros() + "%";
      }
      return figure.value().canonical();
    }
  }

  private static Map<Name, ComparedFigure> cells(Report report) {
    Map<Name, ComparedFigure> cells = new LinkedHashMap<>();
    Map<Name, Integer> seen = new HashMap<>();
    for (Table table : report.tables()) {
      ColumnPaths paths = new ColumnPaths(table);
      for (Row row : table.rows()) {
        row.cells()
            .forEach(
                (column, cell) -> {
                  ComparedFigure figure =
                      ComparedFigure.of(table, row, column, paths.path(row, column), cell);
                  Name first = new Name(figure.form(), row.key(), column, 0);
                  int place = seen.merge(first, 1, Integer::sum) - 1;
                  cells.put(new Name(figure.form(), row.key(), column, place), figure);
                });
      }
    }
    return cells;
  }
}
