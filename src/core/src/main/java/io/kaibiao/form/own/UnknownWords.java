package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.form.FormTitle;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.columns.ComparedYears;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what reports have of which the catalogue knows nothing, in the shape of a file that
 * {@link CatalogueFile} reads once a person has filled in what stands as a question mark. Mutable;
 * belongs to one thread.
 */
public final class UnknownWords {

  private final Catalogue catalogue;
  private final Map<String, ObjectNode> columns = new LinkedHashMap<>();
  private final Map<String, ObjectNode> rows = new LinkedHashMap<>();
  private final Map<String, ObjectNode> heads = new LinkedHashMap<>();
  private final Map<String, ObjectNode> subjects = new LinkedHashMap<>();
  private final Map<String, Skeleton> forms = new LinkedHashMap<>();

  /**
   * Makes an empty collection.
   *
   * @param known what the reports were read with
   */
  public UnknownWords(CatalogueFile known) {
    this.catalogue = known.catalogue();
  }

  /** Adds what a report has that the catalogue has not. */
  public void add(Report report) {
    for (Table table : report.tables()) {
      String seen =
          String.format(Locale.ROOT, "%s, page %d", report.source().name(), table.pages().get(0));
      String name = Optional.ofNullable(table.form()).orElse("");
      Optional<Form> form = catalogue.form(name);
      if (form.isPresent()) {
        if (!isTurned(table)) {
          addColumns(form.get(), table, seen);
        }
        table.rows().forEach(row -> addRow(form.get(), row, seen));
      } else if (ForeignName.isForeign(name)) {
        addForm(report, table, seen);
      }
    }
  }

  /** Tells whether columns are printed down the side: labels, and no heads, name them. */
  private static boolean isTurned(Table table) {
    return table.header().size() > table.grid().columns();
  }

  private void addColumns(Form form, Table table, String seen) {
    ComparedYears years = ComparedYears.of(table);
    for (HeaderColumn column : table.header()) {
      if (!ForeignName.isForeign(column.column()) || column.row() != null) {
        continue;
      }
      List<String> printed = new ArrayList<>(plain(column.path()));
      years.mark(column.path()).ifPresent(printed::add);
      if (printed.stream().allMatch(head -> Folding.head(head).isEmpty())) {
        continue;
      }
      ObjectNode entry = entry("form", form.id(), "column", OpenPlaces.MARK);
      printed.forEach(entry.putArray("heads")::add);
      String key = form.id() + printed.stream().map(Folding::head).toList();
      columns.putIfAbsent(key, entry.put("seen", seen));
    }
  }

  private void addRow(Form form, Row row, String seen) {
    String label = PrintedText.plain(row.label());
    String folded = Folding.label(label);
    if (folded.isEmpty() || catalogue.heads().isSum(folded)) {
      return;
    }
    if (ForeignName.isForeign(row.key())) {
      if (!form.rows().isEmpty()) {
        rows.putIfAbsent(
            form.id() + " " + folded,
            entry("form", form.id(), "row", OpenPlaces.MARK).put("label", label).put("seen", seen));
      } else if (form.rowKey().isCode() && !catalogue.heads().isTotal(folded)) {
        addSubject(Classifications.of(form.rowKey()), OpenPlaces.MARK, label, seen);
      }
    } else if (form.rowKey().isCode() && !catalogue.isSubject(row.key())) {
      Classifications.holding(row.key(), catalogue)
          .ifPresent(classification -> addSubject(classification, row.key(), label, seen));
    }
  }

  private void addSubject(String classification, String code, String label, String seen) {
    subjects.putIfAbsent(
        code + " " + Folding.label(label),
        entry("classification", classification, "code", code)
            .put("name", Folding.bare(label))
            .put("seen", seen));
  }

  private void addForm(Report report, Table table, String seen) {
    String title =
        new FormTitle(catalogue.titleWords())
            .plain(table.title(), report.metadata().organization());
    String folded = Folding.title(title);
    String key = folded.isEmpty() ? report.source().name() + table.id() : folded;
    Skeleton form =
        forms.computeIfAbsent(
            key + FormKind.of(report, table, catalogue),
            k -> new Skeleton(FormKind.of(report, table, catalogue), title, seen));
    form.add(table, catalogue);
    for (String head : LabelHeaders.unknown(table, catalogue)) {
      heads.putIfAbsent(
          Folding.head(head), entry("role", form.labelRole(), "head", head).put("seen", seen));
    }
  }

  private static List<String> plain(List<String> path) {
    return path.stream().map(PrintedText::plain).distinct().toList();
  }

  private static ObjectNode entry(String name, String value, String other, String otherValue) {
    return JsonNodeFactory.instance.objectNode().put(name, value).put(other, otherValue);
  }

  /** Returns the file's text; an empty object if the catalogue knows everything. */
  public String json() {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    put(file, "columns", List.copyOf(columns.values()));
    put(file, "rows", List.copyOf(rows.values()));
    put(file, "heads", List.copyOf(heads.values()));
    put(file, "subjects", List.copyOf(subjects.values()));
    List<ObjectNode> own = new ArrayList<>();
    for (Skeleton form : forms.values()) {
      if (form.isRecognisable()) {
        own.add(form.json(freeId(own.size())));
      }
    }
    put(file, "forms", own);
    return WrappedJson.text(file);
  }

  /** Returns U01, U02 … without those that a file said before. */
  private String freeId(int before) {
    int free = -1;
    String id = "";
    for (int number = 1; free < before; number++) {
      id = String.format(Locale.ROOT, "U%02d", number);
      free += catalogue.form(id).isEmpty() ? 1 : 0;
    }
    return id;
  }

  private static void put(ObjectNode file, String name, List<ObjectNode> entries) {
    if (!entries.isEmpty()) {
      ArrayNode list = file.putArray(name);
      list.addAll(entries);
    }
  }
}
