package io.kaibiao.export.searchable;

import io.kaibiao.file.Sha256;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.text.Document;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report of a document whose first page was read from pixels, in the making. */
public final class ScannedReport {

  private final byte[] document;
  private final double width;
  private final double height;
  private final List<ReadLine> lines = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  /** Makes a report of a page of a size as shown, in points. */
  public ScannedReport(byte[] document, double width, double height) {
    this.document = document;
    this.width = width;
    this.height = height;
  }

  /** Adds a line. */
  public ScannedReport line(String text, Box box, int turn) {
    lines.add(new ReadLine(text, box, turn, 0.875, List.of("或" + text)));
    return this;
  }

  /** Adds a figure whose reading was corrected. */
  public ScannedReport corrected(String raw, String value, Box box) {
    line(raw, box, 0);
    Evidence evidence = new Evidence(Origin.PIXELS, 0.5, List.of(), List.of(), List.of());
    Box around = new Box(box.x0() - 5, box.y0() - 5, box.x1() + 5, box.y1() + 5);
    Cell cell =
        new Cell(
            new Value.Amount(new BigDecimal(value)),
            "万元",
            raw,
            Status.REPAIRED,
            0.9,
            1,
            around,
            List.of(RepairCode.IDENTITY),
            evidence);
    tables.add(
        new Table(
            "01",
            "FA01",
            "",
            "",
            "",
            "万元",
            List.of(1),
            2023,
            List.of(),
            new Grid(0, 0, List.of()),
            List.of(new Row("total", null, "合计", Map.of("amount", cell))),
            List.of()));
    return this;
  }

  /** Returns the report. */
  public Report report() {
    return new Report(
        new Source("扫描.pdf", Sha256.of(document), 1, SourceKind.SCANNED, PageSelection.ALL),
        new Metadata(ReportKind.OTHER, null, "", ""),
        tables,
        List.of(),
        List.of(),
        List.of(),
        Document.NONE.with(
            lines.isEmpty() ? List.of() : List.of(new ReadPage(1, width, height, lines))),
        FigureCounts.NONE);
  }
}
