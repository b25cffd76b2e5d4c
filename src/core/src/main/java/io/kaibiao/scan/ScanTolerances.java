package io.kaibiao.scan;

/**
 * All limits by which pages of pixels are cleaned and their lines and texts found: one place for
 * the whole stage.
 *
 * @param grey what counts as ink and what as paper
 * @param lines how ruling lines are found
 * @param cleaning how pages are made upright, straight and white
 * @param text how lines of text are found and cut
 */
public record ScanTolerances(
    GreyLevels grey, LineTolerances lines, CleaningTolerances cleaning, TextTolerances text) {

  /** The limits that docs/scan.md was measured with. */
  public static final ScanTolerances STANDARD =
      new ScanTolerances(
          GreyLevels.STANDARD,
          LineTolerances.STANDARD,
          CleaningTolerances.STANDARD,
          TextTolerances.STANDARD);
}
