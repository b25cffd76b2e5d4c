package io.kaibiao.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void aChineseCharacterIsTwoColumnsWide() {
    assertEquals(11, DisplayWidth.of("公开01表：a"));
    assertEquals("金额  |", DisplayWidth.pad("金额", 6) + "|");
  }

  @Test
  void aCutNeverExceedsTheWidth() {
    assertEquals("a金", DisplayWidth.cut("a金额", 4));
    assertEquals("a金额", DisplayWidth.cut("a金额", 5));
  }
}
