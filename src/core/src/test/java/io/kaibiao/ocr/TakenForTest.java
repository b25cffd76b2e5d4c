package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs among Chinese characters that were characters themselves. */
class TakenForTest {

  private final TakenFor takenFor = new TakenFor();

  @Test
  void aSignAmongWordsMayBeACharacter() {
    assertEquals(List.of("老旧小区", "老目小区"), takenFor.others("老H小区"));
    assertTrue(takenFor.others("驻村1作队").contains("驻村工作队"));
    assertTrue(takenFor.others("-般公共预算").contains("一般公共预算"));
  }

  @Test
  void signsOfFiguresAreNone() {
    assertEquals(List.of(), takenFor.others("2011年"));
    assertEquals(List.of(), takenFor.others("1.25"));
    assertEquals(List.of(), takenFor.others("经费"));
    assertEquals(List.of(), takenFor.others("1"));
  }
}
