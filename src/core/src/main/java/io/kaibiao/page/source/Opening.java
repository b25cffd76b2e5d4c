package io.kaibiao.page.source;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.limit.PageLimits;
import org.jspecify.annotations.Nullable;

/**
 * The options for opening a document.
 *
 * @param password the password of an encrypted document, or null if there is none
 * @param mostBytes maximum number of bytes
 * @param page how much one page may hold
 * @param checkpoint passed while pages are read
 */
public record Opening(
    @Nullable String password, long mostBytes, PageLimits page, Checkpoint checkpoint) {

  /** Returns options for a document of any size, and for work that is never interrupted. */
  public static Opening with(@Nullable String password) {
    return new Opening(password, Long.MAX_VALUE, PageLimits.STANDARD, Checkpoint.NONE);
  }
}
