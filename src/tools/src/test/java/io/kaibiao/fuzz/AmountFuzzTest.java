package io.kaibiao.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Any text of a cell has a reading, and an amount has no digit that the text lacks. */
class AmountFuzzTest {

  @FuzzTest
  void cell(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    NumberReading reading = new NumberGrammar().read(text);
    if (reading instanceof NumberReading.Figure figure
        && figure.value() instanceof Value.Amount amount) {
      assertEquals(amount.number(), new BigDecimal(amount.canonical()), text);
    }
  }
}
