package io.kaibiao.form.catalogue;

import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.ForeignName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A canonical form.
 *
 * @param id the canonical id, such as FA01
 * @param kind the report that it belongs to
 * @param publisher whose accounts it belongs to
 * @param title its usual title
 * @param number its usual number
 * @param rowKey what names its rows
 * @param titles the ways to recognise it by its title
 * @param columns its columns
 * @param rows the rows that it names, in their usual order
 * @param columnSubjects the classification whose subjects are columns too, or null
 */
public record Form(
    String id,
    ReportKind kind,
    Publisher publisher,
    String title,
    String number,
    RowKey rowKey,
    List<TitleRule> titles,
    List<FormColumn> columns,
    List<FormRow> rows,
    @Nullable RowKey columnSubjects) {

  public Form {
    titles = List.copyOf(titles);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Returns a form for a table that is none of the catalogue's: it knows no columns and no rows.
   *
   * @param title the table's title
   */
  public static Form open(String title) {
    return new Form(
        ForeignName.of(title),
        ReportKind.OTHER,
        Publisher.DEPARTMENT,
        title,
        "",
        RowKey.NAME,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** Returns this form with other ways to recognise it by its title. */
  public Form withTitles(List<TitleRule> others) {
    return new Form(
        id, kind, publisher, title, number, rowKey, others, columns, rows, columnSubjects);
  }

  /** Returns this form with other columns. */
  public Form withColumns(List<FormColumn> others) {
    return new Form(
        id, kind, publisher, title, number, rowKey, titles, others, rows, columnSubjects);
  }

  /** Returns this form with other rows. */
  public Form withRows(List<FormRow> others) {
    return new Form(
        id, kind, publisher, title, number, rowKey, titles, columns, others, columnSubjects);
  }

  /** Tells whether this stands for a table that is no form of the catalogue. */
  public boolean isOpen() {
    return ForeignName.isForeign(id);
  }

  /** Says whether a title as {@link io.kaibiao.text.Folding#title} gives it is this form's. */
  public boolean isTitled(String foldedTitle) {
    return titles.stream().anyMatch(rule -> rule.matches(foldedTitle));
  }

  /** Says whether a folded title is one that this form knows as a whole. */
  public boolean isTitledWhole(String foldedTitle) {
    return titles.stream().anyMatch(rule -> rule.whole() && rule.matches(foldedTitle));
  }

  /** Returns the column with an id. */
  public Optional<FormColumn> column(String columnId) {
    return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
  }

  /** Returns the row with a key. */
  public Optional<FormRow> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /**
   * Returns the columns that the heads above a printed column fit best: none, one, or several where
   * only the side can tell.
   */
  public List<FormColumn> columnsHeaded(Set<String> foldedPath) {
    return best(columns, column -> column.match(foldedPath));
  }

  /** Returns the rows that the heads above a printed column fit best, for items set as columns. */
  public List<FormRow> rowsHeaded(Set<String> foldedPath) {
    return best(rows, row -> row.match(foldedPath));
  }

  /**
   * Returns the rows with a label: several where the label comes twice, the one further down with
   * {@link FormRow#after}.
   *
   * @param label the label as {@link io.kaibiao.text.Folding#label} gives it
   * @param side the half of the form; null for both
   */
  public List<FormRow> rowsLabelled(String label, @Nullable Side side) {
    return rows.stream()
        .filter(row -> side == null || row.side() == null || row.side() == side)
        .filter(row -> row.labels().contains(label))
        .toList();
  }

  private static <T> List<T> best(List<T> candidates, ToIntFunction<T> score) {
    List<T> best = new ArrayList<>();
    int most = 0;
    for (T candidate : candidates) {
      int groups = score.applyAsInt(candidate);
      if (groups > most) {
        best.clear();
        most = groups;
      }
      if (groups > 0 && groups == most) {
        best.add(candidate);
      }
    }
    return List.copyOf(best);
  }
}
