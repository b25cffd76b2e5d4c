package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.columns.ComparedYears;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A form made of the tables of no form that have one title. Mutable. */
final class Skeleton {

  /** Minimum share, in tenths, of the rows with a code for codes to name the rows. */
  private static final int MOST_CODED = 6;

  private final FormKind kind;
  private final String title;
  private final String seen;
  private final Map<List<String>, Column> columns = new LinkedHashMap<>();
  private final List<Label> labels = new ArrayList<>();
  private @Nullable RowKey rowKey;

  /** The heads above a column as printed, and whether any of its cells holds a figure. */
  private record Column(List<String> heads, boolean figures) {}

  /**
   * A printed label.
   *
   * @param times how often it was printed in its table up to here
   */
  private record Label(String folded, int times, String printed) {}

  Skeleton(FormKind kind, String title, String seen) {
    this.kind = kind;
    this.title = title;
    this.seen = seen;
  }

  /** Adds the columns and labels of a table. */
  void add(Table table, Catalogue catalogue) {
    if (rowKey == null) {
      rowKey = rowKey(table, catalogue);
    }
    ComparedYears years = ComparedYears.of(table);
    for (HeaderColumn column : table.header()) {
      List<String> heads = new ArrayList<>();
      column.path().forEach(head -> heads.add(PrintedText.plain(head)));
      years.mark(column.path()).ifPresent(heads::add);
      List<String> folded =
          heads.stream().map(Folding::head).filter(h -> !h.isEmpty()).distinct().sorted().toList();
      boolean figures =
          table.rows().stream().anyMatch(row -> row.cells().containsKey(column.column()));
      if (folded.stream().anyMatch(head -> !head.startsWith("#"))) {
        columns.merge(
            folded,
            new Column(heads, figures),
            (a, b) -> new Column(a.heads(), a.figures() || b.figures()));
      }
    }
    if (rowKey == RowKey.LABEL) {
      addLabels(table, catalogue);
    }
  }

  private void addLabels(Table table, Catalogue catalogue) {
    Map<String, Integer> times = new HashMap<>();
    for (Row row : table.rows()) {
      String printed = PrintedText.plain(row.label());
      String folded = Folding.label(printed);
      boolean sumOfOther = row.path().size() > 1 && catalogue.heads().isSum(folded);
      if (folded.isEmpty() || sumOfOther) {
        continue;
      }
      int time = times.merge(folded, 1, Integer::sum);
      if (labels.stream().noneMatch(l -> l.folded().equals(folded) && l.times() == time)) {
        labels.add(new Label(folded, time, printed));
      }
    }
  }

  private static RowKey rowKey(Table table, Catalogue catalogue) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Row row : table.rows()) {
      Classifications.holding(row.key(), catalogue)
          .ifPresent(c -> counts.merge(c, 1, Integer::sum));
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() * 10 >= table.rows().size() * MOST_CODED) {
        return RowKey.valueOf(count.getKey().toUpperCase(Locale.ROOT));
      }
    }
    return LabelHeaders.sayNames(table, catalogue) ? RowKey.NAME : RowKey.LABEL;
  }

  /**
   * Tells whether a table is ever recognised as this form: by heads, and without a title by its
   * rows too.
   */
  boolean isRecognisable() {
    return !columns.isEmpty() && (!title.isEmpty() || rowKey().isCode() || !labels.isEmpty());
  }

  private RowKey rowKey() {
    return rowKey == null || (rowKey == RowKey.LABEL && labels.isEmpty()) ? RowKey.NAME : rowKey;
  }

  /** Returns the role of a column of the form's labels, as a file names it. */
  String labelRole() {
    return (rowKey() == RowKey.LABEL ? HeaderRole.LABEL : HeaderRole.NAME).id();
  }

  /** Returns the form as a file writes it. */
  ObjectNode json(String id) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("id", id).put("kind", kind.kind());
    if (kind.government()) {
      form.put("body", "government");
    }
    form.put("title", title.isEmpty() ? OpenPlaces.MARK : title);
    form.put("rowKey", rowKey().name().toLowerCase(Locale.ROOT));
    form.put("seen", seen);
    ArrayNode written = form.putArray("columns");
    for (Column column : columns.values()) {
      ObjectNode node = written.addObject().put("id", "c" + written.size());
      if (!column.figures()) {
        node.put("type", "text");
      }
      column.heads().forEach(node.putArray("heads").addArray()::add);
    }
    if (!labels.isEmpty()) {
      rows(form.putArray("rows"));
    }
    return form;
  }

  /** Writes the rows; a label that comes again stands below the row that is printed before it. */
  private void rows(ArrayNode rows) {
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      ObjectNode row = rows.addObject().put("key", "r" + (i + 1));
      if (label.times() > 1) {
        row.put("after", "r" + i);
      }
      row.putArray("labels").add(label.printed());
    }
  }
}
