package io.kaibiao.page.structure;

import java.util.List;

/**
 * What is broken in the structure of a file.
 *
 * @param repairs what had to be repaired, each a clause with the file as its subject; empty for a
 *     sound file
 * @param missingPages number of pages that the file states and that have no place among those
 *     found, at least 0
 * @param cutOff whether the end of the file is missing, so that the number of its pages is unknown
 */
public record FileDamage(List<String> repairs, long missingPages, boolean cutOff) {

  /** The damage of a sound file. */
  public static final FileDamage NONE = new FileDamage(List.of(), 0, false);

  public FileDamage {
    repairs = List.copyOf(repairs);
  }

  /** Tells whether pages of the document are, or may be, missing. */
  public boolean losesPages() {
    return missingPages > 0 || cutOff;
  }
}
