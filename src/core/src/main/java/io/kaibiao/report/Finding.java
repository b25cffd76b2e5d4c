package io.kaibiao.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that a user of the result should know.
 *
 * @param severity how much it matters
 * @param code a stable name of the kind of finding ({@code unknown-column})
 * @param message one sentence for a person
 * @param table the table's id, or null where it is not about one
 * @param page the 1-based page, or null where it is not about one
 */
public record Finding(
    Severity severity,
    String code,
    String message,
    @Nullable String table,
    @Nullable Integer page) {

  /**
   * Code of the finding that a page's text was read from its pixels. Its severity is a warning
   * where the page has a text layer that the pixels contradict.
   */
  public static final String READ_FROM_PIXELS = "read-from-pixels";
}
