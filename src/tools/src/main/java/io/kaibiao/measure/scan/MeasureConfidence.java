package io.kaibiao.measure.scan;

import io.kaibiao.ocr.Readers;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.SampleDocument;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScanRecipes;
import io.kaibiao.samples.Strip;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how often a confidence is right, on strips cut from the sample reports under every named
 * recipe. Prints, for figures and for other text, how many strips had each confidence and how many
 * of them were read exactly.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.scan.MeasureConfidence SEED FIRST-PAGE LAST-PAGE PDF...
 * </pre>
 */
final class MeasureConfidence {

  private static final double[] STEPS = {0.99, 0.95, 0.9, 0.7, 0.5, 0};

  private MeasureConfidence() {}

  /** Measures and prints the results. */
  public static void main(String... arguments) throws Exception {
    long seed = Long.parseLong(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    int last = Integer.parseInt(arguments[2]);
    Map<String, int[]> counts = new TreeMap<>();
    try (Readers readers = Readers.installed()) {
      for (int i = 3; i < arguments.length; i++) {
        try (SampleDocument document = SampleDocument.open(Path.of(arguments[i]))) {
          for (ScanRecipe recipe : new ScanRecipes(CjkFonts.ofMachine()).all()) {
            for (int page = first; page <= Math.min(last, document.pageCount()); page++) {
              measure(document.strips(page, recipe, seed), recipe.name(), readers, counts);
            }
          }
        }
      }
    }
    counts.forEach(
        (name, c) ->
            System.out.printf(
                Locale.ROOT, "%s\t%d\t%d\t%.2f %%%n", name, c[0], c[1], 100.0 * c[1] / c[0]));
  }

  private static void measure(
      List<Strip> strips, String recipe, Readers readers, Map<String, int[]> counts)
      throws Exception {
    List<StripReading> read =
        readers.forDocument().read(strips.stream().map(Strip::pixels).toList());
    for (int i = 0; i < strips.size(); i++) {
      String text = folded(strips.get(i).text());
      String kind = text.matches("[-(]?[0-9][0-9,.]*%?\\)?") ? "figure" : "other ";
      boolean right = folded(read.get(i).text()).equals(text);
      add(counts, kind + " " + step(read.get(i).confidence()), right);
      add(counts, "recipe " + recipe + " " + kind, right);
    }
  }

  private static void add(Map<String, int[]> counts, String name, boolean right) {
    int[] count = counts.computeIfAbsent(name, n -> new int[2]);
    count[0]++;
    count[1] += right ? 1 : 0;
  }

  private static String step(double confidence) {
    for (double step : STEPS) {
      if (confidence >= step) {
        return String.format(Locale.ROOT, "from %.2f", step);
      }
    }
    return "none";
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
  }
}
