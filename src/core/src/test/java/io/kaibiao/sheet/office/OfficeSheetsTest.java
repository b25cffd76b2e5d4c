package io.kaibiao.sheet.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeSheetsTest {

  private static final SheetBounds BOUNDS = SheetBounds.with(Checkpoint.NONE);

  @Test
  void mergedCellsAndFormatsOfAWorkbookAreRead() throws InputException {
    SheetDocument document =
        workbook(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>收入</t></is></c></row>"
                + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' s='1'><v>0.5</v></c></row>",
            "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>");
    SheetGrid grid = (SheetGrid) document.sheets().get(0).blocks().get(0);
    assertEquals(2, grid.cells().get(0).columnSpan());
    assertEquals(List.of("收入", "项目", "50%"), texts(grid));
  }

  @Test
  void hiddenRowsAreLeftOutAndAFindingSaysSo() throws InputException {
    SheetDocument document =
        workbook(
            "<row r='1'><c r='A1'><v>1</v></c></row>"
                + "<row r='2' hidden='1'><c r='A2'><v>2</v></c></row>"
                + "<row r='3'><c r='A3'><v>3</v></c></row>",
            "");
    assertEquals(List.of("1", "3"), texts((SheetGrid) document.sheets().get(0).blocks().get(0)));
    assertEquals(FindingCode.HIDDEN_CONTENT, document.findings().get(0).code());
  }

  @Test
  void aDocumentTypeOfAPartIsNotRead() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d><p><t>&e;</t></p></d>");
    assertThrows(
        InputException.class, () -> new DocxSheets().read("a.docx", packed(parts), BOUNDS));
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    SheetBounds narrow = new SheetBounds(10, 10, 10, 10, 10, 100, Checkpoint.NONE);
    Map<String, String> parts = Map.of("word/document.xml", "<d>" + " ".repeat(1000) + "</d>");
    assertThrows(
        InputException.class, () -> new DocxSheets().read("a.docx", packed(parts), narrow));
  }

  @Test
  void aLongFormatAndManyMergedCellsTakeNoTime() throws InputException {
    StringBuilder rows = new StringBuilder();
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int r = 1; r <= 50_000; r++) {
      rows.append("<row r='" + r + "'><c r='A" + r + "'><v>" + r + "</v></c></row>");
      merges.append("<mergeCell ref='A" + r + ":B" + r + "'/>");
    }
    SheetGrid grid =
        (SheetGrid)
            workbook(rows.toString(), merges.append("</mergeCells>").toString())
                .sheets()
                .get(0)
                .blocks()
                .get(0);
    assertEquals(50_000, grid.rows());
    assertEquals("1", new CellFormat("0\"".repeat(50_000)).shown("1"));
  }

  @Test
  void aCellOfAMillionCharactersIsRefused() {
    String text = "<is><t>" + "a".repeat(1_000_001) + "</t></is>";
    assertThrows(
        InputException.class,
        () -> workbook("<row r='1'><c r='A1' t='inlineStr'>" + text + "</c></row>", ""));
  }

  @Test
  void tablesOfADocumentHaveTheirSpans() throws InputException {
    String cell = "<tc><tcPr>%s</tcPr><p><r><t>%s</t></r></p></tc>";
    String body =
        "<p><r><t>甲表</t></r></p><tbl><tr>"
            + String.format(cell, "<vMerge val='restart'/>", "项目")
            + String.format(cell, "<gridSpan val='2'/>", "金额")
            + "</tr><tr>"
            + String.format(cell, "<vMerge/>", "")
            + String.format(cell, "", "1")
            + String.format(cell, "", "2")
            + "</tr></tbl>";
    Map<String, String> parts = Map.of("word/document.xml", "<d><body>" + body + "</body></d>");
    SheetDocument document = new DocxSheets().read("a.docx", packed(parts), BOUNDS);
    SheetGrid grid = (SheetGrid) document.sheets().get(0).blocks().get(1);
    assertEquals(2, grid.cells().get(0).rowSpan());
    assertEquals(2, grid.cells().get(1).columnSpan());
    assertEquals(List.of("项目", "金额", "1", "2"), texts(grid));
  }

  @Test
  void theReadingOfALongDocumentCanBeEnded() {
    Map<String, String> parts =
        Map.of("word/document.xml", "<d><body>" + "<p><t>a</t></p>".repeat(100) + "</body></d>");
    int[] left = {50};
    Checkpoint soon =
        () -> {
          if (--left[0] == 0) {
            throw new ConversionCancelledException("a.docx");
          }
        };
    SheetBounds bounds = SheetBounds.with(soon);
    assertThrows(
        ConversionCancelledException.class,
        () -> new DocxSheets().read("a.docx", packed(parts), bounds));
  }

  @Test
  void aPackedFileIsToldByItsParts() {
    byte[] bytes = packed(Map.of("word/document.xml", "<d/>"));
    assertTrue(DocxSheets.isDocx(bytes));
    assertTrue(!XlsxSheets.isXlsx(bytes));
  }

  private static SheetDocument workbook(String rows, String more) throws InputException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='甲' r:id='a'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>");
    parts.put("xl/sharedStrings.xml", "<sst><si><t>项目</t></si></sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/></cellXfs></styleSheet>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>" + rows + "</sheetData>" + more + "</worksheet>");
    return new XlsxSheets().read("a.xlsx", packed(parts), BOUNDS);
  }

  private static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> texts(SheetGrid grid) {
    return grid.cells().stream().map(GridCell::text).filter(t -> !t.isEmpty()).toList();
  }
}
