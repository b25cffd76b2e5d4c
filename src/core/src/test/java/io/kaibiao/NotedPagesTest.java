package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.PageNote.Kind;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was left out of a page is in findings, and puts the figures beside it in doubt. */
class NotedPagesTest {

  @ParameterizedTest
  @CsvSource({"STRUCK_OUT, STRUCK_OUT", "OVERWRITTEN, OVERWRITTEN"})
  void figureBesideIsDoubtful(Kind kind, RepairCode reason) {
    Cell noted = cell(kind, 1, new Box(12, 12, 30, 18));
    assertEquals(Status.DOUBTFUL, noted.status());
    assertEquals(List.of(reason), noted.repairs());
    assertEquals("702.11", noted.value().canonical());
  }

  @ParameterizedTest
  @EnumSource(names = {"REDACTED", "OTHER_VALUE", "WITHOUT_APPEARANCE", "UNREADABLE"})
  void otherNotesDoubtNoFigure(Kind kind) {
    assertEquals(Status.READ, cell(kind, 1, new Box(12, 12, 30, 18)).status());
  }

  @Test
  void otherCellsStayAsTheyAre() {
    assertEquals(Status.READ, cell(Kind.STRUCK_OUT, 1, new Box(82, 12, 99, 18)).status());
    assertEquals(Status.READ, cell(Kind.STRUCK_OUT, 2, new Box(12, 12, 30, 18)).status());
  }

  @Test
  void documentWithoutNotesKeepsItsTables() {
    List<Table> tables = List.of(table());
    NotedCells noted = new NotedCells();
    noted.add(page(1));
    assertSame(tables, noted.in(tables));
  }

  @Test
  void oneFindingOfAKindQuotesSomeTexts() {
    PageNote[] notes = new PageNote[8];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = new PageNote(Kind.STRUCK_OUT, i + ".00", new Box(0, 0, 1, 1));
    }
    List<Finding> findings = NoteFindings.of(page(3, notes));
    assertEquals(1, findings.size());
    assertEquals(Severity.WARNING, findings.get(0).severity());
    assertEquals(FindingCode.STRUCK_OUT, findings.get(0).code());
    assertEquals(3, findings.get(0).page());
    assertTrue(
        findings.get(0).message().endsWith(": 0.00, 1.00, 2.00, 3.00, 4.00 and 3 more"),
        findings.get(0).message());
  }

  @Test
  void textOfATextLayerIsNotLost() {
    assertEquals(
        List.of(),
        NoteFindings.of(
            page(1, new PageNote(Kind.WITHOUT_APPEARANCE, "1.00", new Box(0, 0, 1, 1)))));
  }

  @Test
  void redactedTextIsNotQuoted() {
    String message =
        NoteFindings.of(page(1, new PageNote(Kind.REDACTED, "", new Box(0, 0, 1, 1))))
            .get(0)
            .message();
    assertTrue(message.startsWith("1 area is marked for redaction"), message);
  }

  /** Returns the cell of the table after a page with a note. */
  private static Cell cell(Kind kind, int page, Box box) {
    NotedCells noted = new NotedCells();
    noted.add(page(page, new PageNote(kind, "720.11", box)));
    return noted.in(List.of(table())).get(0).rows().get(0).cells().values().iterator().next();
  }

  private static Table table() {
    Cell cell =
        new Cell(
            new Value.Amount(new BigDecimal("702.11")),
            "万元",
            "702.11",
            Status.READ,
            0.99,
            1,
            new Box(10, 10, 80, 20),
            List.of());
    return new Table(
        "01",
        "FA02",
        "",
        "",
        "",
        "",
        List.of(1),
        null,
        List.of(),
        new Grid(0, 0, List.of()),
        List.of(new Row("total", null, "", Map.of("total", cell))),
        List.of());
  }

  private static Page page(int number, PageNote... notes) {
    return new Page(
            number,
            100,
            100,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Frame(Frame.Turn.NONE, 100, 100))
        .noting(List.of(notes));
  }
}
