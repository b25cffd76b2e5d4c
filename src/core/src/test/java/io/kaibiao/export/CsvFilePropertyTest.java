package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.export.content.WellFormed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is written to a CSV file comes back from it, and nothing in it can be run. */
class CsvFilePropertyTest {

  @Property(tries = 500)
  void everyCellComesBack(@ForAll @Size(min = 1, max = 5) List<String> cells) throws IOException {
    assertComesBack(cells);
  }

  @Property(tries = 500)
  void everyAwkwardCellComesBack(
      @ForAll @Size(min = 1, max = 5) List<@From("awkward") String> cells) throws IOException {
    assertComesBack(cells);
  }

  @Property(tries = 5000)
  void theGuardIsUndoneExactly(@ForAll("awkward") String cell) {
    String guarded = FormulaGuard.guard(cell);
    assertEquals(cell, FormulaGuard.unguard(guarded));
    String shown = guarded.strip();
    if (!shown.isEmpty() && guarded.equals(cell) && guarded.charAt(0) != FormulaGuard.GUARD) {
      assertFalse("=@\t\r".indexOf(guarded.charAt(0)) >= 0, () -> "can be run: " + guarded);
    }
  }

  @Example
  void onlyWhatCouldRunIsGuarded() {
    for (String harmless :
        List.of(
            "", "-", "-12.50", "-1,287.48", "+3", "-3.2%", "- 12. 5", "——", "一、", "a=b", "≥90%")) {
      assertEquals(harmless, FormulaGuard.guard(harmless));
    }
    for (String dangerous :
        List.of(
            "=1+1",
            "=3745.85元/人/月",
            "+1+1",
            "-1+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u3000=1",
            "＝1+1",
            "－1",
            "-（注）")) {
      assertEquals("\u00A0" + dangerous, FormulaGuard.guard(dangerous));
    }
  }

  @Example
  void brokenTextIsMadeReadable() {
    assertEquals("a\uFFFDb", WellFormed.text("a\uD800b"));
    assertEquals("\uFFFD", WellFormed.text("\uDC00"));
    assertEquals("\uFFFD", WellFormed.text("\u0000"));
    assertEquals("\uD842\uDFB7\uFFFD", WellFormed.text("\uD842\uDFB7\uD842"));
  }

  private static void assertComesBack(List<String> cells) throws IOException {
    Path folder = Files.createTempDirectory("csv");
    Path file = folder.resolve("x.csv");
    try {
      try (CsvFile csv = new CsvFile(file, CsvEncoding.UTF_8)) {
        csv.write(cells);
        csv.write(cells);
      }
      List<List<String>> records = CsvRecords.parse(Files.readString(file));
      assertEquals(2, records.size());
      List<String> expected = cells.stream().map(WellFormed::text).toList();
      for (List<String> record : records) {
        assertEquals(expected, record.stream().map(FormulaGuard::unguard).toList());
      }
    } finally {
      assertTrue(Files.deleteIfExists(file));
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<String> awkward() {
    return Arbitraries.strings()
        .withChars("=+-@\t\r\n\"', ;|12.%\u00A0\u3000＝合\uD800")
        .ofMaxLength(8);
  }
}
