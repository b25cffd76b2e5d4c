package io.kaibiao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.Kaibiao;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that were written, read again and compared by where their figures stand. */
class ReadReportComparisonTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-final-accounts.pdf");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tellsEqualDifferentAndMissingFigures(@TempDir Path folder) throws Exception {
    byte[] written = written(folder);
    JsonReportReader reader = new JsonReportReader();
    Report first = reader.read("first.json", written);
    Comparison same = Comparison.of(first, reader.read("second.json", written));
    assertTrue(same.entries().size() > 100);
    assertEquals(same.entries(), same.entries(ComparisonOutcome.EQUAL));

    JsonNode edited = JSON.readTree(written);
    ObjectNode cells = cells(edited, "FA03", 1);
    ((ObjectNode) cells.path("basic")).put("value", "98765.43");
    cells.remove("total");
    Comparison other =
        Comparison.of(first, reader.read("second.json", JSON.writeValueAsBytes(edited)));
    assertTrue(
        other.entries().stream()
            .filter(entry -> entry.outcome() != ComparisonOutcome.EQUAL)
            .flatMap(entry -> entry.second().stream())
            .anyMatch(figure -> figure.value().canonical().equals("98765.43")));
    assertTrue(other.entries(ComparisonOutcome.EQUAL).size() < same.entries().size());
    Comparison turned =
        Comparison.of(reader.read("second.json", JSON.writeValueAsBytes(edited)), first);
    assertEquals(
        other.entries(ComparisonOutcome.ONLY_FIRST).size(),
        turned.entries(ComparisonOutcome.ONLY_SECOND).size());
  }

  @Test
  void tellsWhatOnlyOneReportHas(@TempDir Path folder) throws Exception {
    byte[] written = written(folder);
    JsonReportReader reader = new JsonReportReader();
    JsonNode edited = JSON.readTree(written);
    ((ArrayNode) edited.path("tables")).removeAll();
    Report none = reader.read("none.json", JSON.writeValueAsBytes(edited));
    Comparison comparison = Comparison.of(reader.read("first.json", written), none);
    assertEquals(comparison.entries(), comparison.entries(ComparisonOutcome.ONLY_FIRST));
    assertTrue(!comparison.entries().isEmpty());
  }

  private static byte[] written(Path folder) throws Exception {
    Path out = folder.resolve("report");
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      new Exporter().write(kaibiao.convert(SAMPLE), out, EnumSet.of(Format.JSON), Existing.KEEP);
    }
    return Files.readAllBytes(out.resolve("report.json"));
  }

  private static ObjectNode cells(JsonNode report, String form, int row) {
    for (JsonNode table : report.path("tables")) {
      if (table.path("form").asText().equals(form)) {
        return (ObjectNode) table.path("rows").get(row).path("cells");
      }
    }
    throw new AssertionError(form);
  }
}
