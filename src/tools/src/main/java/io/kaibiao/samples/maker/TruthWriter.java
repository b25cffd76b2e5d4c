package io.kaibiao.samples.maker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.samples.forms.TruthRow;
import io.kaibiao.samples.forms.TruthTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the truth of a report, cell by cell, in the format of truth files. */
final class TruthWriter {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private TruthWriter() {}

  static String truth(String document, ReportDraft report) {
    return json(tree(document, report));
  }

  static ObjectNode tree(String document, ReportDraft report) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("document", document);
    root.put("kind", report.kind());
    root.put("fiscalYear", report.year());
    root.put("organization", report.organization());
    root.put("organizationAlso", report.also());
    root.put("title", report.title());
    root.put("conditions", report.conditions());
    root.put("statements", List.of());
    List<Object> tables = new ArrayList<>();
    for (TruthTable table : report.tables()) {
      tables.add(table(table, tables.size() + 1, report.layout().page().overflow()));
    }
    root.put("tables", tables);
    return JSON.valueToTree(root);
  }

  private static Map<String, Object> table(TruthTable table, int number, boolean cutLabels) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("form", table.form());
    out.put("title", table.title());
    out.put("number", table.number());
    out.put("organization", table.organization());
    out.put("unit", table.unit());
    out.put("fiscalYear", table.fiscalYear());
    out.put("layout", Map.of());
    out.put("notes", table.notes());
    out.put("id", String.format(Locale.ROOT, "%02d", number));
    List<Object> rows = new ArrayList<>();
    for (TruthRow row : table.rows()) {
      Map<String, Object> cells = new LinkedHashMap<>();
      cells.put("key", row.key());
      if (!row.line().isEmpty()) {
        cells.put("line", row.line());
      }
      boolean coded = Character.isDigit(row.key().charAt(0));
      cells.put("label", cutLabels && coded ? "" : row.label());
      cells.put("cells", row.cells());
      rows.add(cells);
    }
    out.put("rows", rows);
    return out;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
