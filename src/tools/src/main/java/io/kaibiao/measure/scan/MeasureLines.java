package io.kaibiao.measure.scan;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.SampleDocument;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScanRecipes;
import io.kaibiao.samples.Trail;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures the search for ruling lines against Leptonica's morphology. The reports' own rulings are
 * the truth; both searches get the same cleaned scans. Prints a Markdown table.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.scan.MeasureLines REPORT.pdf...
 * </pre>
 */
final class MeasureLines {

  private static final List<String> RECIPES =
      List.of(
          "good-200",
          "good-300",
          "coarse-150",
          "bilevel-200",
          "bilevel-150",
          "faded",
          "wavy",
          "broken-rulings",
          "copy-of-a-copy",
          "watermark",
          "bled");

  /** Maximum distance of a found line from the true one, in points. */
  private static final double NEAR = 1.5;

  /** Recall and precision of the lines found, by length in points. */
  private static final class Score {
    private double there;
    private double found;
    private double ours;
    private double right;
    private long nanos;
    private int pages;

    String row(String recipe, String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %s | %.2f %% | %.2f %% | %.1f ms |",
          recipe,
          name,
          100 * found / there,
          100 * right / ours,
          nanos / 1e6 / pages);
    }
  }

  private MeasureLines() {}

  public static void main(String[] args) throws Exception {
    ScanRecipes recipes = new ScanRecipes(CjkFonts.ofMachine());
    Map<String, LeptonicaLines> leptonica = new LinkedHashMap<>();
    leptonica.put("Leptonica, brick of 18 points", new LeptonicaLines(18));
    leptonica.put("Leptonica, brick of 40 points", new LeptonicaLines(40));
    System.out.println("| scan | search | found of the true | true of the found | CPU a page |");
    System.out.println("|---|---|---|---|---|");
    for (String recipe : RECIPES) {
      Map<String, Score> scores = new LinkedHashMap<>();
      for (String file : args) {
        measure(Path.of(file), recipes.find(recipe), leptonica, scores);
      }
      scores.forEach((name, score) -> System.out.println(score.row(recipe, name)));
    }
  }

  private static void measure(
      Path file, ScanRecipe recipe, Map<String, LeptonicaLines> leptonica, Map<String, Score> into)
      throws Exception {
    PageSources sources =
        new PageSources(
            () -> {
              throw new IllegalStateException("the truth is in the text layer");
            },
            text -> true);
    try (PageSource source = sources.open(file, null);
        SampleDocument document = SampleDocument.open(file)) {
      for (int number = 1; number <= source.pageCount(); number++) {
        List<Ruling> truth = source.page(number).rulings();
        if (truth.size() < 8) {
          continue;
        }
        ScanSheet sheet = document.scan(number, recipe, number);
        CleanPage page = PageCleaner.clean(sheet.image(), sheet.dpi());
        Trail trail = new Trail(page.map()::toImage, sheet.placement());
        Map<String, Function<Raster, List<PixelLine>>> searches = new LinkedHashMap<>();
        searches.put("runs of ink", raster -> LeptonicaLines.runLengths(raster, page.dpi()));
        leptonica.forEach((name, l) -> searches.put(name, raster -> l.find(raster, page.dpi())));
        searches.forEach(
            (name, search) ->
                add(
                    into.computeIfAbsent(name, n -> new Score()),
                    search,
                    page.raster(),
                    trail,
                    truth));
      }
    }
  }

  private static void add(
      Score score,
      Function<Raster, List<PixelLine>> search,
      Raster raster,
      Trail trail,
      List<Ruling> truth) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<PixelLine> lines = search.apply(raster);
    score.nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    score.pages++;
    List<Ruling> found = new ArrayList<>();
    lines.forEach(line -> found.add(onThePage(line, trail)));
    for (Ruling ruling : truth) {
      score.there += ruling.length();
      score.found += covered(ruling, found);
    }
    for (Ruling ruling : found) {
      score.ours += ruling.length();
      score.right += covered(ruling, truth);
    }
  }

  private static Ruling onThePage(PixelLine line, Trail trail) {
    boolean across = line.direction() == PixelLine.Direction.HORIZONTAL;
    double[] from =
        across
            ? trail.origin(line.start(), line.position())
            : trail.origin(line.position(), line.start());
    double[] to =
        across
            ? trail.origin(line.end(), line.position())
            : trail.origin(line.position(), line.end());
    int along = across ? 0 : 1;
    return new Ruling(
        across ? Ruling.Direction.HORIZONTAL : Ruling.Direction.VERTICAL,
        (from[1 - along] + to[1 - along]) / 2,
        Math.min(from[along], to[along]),
        Math.max(from[along], to[along]),
        0);
  }

  /** Returns the length of a line that others cover, in points. */
  private static double covered(Ruling line, List<Ruling> others) {
    double covered = 0;
    double at = line.start();
    List<Ruling> beside =
        others.stream()
            .filter(o -> o.direction() == line.direction())
            .filter(o -> Math.abs(o.position() - line.position()) <= NEAR)
            .sorted(java.util.Comparator.comparingDouble(Ruling::start))
            .toList();
    for (Ruling other : beside) {
      double from = Math.max(at, other.start());
      double to = Math.min(line.end(), other.end());
      if (to > from) {
        covered += to - from;
        at = to;
      }
    }
    return covered;
  }
}
