package io.kaibiao.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.ReadingPolicy;
import io.kaibiao.proof.solver.Costs;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweptToleranceTest {

  @Test
  void aCostIsChangedAndNothingElse() {
    SweptTolerance margin = SweptTolerance.named("proof.margin");
    assertEquals(4.5, margin.standard());
    assertEquals(3, margin.costs(3).margin());
    assertEquals(Costs.STANDARD, margin.costs(4.5));
    assertEquals(ReadingPolicy.STANDARD, margin.policy(3));
  }

  @Test
  void aWholeNumberStaysOne() {
    SweptTolerance views = SweptTolerance.named("ocr.views");
    assertEquals(4, views.policy(4.2).views());
    assertEquals(ReadingPolicy.STANDARD, views.policy(3));
    assertEquals(Costs.STANDARD, views.costs(4));
  }

  @Test
  void anUnknownNameIsAnsweredWithAllNames() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> SweptTolerance.named("margin"));
    assertTrue(String.valueOf(thrown.getMessage()).contains("proof.margin"));
  }

  @Test
  void bothEndsOfTheRangeAreTried() {
    assertEquals(List.of(1.0, 1.5, 2.0), SweepTolerance.values(1, 2, 0.5));
    assertEquals(4, SweepTolerance.values(0.1, 0.4, 0.1).size());
  }
}
