package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Lettering;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Finds the steps by name. A step is written {@code name}, {@code name=STRENGTH} or {@code
 * name=LEAST..MOST}. A strength between two values is drawn anew for each page.
 *
 * <p>Safe for use by many threads.
 */
public final class ScanSteps {

  /** Maximum length of a gap in broken rulings, in points. */
  private static final double GAP = 2.5;

  private final Map<String, Function<String, ScanStep>> makers;

  /**
   * Makes the steps.
   *
   * @param fonts returns a font for a text; called only by steps that print words
   */
  public ScanSteps(Function<String, Lettering> fonts) {
    makers =
        Map.ofEntries(
            Map.entry("skew", v -> new SkewStep(Range.parse(v))),
            Map.entry("perspective", v -> new Perspective(Range.parse(v))),
            Map.entry("waves", v -> new WavesStep(Range.parse(v))),
            Map.entry("turn", ScanSteps::turn),
            Map.entry("fade", v -> new Fade(Range.parse(v))),
            Map.entry("bleed", v -> new BleedThrough(Range.parse(v))),
            Map.entry("broken", v -> new BrokenRulings(Range.parse(v), GAP)),
            Map.entry("blur", v -> new Blur(Range.parse(v))),
            Map.entry("shadow", v -> new Shadow(Range.parse(v))),
            Map.entry("grey-paper", v -> new PaperStep(Range.parse(v), false)),
            Map.entry("yellow-paper", v -> new PaperStep(Range.parse(v), true)),
            Map.entry("fold", v -> new FoldStep(Integer.parseInt(v))),
            Map.entry("noise", v -> new Noise(Range.parse(v))),
            Map.entry("specks", v -> new SpecksStep(Range.parse(v))),
            Map.entry("watermark", v -> new Watermark(v, fonts.apply(v))),
            Map.entry("seal", v -> new Seal(v, fonts.apply(v))),
            Map.entry("grey", v -> new GreyScanner()),
            Map.entry("jpeg", v -> new Jpeg(Range.parse(v))),
            Map.entry("bilevel", v -> new Bilevel(Range.parse(v.isEmpty() ? "160" : v))));
  }

  /** Returns the names of all steps. */
  public List<String> names() {
    return List.copyOf(new TreeSet<>(makers.keySet()));
  }

  /**
   * Returns a step.
   *
   * @throws IllegalArgumentException if there is none of that name or its strength makes no sense
   */
  public ScanStep parse(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String value = equals < 0 ? "" : word.substring(equals + 1);
    Function<String, ScanStep> maker = makers.get(name);
    if (maker == null) {
      throw new IllegalArgumentException(
          "there is no scan step '" + name + "'; there are " + String.join(", ", names()));
    }
    try {
      return maker.apply(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + word + "' has no strength that is a number", e);
    }
  }

  private static ScanStep turn(String value) {
    if (value.equals("any")) {
      return (ScanSheet sheet, RandomGenerator random) ->
          new QuarterTurn(random.nextInt(4)).apply(sheet, random);
    }
    int degrees = Integer.parseInt(value);
    if (degrees % 90 != 0) {
      throw new IllegalArgumentException("a sheet turns by 90, 180 or 270, not by " + value);
    }
    return new QuarterTurn(degrees / 90);
  }
}
