package io.kaibiao.form;

import io.kaibiao.form.Recogniser.Recognition;
import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.ColumnName;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Fragment.DataCell;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.form.rows.RowNamer;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a form's rows from the fragments of its printed rows. Belongs to one table. */
final class RowReader {

  private final Catalogue catalogue;
  private final ColumnPlan plan;
  private final Form form;
  private final ColumnMapping mapping;
  private final String unit;
  private final Corrections corrections;
  private final FormCells cells;
  private final @Nullable Integer year;
  private final List<Row> rows = new ArrayList<>();

  RowReader(
      Catalogue catalogue,
      Corrections corrections,
      ColumnPlan plan,
      Recognition recognition,
      Caption caption) {
    this.catalogue = catalogue;
    this.plan = plan;
    this.form = recognition.form();
    this.mapping = recognition.mapping();
    this.unit = caption.unit();
    this.year = caption.year();
    this.cells = new FormCells(catalogue.heads(), unit);
    this.corrections = corrections;
  }

  /**
   * Returns the rows, block by block.
   *
   * @param breaks the grid rows that start a page
   */
  ReadRows read(List<List<Fragment>> blocks, Collection<Integer> breaks) {
    ReadRows read =
        switch (mapping.layout()) {
          case ROWS_AS_COLUMNS -> new RowsAcross(plan, mapping, cells).read(blocks);
          case COLUMNS_AS_ROWS -> new ColumnsDown(form, catalogue, cells).read(blocks);
          case PLAIN -> {
            readPlain(blocks, breaks);
            yield new ReadRows(rows, header());
          }
        };
    List<Row> kept = corrections.rows(form, withoutEmptyTwins(withoutRepeats(read.rows())));
    return new ReadRows(kept, read.header());
  }

  private List<HeaderColumn> header() {
    List<HeaderColumn> header = new ArrayList<>();
    for (int b = 0; b < plan.blocks().size(); b++) {
      for (DataColumn column : plan.blocks().get(b).data()) {
        header.add(
            new HeaderColumn(
                mapping.name(column.column()).id(),
                column.path(),
                column.ordinal().isEmpty() ? null : column.ordinal(),
                null,
                b));
      }
    }
    return header;
  }

