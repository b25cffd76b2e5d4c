package io.kaibiao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetBoundsTest {

  private static final SheetBounds NARROW = new SheetBounds(99, 99, 99, 2, 3, 99, Checkpoint.NONE);

  @Test
  void aSourceWithMoreTablesThanItMayHaveIsRefused() throws InputException {
    assertEquals(2, NARROW.required("a", tables(2, 3)).sheets().get(0).blocks().size());
    InputException refused =
        assertThrows(InputException.class, () -> NARROW.required("a", tables(3, 1)));
    assertTrue(String.valueOf(refused.getMessage()).contains("more than 2 tables"));
  }

  @Test
  void aSourceWithALongerTableThanItMayHaveIsRefused() {
    InputException refused =
        assertThrows(InputException.class, () -> NARROW.required("a", tables(1, 4)));
    assertTrue(String.valueOf(refused.getMessage()).contains("more than 3 rows in a table"));
  }

  @Test
  void aSourceThatShowsALongTextOftenIsRefused() {
    SheetLine line = new SheetLine(List.of("a".repeat(1_000_000)), 0);
    SourceSheet sheet = new SourceSheet(1, 1, Collections.nCopies(51, line));
    SheetDocument document = new SheetDocument(SourceKind.TEXT, List.of(sheet), List.of());
    InputException refused =
        assertThrows(InputException.class, () -> NARROW.required("a", document));
    assertTrue(String.valueOf(refused.getMessage()).contains("characters"));
  }

  private static SheetDocument tables(int count, int rows) {
    List<Integer> places = IntStream.range(0, rows).boxed().toList();
    SheetGrid grid = new SheetGrid(1, SheetGrid.Merging.KNOWN, places, List.of());
    SourceSheet sheet = new SourceSheet(1, rows, Collections.nCopies(count, grid));
    return new SheetDocument(SourceKind.TEXT, List.of(sheet), List.of());
  }
}
