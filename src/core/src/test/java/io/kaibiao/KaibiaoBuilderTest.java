package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** Settings that contradict each other are refused. */
class KaibiaoBuilderTest {

  @Test
  void proofAndRulesTogetherAreRefused() {
    Rulebook rules = Rulebook.standard();
    Kaibiao.Builder builder = Kaibiao.builder().rules(rules).proof(new Proof(rules));
    IllegalStateException refusal = assertThrows(IllegalStateException.class, builder::build);
    assertTrue(String.valueOf(refusal.getMessage()).contains("rules"));
  }

  @Test
  void eitherAloneIsTaken() {
    Rulebook rules = Rulebook.standard();
    assertDoesNotThrow(() -> Kaibiao.builder().rules(rules).build().close());
    assertDoesNotThrow(() -> Kaibiao.builder().proof(new Proof(rules)).build().close());
  }
}
