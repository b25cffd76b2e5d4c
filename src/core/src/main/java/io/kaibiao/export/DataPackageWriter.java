package io.kaibiao.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.resource.JsonTree;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes {@code datapackage.json}, the Frictionless Data Package (version 2) that describes {@code
 * facts.csv} and every file in {@code tables/}. Immutable.
 */
public final class DataPackageWriter implements ReportWriter {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String GUARD_NOTE =
      "A cell that a spreadsheet could run as a formula has one no-break space (U+00A0) in front;"
          + " docs/output.md says how to undo it. report.json has every text as it was read.";

  /** The standard's name of the encoding is that of UTF-8, with a byte order mark or without. */
  private static final String MARK_NOTE =
      " The CSV files begin with a byte order mark (U+FEFF), which is no part of their first field.";

  private final JsonFactory json = new JsonFactory();
  private final DefaultPrettyPrinter layout =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final CsvEncoding encoding;

  /** Makes a writer for CSV files without a byte order mark. */
  public DataPackageWriter() {
    this(CsvEncoding.UTF_8);
  }

  /**
   * Makes a writer.
   *
   * @param encoding how the files that it describes are encoded
   */
  public DataPackageWriter(CsvEncoding encoding) {
    this.encoding = encoding;
  }

  @Override
  public void write(Report report, Path folder) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", PROFILE);
    root.put("name", "report-" + report.source().sha256().substring(0, 12));
    String title = report.metadata().title();
    root.put("title", WellFormed.text(title.isEmpty() ? report.source().name() : title));
    root.put(
        "description",
        encoding == CsvEncoding.UTF_8_WITH_MARK ? GUARD_NOTE + MARK_NOTE : GUARD_NOTE);
    ArrayNode sources = root.putArray("sources");
    sources.addObject().put("title", WellFormed.text(report.source().name()));
    ArrayNode resources = root.putArray("resources");
    facts(resources.addObject());
    for (Table table : report.tables()) {
      TableFile file = TableFile.of(table);
      ObjectNode resource = resources.addObject();
      if (file.recognised()) {
        form(file, resource);
      } else {
        grid(file, resource);
      }
    }
    try (Writer file = Files.newBufferedWriter(folder.resolve(Format.PACKAGE.entry()));
        JsonGenerator out = json.createGenerator(file)) {
      // Each document has an instance of its own, as it follows the nesting.
      out.setPrettyPrinter(layout.createInstance());
      JsonTree.write(root, out);
      out.writeRaw('\n');
    }
  }

  private static void facts(ObjectNode resource) {
    describe(resource, "facts", Format.FACTS.entry(), "Every figure of every table");
    dialect(resource).put("header", true);
    ArrayNode fields = fields(resource);
    keys(fields);
    value(fields);
    sources(fields);
  }

  private static void keys(ArrayNode fields) {
    constraints(field(fields, "table", "string", "number of the table in this report"))
        .put("required", true)
        .put("pattern", "^[0-9]{2,}$");
    constraints(field(fields, "form", "string", "canonical id of the form, or x: and the title"))
        .put("required", true)
        .put("pattern", "^((FA|BG|GA|GB|PF|U[A-Z]?)[0-9]{2}|x:.*)$");
    constraints(field(fields, "row", "string", "canonical key of the row")).put("required", true);
    constraints(field(fields, "column", "string", "canonical id of the column"))
        .put("required", true);
  }

  private static void value(ArrayNode fields) {
    field(
        fields,
        "value",
        "string",
        "amount as a plain decimal, percentage with a percent sign, or text");
    field(fields, "unit", "string", "unit of an amount as the table declares it");
    field(fields, "raw", "string", "characters as they were read");
    ObjectNode status =
        constraints(field(fields, "status", "string", "how far the value can be believed"))
            .put("required", true);
    ArrayNode statuses = status.putArray("enum");
    for (Status value : Status.values()) {
      statuses.add(value.id());
    }
    constraints(field(fields, "confidence", "number", "from 0 to 1"))
        .put("required", true)
        .put("minimum", 0)
        .put("maximum", 1);
  }

  private static void sources(ArrayNode fields) {
    constraints(field(fields, "page", "integer", "1-based page of the cell"))
        .put("required", true)
        .put("minimum", 1);
    field(fields, "label", "string", "printed label of the row");
    field(fields, "organization", "string", "organisation that the table is of");
    field(fields, "repairs", "string", "names of the rules that changed the reading, with ;");
    field(fields, "proof", "string", "proved, contradicted or unbound by the identities");
    field(fields, "row_path", "string", "printed labels, outermost first, with a slash between");
    field(fields, "column_path", "string", "printed heads, outermost first, with a slash between");
    field(fields, "flow", "string", "income, expenditure, balance and the like");
    field(fields, "classification", "string", "classification of the subject");
    field(fields, "subject", "string", "code or name in that classification; all for a sum");
    field(fields, "funds", "string", "where the money comes from");
    field(fields, "nature", "string", "kind of expenditure");
    field(fields, "measure", "string", "budget, actual, opening, rate and the like");
    field(fields, "period", "string", "fiscal year of the figure");
    field(fields, "level", "string", "whose accounts: unit, department, government");
  }

  private static void form(TableFile file, ObjectNode resource) {
    Table table = file.table();
    describe(resource, name(file), file.path(), table.title());
    dialect(resource).put("header", true);
    ArrayNode fields = fields(resource);
    constraints(field(fields, "row", "string", "canonical key of the row")).put("required", true);
    field(fields, "row_line", "string", "printed line number");
    field(fields, "row_label", "string", "printed label of the row");
    for (String column : file.columns()) {
      String type = type(table, column);
      boolean measured = type.equals("number") && !table.unit().isEmpty();
      field(fields, WellFormed.text(column), type, measured ? "in " + table.unit() : "");
    }
  }

  private static void grid(TableFile file, ObjectNode resource) {
    describe(resource, name(file), file.path(), file.table().title());
    dialect(resource).put("header", false);
    // A schema must have a field; an empty grid has none to describe.
    if (file.table().grid().columns() > 0) {
      ArrayNode fields = fields(resource);
      for (int i = 1; i <= file.table().grid().columns(); i++) {
        field(fields, "column_" + i, "string", "");
      }
    }
  }

  /** Returns the type that all figures printed in a column fit. */
  private static String type(Table table, String column) {
    String type = "any";
    for (Row row : table.rows()) {
      Cell cell = row.cells().get(column);
      if (cell != null && !(cell.value() instanceof Value.Amount)) {
        return "string";
      }
      type = cell == null ? type : "number";
    }
    return type;
  }

  private static String name(TableFile file) {
    return "table-" + file.stem().toLowerCase(Locale.ROOT);
  }

  private static void describe(ObjectNode resource, String name, String path, String title) {
    resource.put("name", name);
    resource.put("type", "table");
    if (!title.isEmpty()) {
      resource.put("title", WellFormed.text(title));
    }
    resource.put("path", path);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
  }

  private static ObjectNode dialect(ObjectNode resource) {
    return resource
        .putObject("dialect")
        .put("delimiter", ",")
        .put("lineTerminator", "\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true);
  }

  private static ArrayNode fields(ObjectNode resource) {
    return resource.putObject("schema").putArray("fields");
  }

  private static ObjectNode field(ArrayNode fields, String name, String type, String description) {
    ObjectNode field = fields.addObject().put("name", name).put("type", type);
    if (!description.isEmpty()) {
      field.put("description", WellFormed.text(description));
    }
    return field;
  }

  private static ObjectNode constraints(ObjectNode field) {
    return field.putObject("constraints");
  }
}
