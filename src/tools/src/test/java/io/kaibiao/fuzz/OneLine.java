package io.kaibiao.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kaibiao.error.InputException;

/** What holds for every message about an input. */
final class OneLine {

  private OneLine() {}

  /** Fails unless the message is one line that a terminal shows as it is. */
  static void require(InputException refusal) {
    String message = String.valueOf(refusal.getMessage());
    assertFalse(message.isBlank());
    assertFalse(message.codePoints().anyMatch(Character::isISOControl), message);
  }
}
