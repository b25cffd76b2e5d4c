package io.kaibiao.samples;

import io.kaibiao.samples.condition.ScanSheet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes strips of invented numbers in many fonts, for training and measuring engines. Immutable;
 * safe for use by many threads.
 *
 * @param fonts the fonts, each repeated as often as it is to be used
 * @param cutting how strips are cut from the scan
 */
public record FigureStrips(List<FontFile> fonts, Cutting cutting) {

  /** The ways to cut strips from a scan. */
  public enum Cutting {
    /** As in a conversion: the page cleaned and straightened, its rulings erased. */
    CLEANED,
    /** From the scan as it is, close around the ink. */
    UNCLEANED
  }

  public FigureStrips {
    fonts = List.copyOf(fonts);
  }

  /**
   * Makes a sheet of numbers, scans it and cuts it into about 200 strips.
   *
   * @param page its number
   * @param seed the source of all random choices; each page derives its own
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
