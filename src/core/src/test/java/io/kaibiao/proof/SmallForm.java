package io.kaibiao.proof;

import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form read from pixels, written down as rows of a key and figures; {@code -} is blank, what ends
 * in {@code %} a percentage, and what readers differed on ends in {@code ~}; so does the key of a
 * row whose name is in doubt. The heads of columns are their ids without {@code x:}.
 */
public final class SmallForm {

  private final String form;
  private final String unit;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();
  private String title = "某表";

  private SmallForm(String form, String unit, List<String> columns) {
    this.form = form;
    this.unit = unit;
    this.columns = columns;
  }

  /** Begins a form in 万元. */
  public static SmallForm of(String form, String... columns) {
    return new SmallForm(form, "万元", List.of(columns));
  }

  /** Begins a form in some unit, empty for none. */
  public static SmallForm in(String unit, String form, String... columns) {
    return new SmallForm(form, unit, List.of(columns));
  }

  public static SmallForm inYuan(String form, String... columns) {
    return new SmallForm(form, "元", List.of(columns));
  }

  /** Leaves the title out, so that headers alone say which form this is. */
  SmallForm untitled() {
    title = "";
    return this;
  }

  public SmallForm row(String name, String... figures) {
    String key = name.replace("~", "");
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int c = 0; c < figures.length; c++) {
      if (!figures[c].equals("-")) {
        Cell cell = cell(figures[c]);
        cells.put(columns.get(c), key.equals(name) ? cell : unnamed(cell));
      }
    }
    rows.add(new Row(key, null, key, cells));
    return this;
  }

  private static Cell unnamed(Cell cell) {
    return cell.as(
        cell.value(), Status.DOUBTFUL, 0.5, List.of(RepairCode.ROW_UNSURE), cell.evidence());
  }

  private Cell cell(String text) {
    String figure = text.replace("~", "");
    boolean doubt = !figure.equals(text);
    double confidence = doubt ? 0.45 : 0.99;
    return new Cell(
        figure.endsWith("%")
            ? new Value.Percentage(new BigDecimal(figure.replace("%", "")))
            : new Value.Amount(new BigDecimal(figure)),
        figure.endsWith("%") ? "" : unit,
        figure,
        doubt ? Status.DOUBTFUL : Status.READ,
        confidence,
        1,
        new Box(0, 0, 1, 1),
        List.of(),
        new Evidence(Origin.PIXELS, confidence, List.of(), List.of(), List.of()));
  }

  public Table table() {
    return new Table(
        "01",
        form,
        title,
        "",
        "",
        unit,
        List.of(1),
        null,
        columns.stream()
            .map(id -> new HeaderColumn(id, List.of(id.replaceFirst("^x:", "")), null))
            .toList(),
        new Grid(0, 0, List.of()),
        rows,
        List.of());
  }

  /** Returns the form with its figures from a place of another kind. */
  public Table table(Origin origin) {
    List<Row> others = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      row.cells()
          .forEach(
              (column, c) ->
                  cells.put(
                      column,
                      c.as(
                          c.value(),
                          c.status(),
                          c.confidence(),
                          c.repairs(),
                          new Evidence(
                              origin,
                              c.evidence().confidence(),
                              List.of(),
                              List.of(),
                              List.of()))));
      others.add(new Row(row.key(), row.line(), row.label(), cells));
    }
    return table().withRows(others);
  }

  /** Returns what proof makes of the form alone, as lines of key, figures and marks of doubt. */
  public List<String> proved(Witness... witnesses) {
    return new Proof(Rulebook.standard())
        .prove(List.of(table()), List.of(witnesses)).tables().get(0).rows().stream()
            .map(SmallForm::line)
            .toList();
  }

  public static String line(Row row) {
    StringBuilder line = new StringBuilder(row.key());
    for (Cell cell : row.cells().values()) {
      line.append(' ').append(cell.value().canonical());
      line.append(
          switch (cell.status()) {
            case READ -> "";
            case REPAIRED -> "!";
            case DOUBTFUL -> "?";
          });
    }
    return line.toString();
  }
}
