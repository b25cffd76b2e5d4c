package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of ligatures are read part by part. */
class GlyphNamesTest {

  @ParameterizedTest
  @CsvSource({"f_i, fi", "f_f_i.alt, ffi", "T_h, Th", "uni4E00_one, 一1"})
  void ligatures(String name, String text) {
    assertEquals(text, GlyphNames.text(name));
  }

  @Test
  void anUnknownPartMakesTheWholeUnknown() {
    assertNull(GlyphNames.text("one_hundred"));
    assertNull(GlyphNames.text("f__i"));
  }
}
