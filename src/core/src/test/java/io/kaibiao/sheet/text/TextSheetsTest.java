package io.kaibiao.sheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.place.Origin;
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
  void blanksAlignColumns() throws InputException {
    String text =
        """
        项目              合计   基本
        合计           1, 287.48  474.97
        行政运行           419.46
        其他 事务          868.02  55.51
        """;
    SheetGrid grid = (SheetGrid) read(text).sheets().get(0).blocks().get(0);
    assertEquals(3, grid.columns());
    assertEquals(List.of("合计", "1, 287.48", "474.97"), texts(grid).subList(3, 6));
    assertEquals(List.of("行政运行", "419.46", ""), texts(grid).subList(6, 9));
  }

  @Test
  void labelsAloneInTheirColumnBelongToTheAlignedTable() throws InputException {
    String text =
        """
        收入       金额  支出      金额
        事业收入   2.00  教育支出  1.00
                         国防支出
                         外交支出
                         其他支出
        合计       2.00  合计      2.00

        下一张表
        """;
    List<SheetBlock> blocks = read(text).sheets().get(0).blocks();
    assertEquals(6, ((SheetGrid) blocks.get(0)).rows());
    assertEquals(List.of("", "", "外交支出", ""), texts((SheetGrid) blocks.get(0)).subList(12, 16));
    assertEquals(List.of("下一张表"), ((SheetLine) blocks.get(1)).pieces());
  }

  @Test
  void theColumnsOfATableAreTheSameOnAllItsPages() throws InputException {
    String text =
        """
        科目名称        合计    基本    项目
        教育支出        3.00    1.00    2.00
        教育管理        3.00    1.00    2.00

        2

        卫生支出        7.00            7.00
        """;
    List<SheetBlock> blocks = read(text).sheets().get(0).blocks();
    assertEquals(List.of("2"), ((SheetLine) blocks.get(1)).pieces());
    assertEquals(List.of("卫生支出", "7.00", "", "7.00"), texts((SheetGrid) blocks.get(2)));
  }

  @Test
  void anotherTableBehindAPageNumberHasItsOwnColumns() throws InputException {
    String text =
        """
        科目名称        合计    基本    项目
        教育支出        3.00    1.00    2.00
        教育管理        3.00    1.00    2.00

        2

        单位        人数  车辆数  面积
        甲中心       30       5    900.50
        乙中心       40       6    700.50
        """;
    List<SheetBlock> blocks = read(text).sheets().get(0).blocks();
    SheetGrid other = (SheetGrid) blocks.get(blocks.size() - 1);
    assertEquals(List.of("甲中心", "30", "5", "900.50"), texts(other).subList(4, 8));
  }

  @Test
  void labelsThatEndAPageGoOnWithItsTable() throws InputException {
    String text =
        """
        收入       金额  支出      金额
        事业收入   2.00  教育支出  1.00
        经营收入   2.00  国防支出  1.00
                         外交支出

        2

        其他收入   2.00  公安支出  1.00
        """;
    List<SheetBlock> blocks = read(text).sheets().get(0).blocks();
    assertEquals(3, blocks.size());
    assertEquals(4, ((SheetGrid) blocks.get(0)).rows());
  }

  @Test
  void aBlankInsideTheWordsOfLabelsDividesNoColumns() throws InputException {
    String text =
        """
        单位名称              合计   基本
        部门合计              2.00   1.00
        甲县实验小学（本 级） 2.00   1.00
        """;
    SheetGrid grid = (SheetGrid) read(text).sheets().get(0).blocks().get(0);
    assertEquals(3, grid.columns());
  }

  @Test
  void wideDigitsAlignAsOthers() throws InputException {
    String text =
        """
        项目          金额
        事业收入  １２．００
        经营收入    ２．００
        """;
    SheetGrid grid = (SheetGrid) read(text).sheets().get(0).blocks().get(0);
    assertEquals(List.of("经营收入", "２．００"), texts(grid).subList(4, 6));
  }

  @Test
  void headersMayStandBesideTheirFigures() throws InputException {
    String text =
        """
        决算表   决算表
        项目     附属单位上缴收入
        甲收入               2.00

        乙收入               3.00
        """;
    SheetGrid grid = (SheetGrid) read(text).sheets().get(0).blocks().get(0);
    assertEquals(2, grid.columns());
    assertEquals(List.of("决算表", "决算表"), texts(grid).subList(0, 2));
  }

  @Test
  void oneRowOfFiguresBelowBlankRowsIsATable() throws InputException {
    String text = "项目  合计  基本  项目支出\n类    合计  基本  项目支出\n\n\n\n合计  0.00  0.00      0.00\n";
    SheetGrid grid = (SheetGrid) read(text).sheets().get(0).blocks().get(0);
    assertEquals(List.of("合计", "0.00", "0.00", "0.00"), texts(grid).subList(8, 12));
  }

  @Test
  void linesWithoutNumbersAreNoAlignedTable() throws InputException {
    SheetDocument document = read("甲  乙\n丙  丁\n戊  己\n");
    assertEquals(3, document.sheets().get(0).lines().size());
  }

  @Test
  void rowsAsWordsAreSaidToBeUnread() throws InputException {
    SheetDocument document = read("301 工资福利支出 436.24 302 商品和服务支出 34.99 办公费 30201 5.29\n");
    assertEquals(1, document.findings().size());
    assertTrue(document.findings().get(0).message().contains("3 figures were not read"));
  }

  @Test
  void aRowThatLostACellIsUncertain() throws InputException {
    String rows = "a\t1\t2\nb\t1\t2\nc\t1\t2\nd\t1\t2\ne\t5\n";
    SheetGrid grid = (SheetGrid) read(rows).sheets().get(0).blocks().get(0);
    assertTrue(grid.cells().get(13).confidence() < 0.9);
    assertTrue(grid.cells().get(1).confidence() > 0.9);
  }

  @Test
  void strokesOfRulingsAndBlankColumnsAreLeftOut() throws InputException {
    SheetGrid grid =
        (SheetGrid) read("a\t5\t\t\nb\t6\t\t\n1 1\t|\t\t\n").sheets().get(0).blocks().get(0);
    assertEquals(List.of("a", "5", "b", "6", "", ""), texts(grid));
  }

  @Test
  void tablesOfHtmlInADumpMayHaveBeenReadFromPixels() throws InputException {
    String table = "<table><tr><td>a</td><td>1</td></tr></table>\n";
    assertEquals(Origin.PIXELS, origin("甲\n\n" + table));
    assertEquals(Origin.TEXT_LAYER, origin("---\ntitle: \"甲\"\n---\n" + table));
  }

  private static Origin origin(String text) throws InputException {
    return read(text).sheets().get(0).blocks().stream()
        .filter(SheetGrid.class::isInstance)
        .map(block -> ((SheetGrid) block).cells().get(0).origin())
        .findFirst()
        .orElseThrow();
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
    SheetBounds narrow = new SheetBounds(3, 10, 10, 10, 10, 10, Checkpoint.NONE);
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
