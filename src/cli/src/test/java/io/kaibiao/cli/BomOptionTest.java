package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.export.CsvEncoding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert --bom}: CSV files that a spreadsheet opens by a double click. */
class BomOptionTest {

  private static final String SAMPLE = "training-samples/reports/sample-budget.pdf";

  @Test
  void csvFilesBeginWithAMarkInWorkersToo(@TempDir Path folder) throws Exception {
    String out = folder.toString();
    Path result = folder.resolve("sample-budget");
    assertEquals(0, CliRun.of("convert", SAMPLE, "-o", out).status());
    String plain = Files.readString(result.resolve("facts.csv"));
    assertEquals(CsvEncoding.UTF_8, CsvEncoding.of(result));

    // Other bytes are asked for, so that the result is not up to date.
    for (String option : List.of("--no-isolate", "--isolate")) {
      CliRun run = CliRun.of("convert", SAMPLE, "-o", out, "--bom", "--overwrite", option);
      assertEquals(0, run.status(), run.err());
      assertEquals(CsvEncoding.MARK + plain, Files.readString(result.resolve("facts.csv")));
      try (var tables = Files.list(result.resolve("tables"))) {
        for (Path table : tables.toList()) {
          assertEquals(CsvEncoding.MARK, Files.readString(table).charAt(0), table.toString());
        }
      }
    }
    assertEquals(0, CliRun.of("validate", result.toString()).status());
    CliRun again = CliRun.of("convert", SAMPLE, "-o", out);
    assertEquals(0, again.status(), again.err());
    assertEquals(plain, Files.readString(result.resolve("facts.csv")), "no mark is asked for");
  }

  @Test
  void standardOutputBeginsWithAMark() {
    CliRun run = CliRun.of("convert", SAMPLE, "-o", "-", "-f", "facts", "--bom");
    assertTrue(run.out().startsWith(CsvEncoding.MARK + "table,form,"), run.err());
    CliRun wrong = CliRun.of("convert", SAMPLE, "-o", "-", "--bom");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("--bom needs facts, tables or package"), wrong.err());
  }
}
