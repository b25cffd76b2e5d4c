package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The scans in {@code training-samples/scans}, against their truth: no value may be wrong, missing
 * or made up without being marked, and few may be marked.
 */
class ScanSamplesTest {

  private static final Path SCANS = Path.of("training-samples/scans");

  private record Outcome(String document, int cells, int exact, List<String> silent) {}

  @Test
  void noValueIsSilentlyWrong() throws Exception {
    JsonNode manifest = new ObjectMapper().readTree(SCANS.resolve("manifest.json").toFile());
    ExecutorService workers = Executors.newFixedThreadPool(2);
    List<Future<Outcome>> outcomes = new ArrayList<>();
    int cells = 0;
    int exact = 0;
    List<String> silent = new ArrayList<>();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (JsonNode document : manifest.path("documents")) {
        outcomes.add(workers.submit(outcome(kaibiao, document)));
      }
      for (Future<Outcome> future : outcomes) {
        Outcome outcome = future.get();
        outcome.silent().forEach(s -> silent.add(outcome.document() + " " + s));
        cells += outcome.cells();
        exact += outcome.exact();
        assertTrue(
            outcome.exact() >= 0.75 * outcome.cells(),
            outcome.document() + ": " + outcome.exact() + " of " + outcome.cells());
      }
    } finally {
      workers.shutdown();
    }
    assertEquals("", String.join("\n", silent));
    assertTrue(exact >= 0.96 * cells, exact + " of " + cells + " cells are exact");
  }

  private static Callable<Outcome> outcome(Kaibiao kaibiao, JsonNode document) {
    return () -> {
      String name = document.path("document").asText();
      JsonNode truth =
          new ObjectMapper().readTree(SCANS.resolve(document.path("truth").asText()).toFile());
      return compared(name, expected(truth), kaibiao.convert(SCANS.resolve(name)));
    };
  }

  private static Outcome compared(String name, Map<String, String> expected, Report report) {
    Map<String, String> left = new TreeMap<>(expected);
    List<String> silent = new ArrayList<>();
    int exact = 0;
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
          String key = table.form() + "/" + row.key() + "/" + entry.getKey();
          Cell cell = entry.getValue();
          String truth = left.remove(key);
          String value = cell.value().canonical();
          if (value.equals(truth)) {
            exact++;
          } else if (cell.status() != Status.DOUBTFUL) {
            silent.add(key + ": " + value + ", not " + truth);
          }
        }
      }
    }
    left.forEach((key, value) -> silent.add(key + ": " + value + " is missing"));
    return new Outcome(name, expected.size(), exact, silent);
  }

  private static Map<String, String> expected(JsonNode truth) {
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode table : truth.path("tables")) {
      for (JsonNode row : table.path("rows")) {
        String place = table.path("form").asText() + "/" + row.path("key").asText() + "/";
        row.path("cells").properties().forEach(c -> expected.put(place + c.getKey(), text(c)));
      }
    }
    return expected;
  }

  private static String text(Map.Entry<String, JsonNode> cell) {
    return cell.getValue().asText();
  }
}
