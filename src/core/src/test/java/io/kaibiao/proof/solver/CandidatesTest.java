package io.kaibiao.proof.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

  /** Sums are rounded too: what nobody doubts is not moved by a last decimal for their sake. */
  @ParameterizedTest
  @CsvSource({
    "READ,     42.69, false",
    "READ,     42.65, false",
    "READ,     42.88, true",
    "DOUBTFUL, 42.69, true",
  })
  void aLastDecimalMovesOnlyWhereItIsDoubted(Status status, String other, boolean possible) {
    Cell cell =
        new Cell(
            new Value.Amount(new BigDecimal("42.68")),
            "万元",
            "42.68",
            status,
            0.9,
            1,
            new Box(0, 0, 1, 1),
            List.of(),
            new Evidence(Origin.PIXELS, 0.99, List.of(), List.of(), List.of()));
    Amount figure =
        new Amount(
            0,
            0,
            "r",
            "c",
            cell,
            null,
            42_680_000,
            Money.WAN / 100,
            Money.WAN,
            false,
            Origin.PIXELS);
    Candidates candidates =
        new Candidates(
            AmountGraph.of(List.of(figure), List.of()), Costs.STANDARD, Confusions.standard());
    long value = Money.of(new BigDecimal(other), Money.WAN).getAsLong();
    assertEquals(possible, Double.isFinite(candidates.cost(0, value)));
  }
}
