package io.kaibiao.page.source;

import io.kaibiao.cancellation.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * The options for opening a document.
 *
 * @param password the password of an encrypted document, or null if there is none
 * @param mostBytes maximum number of bytes
 * @param checkpoint passed while pages are read
 */
public record Opening(@Nullable String password, long mostBytes, Checkpoint checkpoint) {

  /** Returns options for a document of any size, and for work that is never interrupted. */
  public static Opening with(@Nullable String password) {
    return new Opening(password, Long.MAX_VALUE, Checkpoint.NONE);
  }
}
