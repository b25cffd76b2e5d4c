package io.kaibiao.sheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSheetsTest {

  private static final SheetBounds BOUNDS = SheetBounds.with(Checkpoint.NONE);

  @Test
  void tabsDivideTheCellsOfRows() throws InputException {
    SheetDocument document = read("甲表\n\n项目\t金额\n收入\t1, 287. 48\n");
    assertEquals(SourceKind.TEXT, document.kind());
    List<SheetBlock> blocks = document.sheets().get(0).blocks();
    assertEquals(List.of("甲表"), ((SheetLine) blocks.get(0)).pieces());
    SheetGrid grid = (SheetGrid) blocks.get(1);
    assertEquals(List.of("项目", "金额", "收入", "1, 287. 48"), texts(grid));
    assertEquals(3, grid.cells().get(3).box().y0(), "the fourth line");
    assertEquals(1, grid.cells().get(3).box().x0(), "the second cell");
  }

  @Test
  void pipesDivideTheCellsOfMarkdown() throws InputException {
    SheetDocument document = read("# 甲\n\n| 项目 | 金额 |\n|---|---:|\n| **收\\|入** | 3.80 |\n");
    assertEquals(SourceKind.MARKDOWN, document.kind());
    SheetGrid grid = (SheetGrid) document.sheets().get(0).blocks().get(1);
    assertEquals(List.of("项目", "金额", "收|入", "3.80"), texts(grid));
  }

  @Test
  void shortRowsAreFilledOnTheRight() throws InputException {
    SheetGrid grid = (SheetGrid) read("a\tb\tc\nd\te\n").sheets().get(0).blocks().get(0);
    assertEquals(List.of("a", "b", "c", "d", "e", ""), texts(grid));
  }

  @Test
  void contentsAreNoTable() throws InputException {
    SheetDocument document = read("一、概况\t1\n二、收支总表.....\t2\n三、说明.....\t3\n");
    assertEquals(3, document.sheets().get(0).lines().size());
  }

  @Test
  void everyFormFeedBeginsASheet() throws InputException {
    SheetDocument document = read("甲\n\f乙\n");
    assertEquals(2, document.sheets().size());
    assertEquals(2, document.sheets().get(1).number());
  }

  @Test
  void gbkIsReadWithoutBeingDeclared() throws InputException {
    byte[] bytes = "项目\t金额\n收入\t1\n".getBytes(Charset.forName("GBK"));
    SheetDocument document = new TextSheets().read("甲.txt", bytes, BOUNDS);
    assertEquals("项目", texts((SheetGrid) document.sheets().get(0).blocks().get(0)).get(0));
  }

  @Test
  void tooManyRowsAreRefused() {
    SheetBounds narrow = new SheetBounds(3, 10, 10, 10, Checkpoint.NONE);
    byte[] bytes = "a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8);
    assertThrows(InputException.class, () -> new TextSheets().read("甲.txt", bytes, narrow));
  }

  private static SheetDocument read(String text) throws InputException {
    return new TextSheets().read("甲.txt", text.getBytes(StandardCharsets.UTF_8), BOUNDS);
  }

  private static List<String> texts(SheetGrid grid) {
    return grid.cells().stream().map(GridCell::text).toList();
  }
}
