package io.kaibiao.export.xlsx;

import static io.kaibiao.export.xlsx.PrintedTable.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.table.Value;
import io.kaibiao.testing.OtherProgram;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a workbook back with LibreOffice, where it is installed. */
class SpreadsheetProgramTest {

  /** Writes each sheet as shown: fields in quotes, UTF-8, one file a sheet. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

  private final Path folder;

  SpreadsheetProgramTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aSpreadsheetShowsWhatIsPrinted() throws Exception {
    OtherProgram office = OtherProgram.orSkip("soffice", "--version");
    Path file = folder.resolve("report.xlsx");
    ReportWorkbook.write(
        PrintedTable.report(
            new PrintedTable("表")
                .row("一、拨款", "1,287.40", amount("1287.40"))
                .row("=1+1", "(12.50)", amount("-12.50"))
                .row("_x0041_", "90.47%", new Value.Percentage(new BigDecimal("90.47")))
                .row("长", "12345678901234567.89", amount("12345678901234567.89"))
                .table("01")),
        file);
    office.run(
        List.of(
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            CSV,
            "--outdir",
            folder.toString(),
            file.toString()));

    String table = read("01");
    assertTrue(table.contains("一、拨款,\"1,287.40\""), table);
    assertTrue(table.contains("=1+1,(12.50)"), table);
    assertTrue(table.contains("_x0041_,90.47%"), table);
    assertTrue(table.contains("长,12345678901234567.89"), table);
    String facts = read("facts");
    assertEquals(5, facts.lines().count());
    assertTrue(facts.contains("FA01,row2,amount,1287.40,万元"), facts);
  }

  private String read(String sheet) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      Path csv =
          files
              .filter(file -> file.getFileName().toString().startsWith("report-" + sheet))
              .findFirst()
              .orElseThrow();
      return Files.readString(csv);
    }
  }
}
