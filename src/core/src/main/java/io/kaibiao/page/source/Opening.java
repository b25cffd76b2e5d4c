package io.kaibiao.page.source;

import io.kaibiao.cancellation.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * How a document is opened.
 *
 * @param password the password of an encrypted document, or null if there is none
 * @param mostBytes how many bytes it may have at most
 * @param checkpoint what reading its pages passes
 */
public record Opening(@Nullable String password, long mostBytes, Checkpoint checkpoint) {

  /** Opens a document of any size, for work that nobody interrupts. */
  public static Opening with(@Nullable String password) {
    return new Opening(password, Long.MAX_VALUE, Checkpoint.NONE);
  }
}
