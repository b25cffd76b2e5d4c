package io.kaibiao.sheet.office;

import io.kaibiao.error.InputException;
import io.kaibiao.report.Finding;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetBuilder;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.SourceSheet;
import io.kaibiao.sheet.UnreadContent;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Excel workbooks (.xlsx, .xlsm). Formulas are not worked out: the stored values are read. */
public final class XlsxSheets implements SheetFormat {

  /** Tells whether bytes are an Excel workbook. */
  public static boolean isXlsx(byte[] bytes) {
    return OfficePackage.holds(bytes, WorkbookParts.WORKBOOK);
  }

  @Override
  public SheetDocument read(String name, byte[] bytes, SheetBounds bounds) throws InputException {
    OfficePackage parts = OfficePackage.open(name, bytes, bounds);
    try {
      WorkbookParts workbook = WorkbookParts.of(parts);
      List<SourceSheet> sheets = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      long rows = 0;
      long cells = 0;
      for (WorkbookParts.Listed listed : workbook.sheets()) {
        if (listed.hidden()) {
          findings.add(
              UnreadContent.hidden(
                  "the sheet " + listed.name() + " is hidden and was not read", null));
          continue;
        }
        int number = sheets.size() + 1;
        Worksheet sheet = Worksheet.read(parts.xml(listed.part()), workbook, bounds, name);
        SheetBuilder builder = new SheetBuilder(name, bounds, number);
        sheet.addTo(builder);
        sheets.add(builder.done());
        rows += builder.rows();
        cells += sheet.cells();
        bounds.requireRows(name, rows);
        bounds.requireCells(name, cells);
        note(sheet, number, findings);
      }
      if (sheets.isEmpty()) {
        throw new InputException(
            InputException.Reason.EMPTY, name + ": has no sheet that is shown");
      }
      return new SheetDocument(SourceKind.XLSX, sheets, findings);
    } catch (XMLStreamException e) {
      throw OfficePackage.damaged(name, e);
    }
  }

  /** Notes what a sheet has that was not read. */
  private static void note(Worksheet sheet, int number, List<Finding> findings) {
    if (sheet.hidden() > 0) {
      findings.add(
          UnreadContent.hidden(
              sheet.hidden() + " rows or columns are hidden and were not read", number));
    }
    if (sheet.uncalculated() > 0) {
      findings.add(
          UnreadContent.hidden(
              sheet.uncalculated() + " formulas have no stored value and were not read", number));
    }
  }
}
