package io.kaibiao.samples;

import io.kaibiao.samples.condition.ScanSheet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Strips of invented figures in many fonts, for the training and the measuring of readers of
 * figures. Immutable; safe for use by many threads.
 *
 * @param fonts the fonts, each as often as it is to be used
 * @param cutting how strips are cut from the scan
 */
public record FigureStrips(List<FontFile> fonts, Cutting cutting) {

  /** How strips are cut from a scan. */
  public enum Cutting {
    /** As the program cuts them: the page cleaned, straightened, its rulings erased. */
    CLEANED,
    /** From the scan as it is, close around the ink. */
    UNCLEANED
  }

  public FigureStrips {
    fonts = List.copyOf(fonts);
  }

  /**
   * Sets a sheet of figures, scans it and cuts it into strips, some 200.
   *
   * @param page its number
   * @param seed where all chance comes from; each page has its own share
   */
  public List<Strip> of(ScanRecipe recipe, int page, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + page);
    FigureSheet sheet = FigureSheet.of(fonts, recipe.dpi(), random);
    ScanSheet scanned = recipe.scan(sheet.sheet(), page, seed);
    return cutting == Cutting.CLEANED
        ? sheet.strips(scanned, page)
        : sheet.uncleanedStrips(scanned, page);
  }
}
