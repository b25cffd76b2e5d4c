package io.kaibiao.compare;

import io.kaibiao.compare.IncomparableFigure.Reason;
import io.kaibiao.compare.IncomparableFigure.Side;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ColumnPaths;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one report.
 *
 * @param keyed those that can be compared, in reading order
 * @param incomparable those that can't
 */
record ReportFigures(
    Map<FigureKey, List<ComparedFigure>> keyed, List<IncomparableFigure> incomparable) {

  static ReportFigures read(Report report, KeyMaker keys, Side side) {
    ReportFigures figures = new ReportFigures(new LinkedHashMap<>(), new ArrayList<>());
    for (Table table : report.tables()) {
      ColumnPaths heads = new ColumnPaths(table);
      for (int i = 0; i < table.rows().size(); i++) {
        Row row = table.rows().get(i);
        for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
          if (!(cell.getValue().value() instanceof Value.Text)) {
            String column = cell.getKey();
            ComparedFigure figure =
                ComparedFigure.of(table, row, column, heads.path(row, column), cell.getValue());
            figures.add(side, keys, table, figure, table.dimensions().of(i, column));
          }
        }
      }
    }
    return figures;
  }

  private void add(Side side, KeyMaker keys, Table table, ComparedFigure figure, Dimensions place) {
    Optional<Reason> missing = keys.missing(figure, place);
    if (missing.isPresent()) {
      incomparable.add(new IncomparableFigure(side, figure, place, missing.get()));
    } else {
      keyed.computeIfAbsent(keys.key(table, figure, place), key -> new ArrayList<>()).add(figure);
    }
  }
}
