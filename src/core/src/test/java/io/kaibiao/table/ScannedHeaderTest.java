package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.assembly.Header;
import io.kaibiao.testing.GridSketch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of tables that were read from pixels: some of what is printed is not seen. */
class ScannedHeaderTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());

  @ParameterizedTest
  @CsvSource({
    "1|2|3|4||6|7, PIXELS, 2",
    "1|2||4|||7, PIXELS, 2",
    "1|2|3|4||6|7, TEXT_LAYER, 1",
    "1|2||4||5|, PIXELS, 1",
  })
  void ordinalsOfWhichSomeWereNotSeenAreOrdinals(String ordinals, Origin origin, int headerRows) {
    GridSketch grid =
        GridSketch.of(
            List.of(
                "合计|基本支出|项目支出|公务接待费|公务用车购置费|培训费|会议费", ordinals, "9.00|3.00|6.00||1.00|2.00|4.00"));
    List<GridCell> cells = grid.cells().stream().map(c -> as(c, origin)).toList();
    Header header = Header.find(new CellMatrix(grid.rows(), grid.columns(), cells), LEXICON);
    assertEquals(headerRows, header.headerRows());
  }

  private static GridCell as(GridCell c, Origin origin) {
    return new GridCell(
        c.row(),
        c.column(),
        c.rowSpan(),
        c.columnSpan(),
        c.text(),
        c.box(),
        c.page(),
        c.confidence(),
        List.of(),
        origin);
  }
}
