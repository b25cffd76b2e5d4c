package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of subjects in cells of their own. */
class SubjectWordsTest {

  private static final SubjectWords WORDS = new SubjectWords(Catalogue.load().government());

  private static Cell cell(String text, Origin origin, List<RepairCode> repairs) {
    return new Cell(
        new Value.Text(text),
        "",
        text,
        Status.DOUBTFUL,
        0.5,
        1,
        new Box(0, 0, 1, 1),
        repairs,
        new Evidence(origin, 0.8, List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "小公经费, 办公经费, REPAIRED",
    "维修：护费, 维修（护）费, REPAIRED",
    "因公出国·境)费用, 因公出国（境）费用, REPAIRED",
    // Right already, like nothing, or as like one as another.
    "办公经费, 办公经费, DOUBTFUL",
    "某某某费, 某某某费, DOUBTFUL",
  })
  void areThoseOfTheClassification(String read, String name, Status status) {
    Cell corrected = WORDS.corrected(cell(read, Origin.PIXELS, List.of()));
    assertEquals(name, corrected.value().canonical());
    assertEquals(status, corrected.status());
    assertEquals(read, corrected.raw());
  }

  @Test
  void doubtOfTheRowStays() {
    Cell corrected = WORDS.corrected(cell("小公经费", Origin.PIXELS, List.of(RepairCode.ROW_UNSURE)));
    assertEquals("办公经费", corrected.value().canonical());
    assertEquals(Status.DOUBTFUL, corrected.status());
  }

  @Test
  void textIsLeftAsItIs() {
    Cell printed = cell("小公经费", Origin.TEXT_LAYER, List.of());
    assertSame(printed, WORDS.corrected(printed));
  }
}
