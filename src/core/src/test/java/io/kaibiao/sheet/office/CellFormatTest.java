package io.kaibiao.sheet.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General|1287.48|1287.48",
        "General|0.30000000000000004|0.3",
        "General|1E+3|1000",
        "0.00|3.8|3.80",
        "#,##0.00|1287.48|1,287.48",
        "#,##0.00_);(#,##0.00)|-1287.484|-1,287.48",
        "0.00%|0.7728|77.28%",
        "#,##0.00;-#,##0.00;\"-\"|0|-",
        "0!.0000|12874800|1287.4800",
        "0.00,|1287480|1287.48",
        "yyyy/m/d|45382|2024-03-31",
        "@|5|5",
        "0.00\\ \\⚠;(0.00)\\ \\⚠|-12.5|-12.50 ⚠",
        "#,##0.00\"万元\"|12.5|12.50万元",
        "0.00_);[Red](0.00)|-3|-3.00",
        "[>=10000]0.00,;0.0|20000|20.00",
        "[>=10000]0.00,;0.0|50|50.0",
        "# ?/?|0.5|0.5",
        "0.00|1e999999999|1e999999999",
      })
  void aNumberIsShownAsItsFormatSays(String format, String stored, String shown) {
    assertEquals(shown, new CellFormat(format).shown(stored));
  }
}
