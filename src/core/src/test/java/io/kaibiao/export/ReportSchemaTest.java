package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.kaibiao.testing.UnderLocales;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportSchemaTest {

  private final ObjectMapper mapper = new ObjectMapper();
  private final ReportSchema schema = new ReportSchema();

  @Test
  void theSchemaIsValidAgainstItsMetaSchema() throws IOException {
    Validator.Result result = againstMetaSchema(mapper.readTree(schema.text()));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void theMetaSchemaTestCanFail() throws IOException {
    ObjectNode broken = (ObjectNode) mapper.readTree(schema.text());
    broken.put("required", "schemaVersion");
    assertFalse(againstMetaSchema(broken).isValid());
  }

  @UnderLocales
  void whatIsWrittenIsValid() throws IOException {
    byte[] json = json();
    assertEquals(List.of(), schema.violations(mapper.readTree(json)));
    assertEquals(List.of(), schema.violations(new ByteArrayInputStream(json)));
  }

  @Test
  void everyPlaceIsChecked() throws IOException {
    assertViolation("/source/sha256", root -> at(root, "/source").put("sha256", "x"));
    assertViolation("/report/kind", root -> at(root, "/report").put("kind", "novel"));
    assertViolation("/tables/0/id", root -> at(root, "/tables/0").put("id", "1"));
    assertViolation("/tables/0/form", root -> at(root, "/tables/0").put("form", "ZZ01"));
    assertViolation("/tables/0/surplus", root -> at(root, "/tables/0").put("surplus", 1));
    assertViolation("/tables/0", root -> at(root, "/tables/0").remove("notes"));
    assertViolation("/tables/0/grid", root -> at(root, "/tables/0/grid").remove("rows"));
    assertViolation(
        "/tables/0/grid/cells/3/page", root -> at(root, "/tables/0/grid/cells/3").put("page", 0));
    assertViolation("/tables/0/rows/2/key", root -> at(root, "/tables/0/rows/2").put("key", ""));
    assertViolation(
        "/tables/0/rows/0/cells/amount/confidence",
        root -> at(root, "/tables/0/rows/0/cells/amount").put("confidence", 1.01));
    assertViolation(
        "/tables/0/rows/0/cells/amount/box",
        root -> at(root, "/tables/0/rows/0/cells/amount").putArray("box").add(1));
    assertViolation("/checks/1/left", root -> at(root, "/checks/1").put("left", "1,000"));
    assertViolation("/statements/0", root -> at(root, "/statements/0").remove("agrees"));
    assertViolation("/findings/0/severity", root -> at(root, "/findings/0").put("severity", "bad"));
    assertViolation("/tables", root -> root.put("tables", "none"));
    assertViolation("", root -> root.remove("checks"));
  }

  /** The schema asks for one page at least, and its elements are checked one by one. */
  @Test
  void pagesThatWereReadFromPixels() throws IOException {
    ObjectNode root = (ObjectNode) mapper.readTree(json());
    ObjectNode page = root.putArray("lines").addObject();
    page.put("page", 1).put("width", 595).put("height", 842).putArray("lines");
    byte[] document = mapper.writeValueAsBytes(root);
    assertEquals(List.of(), schema.violations(new ByteArrayInputStream(document)));
    assertEquals(List.of(), schema.violations(document));
  }

  @Test
  void aTableRowIsALine() throws IOException {
    long rows =
        new String(json(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.matches("    \\{\"key\": .*\\}\\}?,?"))
            .count();
    assertEquals(4, rows);
  }

  private static Validator.Result againstMetaSchema(JsonNode schema) {
    return new ValidatorFactory()
        .withJsonNodeFactory(new JacksonNode.Factory())
        .validate("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", schema);
  }

  private void assertViolation(String place, Consumer<ObjectNode> change) throws IOException {
    ObjectNode root = (ObjectNode) mapper.readTree(json());
    change.accept(root);
    assertStartsWith(place, schema.violations(root));
    assertStartsWith(
        place, schema.violations(new ByteArrayInputStream(mapper.writeValueAsBytes(root))));
  }

  private static void assertStartsWith(String place, List<String> violations) {
    assertTrue(
        violations.stream().anyMatch(violation -> violation.startsWith(place + ": ")),
        () -> "nothing at " + place + " in " + violations);
  }

  private static ObjectNode at(JsonNode root, String pointer) {
    return (ObjectNode) root.at(pointer);
  }

  private byte[] json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReportWriter(schema).write(SampleReport.small(), out);
    return out.toByteArray();
  }
}
