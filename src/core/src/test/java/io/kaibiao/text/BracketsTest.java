package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest
  @CsvSource({
    "某局(本级）, 某局（本级）",
    "办公厅（室)事务, 办公厅（室）事务",
    "某局(本级), 某局(本级)",
    "某局（本级）, 某局（本级）",
    "某局(本级, 某局(本级",
  })
  void unlikePairsAreMadeWide(String read, String paired) {
    assertEquals(paired, Brackets.paired(read));
  }
}
