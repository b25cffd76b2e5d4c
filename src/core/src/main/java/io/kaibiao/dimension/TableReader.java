package io.kaibiao.dimension;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ColumnPaths;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the places of the figures of one table. */
final class TableReader {

  private static final Set<String> OF_PERCENTAGES = Set.of("rate", "share");

  private final DimensionFile file;
  private final Placing placing;
  private final Table table;
  private final FormCut cut;
  private final Dimensions around;
  private final Periods periods;
  private final Set<Dimension> contradicted = EnumSet.noneOf(Dimension.class);

  /**
   * Makes a reader.
   *
   * @param level what the report says of whose accounts it holds, empty for nothing
   */
  TableReader(DimensionFile file, Table table, Publisher publisher, String level) {
    this.file = file;
    this.table = table;
    placing = new Placing(file.lexicon(), publisher);
    @Nullable String form = table.form();
    cut = form == null ? FormCut.OPEN : file.cuts().getOrDefault(form, FormCut.OPEN);
    periods = new Periods(table.fiscalYear());
    Dimensions report = Dimensions.NONE.with(Dimension.LEVEL, level);
    around =
        periods.of(
            placing.within(placing.within(report, cut.dimensions()), placing.title(table.title())));
  }

  /** Returns the dimensions of which a row and a column contradicted each other. */
  Set<Dimension> contradicted() {
    return Set.copyOf(contradicted);
  }

  /** Returns the places of all figures. */
  TableDimensions read() {
    List<Dimensions> columns = columns();
    List<Dimensions> rows = rows();
    ColumnPaths heads = new ColumnPaths(table);
    List<Map<String, Dimensions>> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = table.rows().get(i);
      Map<String, Dimensions> places = new LinkedHashMap<>();
      for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
        int index = heads.index(row, cell.getKey());
        Dimensions head = index == ColumnPaths.NONE ? Dimensions.NONE : columns.get(index);
        places.put(cell.getKey(), place(cell.getValue(), rows.get(i), head));
      }
      cells.add(places);
    }
    return new TableDimensions(told(columns), told(rows), cells);
  }

  private List<Dimensions> columns() {
    List<List<String>> paths = new ArrayList<>();
    List<Dimensions> said = new ArrayList<>();
    for (HeaderColumn column : table.header()) {
      paths.add(column.path());
      said.add(periods.headed(column.path(), placing.path(column.path(), WordPlace.HEAD)));
    }
    List<Dimensions> columns = new Totals(placing, paths, said).said();
    if (cut.items() != FormCut.Items.COLUMNS) {
      return columns;
    }
    List<Dimensions> items = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<String> path = paths.get(i);
      items.add(path.isEmpty() ? columns.get(i) : placing.within(columns.get(i), item(path)));
    }
    return items;
  }

  /** Returns the item that a path of heads names: its last text that is no total and no measure. */
  private Dimensions item(List<String> path) {
    boolean total = false;
    for (int k = path.size() - 1; k >= 0; k--) {
      String text = path.get(k);
      if (placing.isTotal(text)) {
        total = true;
      } else if (placing.path(List.of(text), WordPlace.HEAD).get(Dimension.MEASURE).isEmpty()) {
        return SubjectPlaces.item(cut.itemsAre(), text);
      }
    }
    return total ? SubjectPlaces.allItems(cut.itemsAre()) : Dimensions.NONE;
  }

  private List<Dimensions> rows() {
    Map<String, List<Row>> halves = new HashMap<>();
    for (Row row : table.rows()) {
      halves.computeIfAbsent(half(row), key -> new ArrayList<>()).add(row);
    }
    Map<String, SubjectPlaces> subjects = new HashMap<>();
    halves.forEach(
        (half, rows) -> subjects.put(half, new SubjectPlaces(file.classifications(), rows)));
    List<List<String>> paths = new ArrayList<>();
    List<Dimensions> said = new ArrayList<>();
    for (Row row : table.rows()) {
      SubjectPlaces places =
          subjects.getOrDefault(half(row), new SubjectPlaces(Map.of(), List.of()));
      List<String> path = new ArrayList<>(List.of(half(row)));
      path.addAll(row.path());
      paths.add(path);
      said.add(of(row, places));
    }
    return new Totals(placing, paths, said).said();
  }

  private static String half(Row row) {
    @Nullable String form = row.form();
    return row.block() + (form == null ? "" : form);
  }

  private Dimensions of(Row row, SubjectPlaces subjects) {
    if (subjects.isSubject(row)) {
      return placing.within(
          subjects.of(row), file.subjects().getOrDefault(row.key(), Dimensions.NONE));
    }
    Dimensions said =
        placing.within(placing.path(row.path(), WordPlace.LABEL), file.ofKey(row.key()));
    boolean total = row.key().equals(Row.TOTAL) || row.path().stream().anyMatch(placing::isTotal);
    if (cut.items() == FormCut.Items.ROWS) {
      boolean sum = total || row.label().equals(table.organization());
      List<String> head = row.path().isEmpty() ? head(row) : List.of();
      if (!head.isEmpty()) {
        return placing.within(said, item(head));
      }
      return placing.within(
          said,
          sum
              ? SubjectPlaces.allItems(cut.itemsAre())
              : SubjectPlaces.item(cut.itemsAre(), row.label()));
    }
    return total ? placing.within(said, subjects.all()) : said;
  }

  /** Returns the heads of a row that the print has as a column; none for any other row. */
  private List<String> head(Row row) {
    for (HeaderColumn column : table.header()) {
      if (row.key().equals(column.row())) {
        return column.path();
      }
    }
    return List.of();
  }

  private Dimensions place(Cell cell, Dimensions ofRow, Dimensions ofColumn) {
    if (cell.value() instanceof Value.Text) {
      return Dimensions.NONE;
    }
    Dimensions inside = placing.within(ofColumn, ofRow);
    for (Dimension dimension : placing.contradictions(ofRow, ofColumn)) {
      contradicted.add(dimension);
      inside = inside.with(dimension, DimensionLexicon.UNTOLD);
    }
    Dimensions all = placing.within(around, inside);
    if (all.get(Dimension.FLOW).equals("expenditure")) {
      all = placing.within(cut.expenditure(), all);
    }
    if (cell.value() instanceof Value.Percentage
        && !OF_PERCENTAGES.contains(all.get(Dimension.MEASURE))) {
      all = all.with(Dimension.MEASURE, "");
    }
    return placing.told(all);
  }

  private List<Dimensions> told(List<Dimensions> said) {
    return said.stream().map(placing::told).toList();
  }
}
