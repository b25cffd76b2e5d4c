package io.kaibiao.proof.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  /** Without rulings the place of a printed figure is doubted, never its digits. */
  @ParameterizedTest
  @CsvSource({
    "TEXT_LAYER, READ,     '',           0.85, false",
    "TEXT_LAYER, DOUBTFUL, '',           0.85, false",
    "TEXT_LAYER, DOUBTFUL, row-unsure,   0.85, false",
    "TEXT_LAYER, DOUBTFUL, not-a-number, 0.99, true",
    "PIXELS,     READ,     '',           0.85, true",
    "PIXELS,     DOUBTFUL, '',           0.85, true"
  })
  void onlyCharactersThatMayBeOthersMove(
      Origin origin, Status status, String repair, double confidence, boolean movable) {
    Cell cell =
        new Cell(
            new Value.Amount(BigDecimal.ONE),
            "万元",
            "1",
            status,
            0.85,
            1,
            new Box(0, 0, 10, 10),
            Arrays.stream(RepairCode.values()).filter(c -> c.id().equals(repair)).toList(),
            new Evidence(origin, confidence, List.of(), List.of(), List.of()));
    Amount figure =
        new Amount(
            0, 0, "total", "amount", cell, null, Money.WAN, Money.WAN, Money.WAN, false, origin);
    assertEquals(movable, figure.isMovable());
  }
}
