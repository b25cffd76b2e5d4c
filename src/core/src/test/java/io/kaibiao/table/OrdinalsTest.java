package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 3 4 x 6 7 | true",
        "1 2 3 4 5 6 7 8 9 10 11 12 | true",
        "x 2 3 4 5 | true",
        // Too few, too many that are wrong, or not from one on.
        "1 2 3 x | false",
        "1 2 x x 5 6 7 | false",
        "2 3 4 5 6 | false",
        "1.00 2.00 3.00 4.00 5.00 | false",
      })
  void aRowThatCountsButForWhatWasMisread(String row, boolean counts) {
    assertEquals(counts, Ordinals.nearlyCount(List.of(row.split(" "))));
  }
}
