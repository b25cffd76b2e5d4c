package io.kaibiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static Table table(List<Integer> pages) {
    return new Table(
        "01",
        null,
        "",
        "",
        "",
        "",
        pages,
        null,
        List.of(),
        new Grid(0, 0, List.of()),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "1-5, 5, true",
    "1-9, 5, true",
    "2-5, 5, false",
    "1-4, 5, false",
    "'1-2,4-5', 5, false",
  })
  void isWholeIfNoPageIsLeftOut(String selection, int pages, boolean whole) {
    assertEquals(whole, new Coverage(PageSelection.parse(selection), pages).isWhole());
  }

  /** Tables are written as the pages that they stand on, apart from each other. */
  @ParameterizedTest
  @CsvSource({
    "3-4, 9, 3 3 3-4 4, '{0, 3}'",
    "3-4, 9, 3-4, {0}",
    "1-4, 9, 1 2-3 4 4, {3}",
    "3-9, 9, 3 4 9, {0}",
    "'2,4', 4, 2 2 4 4, '{0, 1, 2}'",
    "2-3, 3, 2-3 3, {0}",
    "1-9, 9, 1 2 9, {}",
  })
  void tablesAtTheEdgesMayGoOn(String selection, int pages, String tables, String open) {
    List<Table> all = new ArrayList<>();
    for (String on : tables.split(" ", -1)) {
      all.add(table(Stream.of(on.split("-", -1)).map(Integer::valueOf).toList()));
    }
    assertEquals(
        open, new Coverage(PageSelection.parse(selection), pages).openTables(all).toString());
  }

  @Test
  void selectionIsWrittenAsItIsRead() {
    assertEquals("3-9,12", PageSelection.parse(" 3 - 9 , 12-12").text());
  }
}
