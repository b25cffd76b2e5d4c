package io.kaibiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void lineBreaksBecomeBlanks() {
    assertEquals("a b  c", OneLine.of(" a\r\n\t b  c\n"));
  }

  @Test
  void nothingReachesTheTerminalThatSteersIt() {
    assertEquals("?[31m red ?gnp", OneLine.of("\u001b[31m red \u202egnp"));
  }
}
