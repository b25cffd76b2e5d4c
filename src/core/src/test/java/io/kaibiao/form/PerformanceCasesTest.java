package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Performance grids as places print them, and every cell that they say. */
class PerformanceCasesTest {

  private static final double WIDTH = 760;

  static Stream<JsonNode> cases() throws IOException {
    return TestResource.items("performance-cases.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatIsPrinted(JsonNode example) {
    Table table = Printed.table(pages(example));
    String form = example.path("form").asText();
    if (form.equals("none")) {
      assertFalse(table.isRecognised(), () -> table.form() + " " + table.rows());
      return;
    }
    assertEquals(form, table.form());
    List<String> expected = new ArrayList<>();
    example.path("cells").forEach(cell -> expected.add(cell.asText()));
    assertEquals(lines(expected), lines(Printed.cells(table)));
  }

  /** Sorted, one a line: a difference shows as one. */
  private static String lines(List<String> cells) {
    return String.join("\n", cells.stream().sorted().toList());
  }

  private static PageSketch[] pages(JsonNode example) {
    List<PageSketch> pages = new ArrayList<>();
    for (JsonNode page : example.path("pages")) {
      PageSketch sketch = PageSketch.page(pages.size() + 1);
      if (pages.isEmpty()) {
        String title = example.path("title").asText();
        if (!title.isEmpty()) {
          sketch.title(title);
        }
        example.path("lines").forEach(line -> sketch.line(line.asText()));
      }
      List<String> rows = new ArrayList<>();
      page.forEach(row -> rows.add(row.asText()));
      double[] widths = new double[rows.get(0).split("\\|", -1).length];
      Arrays.fill(widths, WIDTH / widths.length);
      pages.add(sketch.table(widths, rows.toArray(new String[0])));
    }
    return pages.toArray(new PageSketch[0]);
  }
}
