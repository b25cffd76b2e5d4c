package io.kaibiao.export.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.file.NamedFile;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Statement;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Table;
import io.kaibiao.resource.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads {@code report.json} back, whole: what is read gives the same files when it is written
 * again. Safe to share between threads; an instance parses the schema, so keep it.
 */
public final class JsonReportReader {

  private final JsonFactory json = new JsonFactory();
  private final ReportSchema schema = new ReportSchema();

  /**
   * Reads the result of a conversion.
   *
   * @param path the folder of one result, or its {@code report.json}
   * @throws InputException if there is none, it breaks the schema, or another version wrote what
   *     this one does not know
   */
  public Report read(Path path) throws InputException {
    Path file = Files.isDirectory(path) ? path.resolve("report.json") : path;
    try {
      return read(path.toString(), NamedFile.read(file));
    } catch (IOException e) {
      throw refusal(path.toString(), e);
    }
  }

  /**
   * Reads a report.
   *
   * @param name what messages call it
   * @param document the content of a {@code report.json}
   * @throws InputException if it breaks the schema, or another version wrote what this one does not
   *     know
   */
  public Report read(String name, byte[] document) throws InputException {
    try {
      List<String> violations = schema.violations(document);
      if (!violations.isEmpty()) {
        throw new IllegalArgumentException("breaks the schema at " + violations.get(0));
      }
      try (JsonParser parser = json.createParser(document)) {
        parser.nextToken();
        return report(JsonTree.read(parser));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refusal(name, e);
    }
  }

  private static InputException refusal(String name, Exception e) {
    return new InputException(
        Reason.of(e),
        name
            + ": no result of kaibiao that can be read ("
            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
            + "); give the folder that convert wrote, or its report.json",
        e);
  }

  private static Report report(JsonNode root) {
    Map<String, Integer> indices = new HashMap<>();
    for (JsonNode table : root.path("tables")) {
      indices.putIfAbsent(table.path("id").asText(), indices.size());
    }
    TableNode reader = new TableNode(indices);
    List<Table> tables = all(root.path("tables"), reader::table);
    List<Check> checks = all(root.path("checks"), ProofNode::check);
    List<Statement> statements = all(root.path("statements"), ProofNode::statement);
    List<Finding> findings = all(root.path("findings"), ProofNode::finding);
    return new Report(
        MetadataNode.source(root.path("source")),
        MetadataNode.metadata(root),
        tables,
        checks,
        statements,
        findings,
        DocumentNode.document(root),
        figures(root.path("figures")),
        ProofNode.basis(root, reader));
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(reader.apply(node)));
    return all;
  }

  private static FigureCounts figures(JsonNode node) {
    return new FigureCounts(
        node.path("seen").asInt(),
        node.path("facts").asInt(),
        node.path("headers").asInt(),
        node.path("keys").asInt(),
        node.path("repeats").asInt(),
        node.path("unplaced").asInt());
  }
}
