package io.kaibiao.evaluationform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.samples.maker.RecordSheets;
import io.kaibiao.samples.maker.RecordSheets.Merged;
import io.kaibiao.samples.maker.RecordSheets.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every family of performance grids as a PDF, whole and broken over pages in each way that text
 * processors and spreadsheets break it: every cell that the contract names comes out with its very
 * value, none besides, none in doubt.
 */
class PerformanceSheetsTest {

  static Stream<Arguments> printed() {
    List<Arguments> printed = new ArrayList<>();
    for (JsonNode family : SheetCase.families()) {
      String id = family.path("id").asText();
      printed.add(Arguments.of(id, style(family, 740, Merged.FIRST, false)));
      for (Merged merged : Merged.values()) {
        printed.add(Arguments.of(id, style(family, 380, merged, false)));
      }
      printed.add(Arguments.of(id, style(family, 290, Merged.MIDDLE, true)));
    }
    return printed.stream();
  }

  private static Style style(JsonNode family, double room, Merged merged, boolean cuts) {
    boolean landscape = family.path("landscape").asBoolean();
    return new Style(landscape, landscape ? Math.min(room, 490) : room, merged, cuts);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("printed")
  void everyCellComesOut(String id, Style style) throws Exception {
    SheetCase sheet = SheetCase.of(id);
    byte[] pdf = sheet.print(RecordSheets.in(style)).pdf();
    assertEquals("", String.join("\n", sheet.differences(pdf)));
  }

  @Test
  void recordsOfManyProjectsFollowEachOther() throws Exception {
    List<SheetCase> projects =
        Stream.of("national", "zhejiang", "wuhan-project", "national", "summary", "gaps")
            .map(SheetCase::of)
            .toList();
    RecordSheets sheets = RecordSheets.in(new Style(false, 740, Merged.FIRST, true));
    projects.forEach(project -> project.print(sheets));
    assertEquals("", String.join("\n", SheetCase.differences(projects, sheets.pdf())));
  }
}
