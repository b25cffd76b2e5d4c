package io.kaibiao.proof.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

class YuanRoundingTest {

  private static SmallForm form() {
    return SmallForm.inYuan("FA03", "total", "basic", "project");
  }

  private static YuanRounding rounding(SmallForm form) {
    return YuanRounding.of(
        GraphBuilder.build(List.of(form.table()), Rulebook.standard(), List.of(), Coverage.WHOLE));
  }

  @Test
  void sumsThatHoldAreExact() {
    assertEquals(
        YuanRounding.NONE,
        rounding(
            form()
                .row("total", "3010", "1300", "1710")
                .row("201", "1000", "300", "700")
                .row("208", "2010", "1000", "1010")));
  }

  @Test
  void oneSumThatMissesIsOneThatFails() {
    assertEquals(
        YuanRounding.NONE,
        rounding(form().row("201", "1001", "300", "700").row("208", "2009", "1000", "1009")));
  }

  private static SmallForm rounded() {
    return form()
        .row("total", "3011", "1300", "1710")
        .row("201", "1001", "300", "700")
        .row("208", "2010", "1000", "1011");
  }

  @Test
  void severalSumsThatMissByOneShowRounding() {
    assertEquals(YuanRounding.WHOLE, rounding(rounded()));
  }

  /** Nothing that was read right is changed to make sums of rounded figures exact. */
  @Test
  void roundedFiguresStayAsTheyAre() {
    assertEquals(
        List.of("total 3011 1300 1710", "201 1001 300 700", "208 2010 1000 1011"),
        rounded().proved());
  }
}