  /**
   * Merges a total printed both at the top and at the bottom. The same key with other amounts
   * cannot be right twice and becomes doubtful.
   */
  private List<Row> withoutRepeats(List<Row> rows) {
    if (form.rowKey() == RowKey.NAME || form.rowKey() == RowKey.PROJECT) {
      return rows;
    }
    Map<String, Map<String, Cell>> seen = new HashMap<>();
    Map<String, Integer> blocks = new HashMap<>();
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Cell> before = seen.computeIfAbsent(row.key(), key -> new HashMap<>());
      boolean elsewhere = blocks.computeIfAbsent(row.key(), key -> row.block()) != row.block();
      boolean said = !row.cells().isEmpty();
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (var entry : row.cells().entrySet()) {
        Cell cell = entry.getValue();
        Cell earlier = before.putIfAbsent(entry.getKey(), cell);
        said &= earlier != null && earlier.value().equals(cell.value());
        cells.put(entry.getKey(), earlier == null ? cell : CellReader.repeated(cell));
      }
      if (!said) {
        kept.add(row.with(cells));
      } else if (elsewhere && form.rowKey() == RowKey.LABEL) {
        // Another block's row of the same label and amount is a figure of its own.
        kept.add(row.named(ForeignName.of(row.label()), row.label(), row.cells()));
      }
    }
    return kept;
  }

  private void readPlain(List<List<Fragment>> blocks, Collection<Integer> breaks) {
    boolean alone = isAlone(blocks);
    for (int b = 0; b < blocks.size(); b++) {
      Side side = ColumnMapping.side(form, plan, b);
      RowNamer namer = Namers.of(form, catalogue, side, blocks.get(b), year);
      List<Fragment> printed = joined(blocks.get(b), namer, breaks);
      List<RowName> names = new ArrayList<>();
      for (Fragment row : printed) {
        names.add(alone && row.isNameless() ? RowName.certain(Row.TOTAL) : name(row, namer));
      }
      List<RowName> settled = corrections.rowNames(form, side, printed, names);
      List<String> labels = corrections.labels(form, printed, settled);
      for (int i = 0; i < printed.size(); i++) {
        RowName name = settled.get(i);
        Row read = row(printed.get(i), name, labels.get(i));
        // A section's heading without figures is no row of the form.
        if (!name.isForeign() || !read.cells().isEmpty()) {
          rows.add(read);
        }
      }
    }
  }

  /**
   * Tells whether the table holds one row of amounts from a text layer: without a label, the total.
   */
  private boolean isAlone(List<List<Fragment>> blocks) {
    List<Fragment> all = blocks.stream().flatMap(List::stream).toList();
    return all.size() == 1
        && !form.isOpen()
        && form.rowKey().isCode()
        && all.get(0).origin() == Origin.TEXT_LAYER;
  }

  private RowName name(Fragment row, RowNamer namer) {
    if (form.rowKey() == RowKey.SINGLE
        && (row.isNameless() || catalogue.heads().isTotal(Folding.label(row.label())))) {
      return RowName.certain(Row.TOTAL);
    }
    if (row.isNameless() && row.path().isEmpty() && !form.isOpen()) {
      return RowName.doubtful(
          ForeignName.of("row" + (row.row() + 1)), RepairCode.ROW_WITHOUT_LABEL);
    }
    RowName name = namer.name(row);
    boolean unsure = row.confidence() < CellReader.LEAST_CONFIDENCE && !namer.isBorneOut(row, name);
    return unsure ? RowName.doubtful(name.key(), RepairCode.ROW_UNSURE) : name;
  }

  /** Joins rows that a page break has split. */
  private static List<Fragment> joined(
      List<Fragment> rows, RowNamer namer, Collection<Integer> breaks) {
    List<Fragment> joined = new ArrayList<>();
    int from = 0;
    for (Fragment row : rows) {
      Fragment upper = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean crossed = upper != null && crosses(breaks, from, row.row());
      if (upper != null && crossed && areHalves(upper, row, namer)) {
        joined.set(joined.size() - 1, upper.joined(row));
      } else {
        joined.add(row);
      }
      from = row.row();
    }
    return joined;
  }

  private static boolean areHalves(Fragment upper, Fragment lower, RowNamer namer) {
    return upper.isNameOf(lower) || lower.isNameOf(upper) || namer.areHalves(upper, lower);
  }

  private static boolean crosses(Collection<Integer> breaks, int upper, int lower) {
    return breaks.stream().anyMatch(b -> upper < b && b <= lower);
  }

  private Row row(Fragment fragment, RowName name, String label) {
    Map<String, Cell> read = new LinkedHashMap<>();
    String ofRow = fragment.unit().isEmpty() ? unit : fragment.unit();
    String own = form.row(name.key()).map(FormRow::unit).filter(u -> u != null).orElse(ofRow);
    for (DataCell data : fragment.data()) {
      ColumnName column = mapping.name(data.column().column());
      read(data, column.id(), own, name.under(column))
          .ifPresent(cell -> read.putIfAbsent(column.id(), cell));
    }
    String line = fragment.line().isEmpty() ? null : fragment.line();
    List<String> path = path(fragment, label);
    String shown = label.isEmpty() && !path.isEmpty() ? path.get(path.size() - 1) : label;
    return new Row(name.key(), line, shown, path, fragment.block(), null, read);
  }

  /**
   * Returns the labels that a row nests in and its own, as corrected. What stands in a column of
   * text that the form knows is no label beside one.
   */
  private List<String> path(Fragment fragment, String label) {
    if (fragment.path().isEmpty()) {
      return label.isEmpty() ? List.of() : List.of(label);
    }
    List<String> path = new ArrayList<>(fragment.path());
    if (!label.isEmpty() && !fragment.label().isEmpty()) {
      for (DataCell data : fragment.data()) {
        int text = path.lastIndexOf(data.cell().text().replaceAll("\\s+", ""));
        if (text > 0 && isKnownText(data)) {
          path.remove(text);
        }
      }
      path.set(path.size() - 1, label.replaceAll("\\s+", ""));
    }
    return path;
  }

  private boolean isKnownText(DataCell data) {
    return form.column(mapping.name(data.column().column()).id())
        .filter(column -> column.content() != FormColumn.Content.AMOUNT)
        .isPresent();
  }

  private Optional<Cell> read(DataCell data, String id, String ownUnit, RowName name) {
    if (form.isOpen()) {
      return cells
          .read(data, FormColumn.Content.AMOUNT, name, ownUnit)
          .filter(cell -> !(cell.value() instanceof Value.Text));
    }
    FormColumn.Content content =
        ForeignName.isForeign(id) && !startsWithDigit(data.cell().text())
            ? FormColumn.Content.TEXT
            : form.column(id).map(FormColumn::content).orElse(FormColumn.Content.AMOUNT);
    Optional<Cell> cell = cells.read(data, content, name, ownUnit);
    return content == FormColumn.Content.GOVERNMENT_SUBJECT ? cell.map(corrections::cell) : cell;
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && "0123456789-(（－".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Removes rows without amounts of a label that spans several blocks, if another block has
   * amounts.
   */
  private static List<Row> withoutEmptyTwins(List<Row> rows) {
    Set<String> filled = new HashSet<>();
    rows.stream().filter(r -> !r.cells().isEmpty()).forEach(r -> filled.add(r.key()));
    Set<String> empty = new HashSet<>();
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      boolean twin = row.cells().isEmpty() && (filled.contains(row.key()) || !empty.add(row.key()));
      if (!twin) {
        kept.add(row);
      }
    }
    return kept;
  }
}
