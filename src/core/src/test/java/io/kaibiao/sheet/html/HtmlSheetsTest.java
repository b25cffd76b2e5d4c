package io.kaibiao.sheet.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.report.FindingCode;
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

class HtmlSheetsTest {

  @Test
  void theReadingOfALongPageCanBeEnded() {
    byte[] page = ("<html><body>" + "<p>a</p>".repeat(100)).getBytes(StandardCharsets.UTF_8);
    int[] left = {50};
    Checkpoint soon =
        () -> {
          if (--left[0] == 0) {
            throw new ConversionCancelledException("a.html");
          }
        };
    SheetBounds bounds = SheetBounds.with(soon);
    assertThrows(
        ConversionCancelledException.class, () -> new HtmlSheets().read("a.html", page, bounds));
  }

  @Test
  void spansAndBlanksOfATableAreRead() throws InputException {
    SheetGrid grid =
        (SheetGrid)
            blocks(
                    "<table><tr><td rowspan=2>项&nbsp;目<td colspan=2>金额<tr>"
                        + "<td><span>1,</span><span>287.48</span><td>&nbsp;</table>")
                .get(0);
    assertEquals(List.of("项 目", "金额", "1,287.48", ""), texts(grid));
    assertEquals(2, grid.cells().get(0).rowSpan());
    assertEquals(2, grid.cells().get(1).columnSpan());
  }

  @Test
  void aTableThatHoldsTablesArrangesThePage() throws InputException {
    List<SheetBlock> blocks = blocks("<table><tr><td>甲表<table><tr><td>项目<td>金额</table></table>");
    assertEquals(List.of("甲表"), ((SheetLine) blocks.get(0)).pieces());
    assertEquals(List.of("项目", "金额"), texts((SheetGrid) blocks.get(1)));
  }

  @Test
  void whatIsHiddenIsLeftOutAndAFindingSaysSo() throws InputException {
    SheetDocument document =
        read("<p>甲</p><p style='display: none'>乙</p>".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, document.sheets().get(0).blocks().size());
    assertEquals(FindingCode.HIDDEN_CONTENT, document.findings().get(0).code());
  }

  @Test
  void whatAStyleSheetHidesIsNoPartOfACell() throws InputException {
    SheetGrid grid =
        (SheetGrid)
            blocks(
                    "<style>/* a */ comment, .tip{display : none} @media print{td{display:none}}"
                        + "</style><table><tr><td>项目<td>1.00<comment>存疑</comment><tr><td>甲"
                        + "<span class=tip>9</span><td style='visibility:hidden'>8</table>")
                .get(0);
    assertEquals(List.of("项目", "1.00", "甲", ""), texts(grid));
  }

  @Test
  void aTableOfOneCellInsideATableOfDataIsAText() throws InputException {
    SheetGrid grid =
        (SheetGrid)
            blocks("<table><tr><td>项目<td>金额<tr><td>甲" + "<td><table><tr><td>1.00</table></table>")
                .get(0);
    assertEquals(List.of("项目", "金额", "甲", "1.00"), texts(grid));
  }

  @Test
  void theEncodingIsTheOneThatIsDeclared() throws InputException {
    byte[] page = "<meta charset=gb2312><p>决算</p>".getBytes(Charset.forName("GBK"));
    assertEquals(List.of("决算"), ((SheetLine) read(page).sheets().get(0).blocks().get(0)).pieces());
  }

  @Test
  void aWrongDeclarationOfTheEncodingIsNotBelieved() throws InputException {
    for (String declared : List.of("gbk", "iso-8859-1", "utf-8", "utf-16")) {
      String page = "<meta charset=" + declared + "><p>决算表</p>";
      for (String real : List.of("GBK", "UTF-8", "UTF-16")) {
        SheetBlock line =
            read(page.getBytes(Charset.forName(real))).sheets().get(0).blocks().get(0);
        assertEquals(List.of("决算表"), ((SheetLine) line).pieces(), declared + ", really " + real);
      }
    }
  }

  private static List<SheetBlock> blocks(String html) throws InputException {
    return read(html.getBytes(StandardCharsets.UTF_8)).sheets().get(0).blocks();
  }

  private static SheetDocument read(byte[] page) throws InputException {
    return new HtmlSheets().read("a.html", page, SheetBounds.with(Checkpoint.NONE));
  }

  private static List<String> texts(SheetGrid grid) {
    return grid.cells().stream().map(GridCell::text).toList();
  }
}
