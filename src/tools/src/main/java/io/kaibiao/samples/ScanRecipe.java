package io.kaibiao.samples;

import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.steps.ScanSteps;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Describes how pages are scanned: a resolution and the steps in their order. Immutable; safe for
 * use by many threads.
 *
 * @param name the name used for files made with it
 * @param words its textual form, the resolution first
 * @param dpi the resolution at which pages are rendered, in pixels per inch
 * @param steps the changes made to a page, in order
 */
public record ScanRecipe(String name, List<String> words, int dpi, List<ScanStep> steps) {

  private static final String RESOLUTION = "dpi=";

  /** Separates the seeds of pages: 2^64 divided by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  public ScanRecipe {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
  }

  /**
   * Reads a recipe such as {@code dpi=200 skew=-1.5..1.5 jpeg=40}.
   *
   * @throws IllegalArgumentException if it names an unknown step or lacks the resolution
   */
  public static ScanRecipe parse(String name, String text, ScanSteps known) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    if (!words.get(0).startsWith(RESOLUTION)) {
      throw new IllegalArgumentException(
          "a recipe begins with its resolution, as in 'dpi=200 skew=0.5': " + text);
    }
    int dpi = Integer.parseInt(words.get(0).substring(RESOLUTION.length()));
    if (dpi < 50 || dpi > 1200) {
      throw new IllegalArgumentException("no scanner has " + dpi + " dpi; give 50 to 1200");
    }
    List<ScanStep> steps = new ArrayList<>();
    words.subList(1, words.size()).forEach(word -> steps.add(known.parse(word)));
    return new ScanRecipe(name, words, dpi, steps);
  }

  /**
   * Scans a page.
   *
   * @param page its 1-based number
   * @param seed the source of all random choices; each page and step derives its own
   */
  public ScanSheet scan(PDDocument document, int page, long seed) throws IOException {
    BufferedImage rendered =
        new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB);
    return scan(ScanSheet.of(rendered, dpi), page, seed);
  }

  /**
   * Scans a sheet that was drawn at this recipe's resolution.
   *
   * @param sound the undamaged sheet
   * @param page its number
   * @param seed the source of all random choices; each page and step derives its own
   */
  public ScanSheet scan(ScanSheet sound, int page, long seed) {
    ScanSheet sheet = sound;
    SplittableRandom random = new SplittableRandom(seed + page * SPREAD);
    for (ScanStep step : steps) {
      sheet = step.apply(sheet, random.split());
    }
    return sheet;
  }
}
