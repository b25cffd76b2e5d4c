package io.kaibiao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Formats an evaluation as rows of a table for people. Stateless. */
public final class EvaluationTable {

  private static final String NOTHING = "-";

  /** A column: its header, its measure, and the format. */
  private record Column(String head, Measure measure, String format) {
    String text(Score score) {
      OptionalDouble value = measure.of(score);
      return value.isEmpty() ? NOTHING : String.format(Locale.ROOT, format, value.getAsDouble());
    }
  }

  private static final String NUMBER = "%.0f";
  private static final String PERCENT = "%.2f";
  private static final String SHARE = "%.4f";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("docs", Measure.DOCUMENTS, NUMBER),
          new Column("conv", Measure.CONVERTED, NUMBER),
          new Column("cells", Measure.EXPECTED, NUMBER),
          new Column("exact%", Measure.EXACT_PERCENT, PERCENT),
          new Column("wrong", Measure.WRONG, NUMBER),
          new Column("missing", Measure.MISSING, NUMBER),
          new Column("extra", Measure.EXTRA, NUMBER),
          new Column("silent", Measure.SILENT, NUMBER),
          new Column("doubt%", Measure.DOUBTFUL_PERCENT, PERCENT),
          new Column("tables", Measure.TABLES, NUMBER),
          new Column("forms", Measure.FORMS_FOUND, NUMBER),
          new Column("csv", Measure.FILES_FOUND, NUMBER),
          new Column("org%", Measure.ORGANIZATION, NUMBER),
          new Column("year%", Measure.FISCAL_YEAR, NUMBER),
          new Column("kind%", Measure.KIND, NUMBER),
          new Column("t.org%", Measure.TABLE_ORGANIZATION, NUMBER),
          new Column("unit%", Measure.TABLE_UNIT, NUMBER),
          new Column("label%", Measure.LABELS, PERCENT),
          new Column("grids", Measure.GRIDS, NUMBER),
          new Column("adj.F", Measure.ADJACENCY_F, SHARE),
          new Column("TEDS", Measure.TEDS, SHARE));

  private EvaluationTable() {}

  /** Returns the column headers. The first is that of the names. */
  public static List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(""));
    COLUMNS.forEach(column -> heads.add(column.head()));
    return heads;
  }

  /** Returns the rows: kinds, conditions, documents, total. */
  public static List<List<String>> rows(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, "kind ", evaluation.kinds());
    add(rows, "condition ", evaluation.conditions());
    add(rows, "", evaluation.documents());
    add(rows, "", Map.of("all", evaluation.overall()));
    return rows;
  }

  private static void add(List<List<String>> rows, String prefix, Map<String, Score> scores) {
    scores.forEach(
        (name, score) -> {
          List<String> row = new ArrayList<>(List.of(prefix + name));
          COLUMNS.forEach(column -> row.add(column.text(score)));
          rows.add(row);
        });
  }
}
