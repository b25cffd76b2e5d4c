package io.kaibiao.export.xlsx;

import static io.kaibiao.export.xlsx.PrintedTable.amount;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportWorkbookTest {

  private static final Table TABLE =
      new PrintedTable("收入/支出: '总表' [1]")
          .row("一、拨款", "1,287.40", amount("1287.40"))
          .row("=cmd|' /C calc'!A0", "(12.5)", amount("-12.5"))
          .row("_x0041_", "90.47%", new Value.Percentage(new BigDecimal("90.47")))
          .row("很长", "12345678901234567.89", amount("12345678901234567.89"))
          .row(
              "存疑",
              "1267.4O",
              amount("1267.40"),
              Status.DOUBTFUL,
              List.of(RepairCode.READING_UNSURE),
              List.of("1267.40", "1261.40"))
          .row(
              "修正\u202E\u0001\uD800",
              "8 8",
              amount("88"),
              Status.REPAIRED,
              List.of(RepairCode.SPLIT_DIGITS),
              List.of())
          .table("01");

  private final Path folder;

  ReportWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private WrittenBook written(Report report) throws Exception {
    Path file = folder.resolve("report.xlsx");
    ReportWorkbook.write(report, file);
    assertEquals(1, count(), "nothing but the workbook is left");
    return WrittenBook.of(file);
  }

  private static String text(Map<String, WrittenBook.SheetCell> cells, String name) {
    return Objects.requireNonNull(cells.get(name), name).text();
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void figuresAreNumbersThatLookAsPrinted() throws Exception {
    Map<String, WrittenBook.SheetCell> cells = written(PrintedTable.report(TABLE)).cells(1);

    assertEquals(new WrittenBook.SheetCell("n", "1287.40", "#,##0.00"), cells.get("B5"));
    assertEquals(new WrittenBook.SheetCell("n", "-12.5", "0.0;(0.0)"), cells.get("B6"));
    assertEquals(new WrittenBook.SheetCell("n", "0.9047", "0.00%"), cells.get("B7"));
    assertEquals(new WrittenBook.SheetCell("s", "12345678901234567.89", ""), cells.get("B8"));
    assertEquals(new WrittenBook.SheetCell("n", "1267.40", "0.00\\ \\⚠"), cells.get("B9"));
    assertEquals(new WrittenBook.SheetCell("n", "88", "0"), cells.get("B10"));
  }

  @Test
  void noTextIsAFormulaOrAnotherText() throws Exception {
    WrittenBook workbook = written(PrintedTable.report(TABLE));
    Map<String, WrittenBook.SheetCell> cells = workbook.cells(1);

    assertEquals(new WrittenBook.SheetCell("s", "=cmd|' /C calc'!A0", ""), cells.get("A6"));
    assertEquals("_x005F_x0041_", text(cells, "A7"));
    assertEquals("修正\uFFFD\uFFFD", text(cells, "A10"));
    assertEquals("注：=不是公式", text(cells, "A11"));
    assertEquals("+no formula either", text(workbook.cells(3), "E2"));
    for (int sheet = 1; sheet <= 3; sheet++) {
      assertTrue(WrittenBook.elements(workbook.sheet(sheet), "f").isEmpty());
    }
  }

  @Test
  void headsAreMergedAndStayInSight() throws Exception {
    WrittenBook workbook = written(PrintedTable.report(TABLE));

    List<String> merged =
        WrittenBook.elements(workbook.sheet(1), "mergeCell").stream()
            .map(cell -> cell.getAttribute("ref"))
            .toList();
    assertTrue(merged.containsAll(List.of("A3:A4", "B3:C3")), merged.toString());
    Element pane = WrittenBook.elements(workbook.sheet(1), "pane").get(0);
    assertEquals("B5", pane.getAttribute("topLeftCell"));
    assertEquals(
        "A2", WrittenBook.elements(workbook.sheet(2), "pane").get(0).getAttribute("topLeftCell"));
    assertEquals(
        "A1:X7", WrittenBook.elements(workbook.sheet(2), "autoFilter").get(0).getAttribute("ref"));
  }

  @Test
  void notesSayWhatIsInDoubt() throws Exception {
    WrittenBook workbook = written(PrintedTable.report(TABLE));

    List<Element> notes = WrittenBook.elements(workbook.part("xl/comments1.xml"), "comment");
    assertEquals(
        List.of("B9", "B10"), notes.stream().map(note -> note.getAttribute("ref")).toList());
    String doubt = notes.get(0).getTextContent();
    assertTrue(doubt.contains("1267.4O") && doubt.contains("1261.40"), doubt);
    assertTrue(doubt.contains(RepairCode.READING_UNSURE.meaning()), doubt);
  }

  @Test
  void factsAreTypedRows() throws Exception {
    Map<String, WrittenBook.SheetCell> facts = written(PrintedTable.report(TABLE)).cells(2);

    assertEquals("table", text(facts, "A1"));
    assertEquals(new WrittenBook.SheetCell("inlineStr", "01", ""), facts.get("A2"));
    assertEquals(new WrittenBook.SheetCell("n", "1287.40", "0.00"), facts.get("E2"));
    assertEquals(
        new WrittenBook.SheetCell("inlineStr", "12345678901234567.89", ""), facts.get("E5"));
    assertEquals("doubtful", text(facts, "H6"));
  }

  @Test
  void sheetsHaveLegalNamesOfTheirOwn() throws Exception {
    Table facts = new PrintedTable("").row("a", "1", amount("1")).table("facts");
    Table twin = new PrintedTable("收入/支出: '总表' [1]".repeat(4)).table("01");
    List<String> names = written(PrintedTable.report(TABLE, TABLE, twin, twin, facts)).sheetNames();

    assertEquals(7, names.size());
    Set<String> unlike = new HashSet<>();
    for (String name : names) {
      assertTrue(name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\'].*"), name);
      assertTrue(unlike.add(name.toLowerCase(Locale.ROOT)), name);
    }
    assertEquals(List.of("facts 2", "facts", "findings"), names.subList(4, 7));
  }

  @Test
  void cellsOverEachOtherAreNotMerged() throws Exception {
    Box box = new Box(0, 0, 9, 9);
    Grid grid =
        new Grid(
            2,
            2,
            List.of(new GridCell(0, 0, 2, 2, "a", box, 1), new GridCell(1, 1, 1, 9, "b", box, 1)));
    Table odd =
        new Table(
            "01", null, "", "", "", "", List.of(1), null, List.of(), grid, List.of(), List.of());
    WrittenBook workbook = written(PrintedTable.report(odd));

    assertEquals(1, WrittenBook.elements(workbook.sheet(1), "mergeCell").size());
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    ReportWorkbook.write(PrintedTable.report(TABLE), one);
    ReportWorkbook.write(PrintedTable.report(TABLE), other);

    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  @Test
  void factsOfManyReportsStandInOneList() throws Exception {
    Path file = folder.resolve("run.xlsx");
    try (FactsWorkbook workbook = new FactsWorkbook(file)) {
      workbook.add("甲", PrintedTable.report(TABLE));
      workbook.add("乙", PrintedTable.report(TABLE));
    }
    Map<String, WrittenBook.SheetCell> facts = WrittenBook.of(file).cells(1);

    assertEquals("document", text(facts, "A1"));
    assertEquals("甲", text(facts, "A2"));
    assertEquals("乙", text(facts, "A13"));
    assertEquals(new WrittenBook.SheetCell("n", "1287.40", "0.00"), facts.get("F8"));
  }

  @Test
  void longListsGoOnInAFurtherSheet() throws Exception {
    Path file = folder.resolve("list.xlsx");
    try (Book book = new Book(file)) {
      book.reserve("facts");
      try (ListSheets list = new ListSheets(book, "facts", List.of("n"), Map.of(), 1000)) {
        for (int i = 0; i < 2500; i++) {
          list.add(List.of(new ShownCell("" + i, null, false, false, "")));
        }
      }
    }
    WrittenBook workbook = WrittenBook.of(file);

    assertEquals(List.of("facts", "facts 2", "facts 3"), workbook.sheetNames());
    assertEquals("2499", text(workbook.cells(3), "A503"));
    assertFalse(workbook.cells(3).containsKey("A504"));
  }
}
