package io.kaibiao.measure;

import io.kaibiao.page.font.DigitShape;
import io.kaibiao.page.font.DigitShapes;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Learns what {@link DigitShapes} knows from the fonts of a list, and says how well families that
 * it was not shown are read.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.LearnFigureShapes \
 *     models/train/fonts.tsv /usr/share/fonts src/core/src/main/resources/io/kaibiao/page/font/figure-shapes.tsv
 * </pre>
 */
public final class LearnFigureShapes {

  private static final int FIGURES = 10;
  private static final int PARTS = 5;
  private static final int STEPS = 600;
  private static final double RATE = 1;
  private static final double DECAY = 1e-3;
  private static final int FAMILY_NAME = 5;

  private LearnFigureShapes() {}

  private record Sample(String family, int figure, List<Double> values) {
    double[] measures() {
      return values.stream().mapToDouble(v -> v).toArray();
    }
  }

  /**
   * Runs from the command line.
   *
   * @param args the list of fonts, the folder they are in, the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Sample> samples = samples(Path.of(args[0]), Path.of(args[1]));
    List<String> families = samples.stream().map(Sample::family).distinct().sorted().toList();
    int wrong = 0;
    for (int part = 0; part < PARTS; part++) {
      int out = part;
      Predicate<Sample> shown = s -> families.indexOf(s.family()) % PARTS != out;
      DigitShapes model = DigitShapes.parse(table(samples.stream().filter(shown).toList()));
      for (Sample sample : samples.stream().filter(shown.negate()).toList()) {
        double[] likelihoods = model.likelihoods(sample.measures());
        double most = Arrays.stream(likelihoods).max().orElse(0);
        wrong += likelihoods[sample.figure()] < most ? 1 : 0;
      }
    }
    System.out.println(samples.size() / FIGURES + " fonts of " + families.size() + " families");
    System.out.println(wrong + " of " + samples.size() + " figures of unseen families wrong");
    Files.writeString(Path.of(args[2]), table(samples));
  }

  private static List<Sample> samples(Path list, Path folder) throws IOException {
    Map<String, Path> files = new HashMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found.forEach(path -> files.put(path.getFileName().toString(), path));
    }
    FontRenderContext context = new FontRenderContext(null, true, true);
    List<Sample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      Path file = line.startsWith("#") ? null : files.get(line.split("\t", -1)[2]);
      if (file == null) {
        continue;
      }
      try {
        Font font = Font.createFonts(file.toFile())[0].deriveFont(1000f);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String family = name.substring(0, FAMILY_NAME);
        for (int figure = 0; figure < FIGURES && font.canDisplay('0'); figure++) {
          char[] text = {(char) ('0' + figure)};
          GeneralPath path = new GeneralPath(font.createGlyphVector(context, text).getOutline());
          path.transform(AffineTransform.getScaleInstance(1, -1));
          samples.add(new Sample(family, figure, values(path)));
        }
      } catch (FontFormatException e) {
        System.err.println(file + ": " + e.getMessage());
      }
    }
    return samples;
  }

  private static List<Double> values(GeneralPath path) {
    return Arrays.stream(DigitShape.measures(path)).boxed().toList();
  }

  /**
   * Trains the weights by gradient descent on the loss of a softmax, and returns them for the
   * unscaled measures.
   */
  private static String table(List<Sample> samples) {
    int n = DigitShape.MEASURES;
    double[] mean = new double[n];
    double[] spread = new double[n];
    for (Sample s : samples) {
      for (int m = 0; m < n; m++) {
        mean[m] += s.measures()[m] / samples.size();
      }
    }
    for (Sample s : samples) {
      for (int m = 0; m < n; m++) {
        spread[m] += Math.pow(s.measures()[m] - mean[m], 2) / samples.size();
      }
    }
    Arrays.setAll(spread, m -> Math.sqrt(spread[m]) + 0.05);
    double[][] weights = new double[n + 1][FIGURES];
    for (int step = 0; step < STEPS; step++) {
      double[][] slope = new double[n + 1][FIGURES];
      for (Sample s : samples) {
        add(scaled(s, mean, spread), s.figure(), weights, slope, samples.size());
      }
      for (int m = 0; m <= n; m++) {
        for (int f = 0; f < FIGURES; f++) {
          weights[m][f] -= RATE * (slope[m][f] + DECAY * weights[m][f]);
        }
      }
    }
    return text(weights, mean, spread);
  }

  private static double[] scaled(Sample s, double[] mean, double[] spread) {
    int n = DigitShape.MEASURES;
    double[] x = new double[n + 1];
    Arrays.setAll(x, m -> m == n ? 1 : (s.measures()[m] - mean[m]) / spread[m]);
    return x;
  }

  private static void add(double[] x, int figure, double[][] weights, double[][] slope, int count) {
    int n = DigitShape.MEASURES;
    double[] p = new double[FIGURES];
    for (int m = 0; m <= n; m++) {
      for (int f = 0; f < FIGURES; f++) {
        p[f] += x[m] * weights[m][f];
      }
    }
    double most = Arrays.stream(p).max().orElse(0);
    Arrays.setAll(p, f -> Math.exp(p[f] - most));
    double sum = Arrays.stream(p).sum();
    for (int f = 0; f < FIGURES; f++) {
      double error = p[f] / sum - (f == figure ? 1 : 0);
      for (int m = 0; m <= n; m++) {
        slope[m][f] += x[m] * error / count;
      }
    }
  }

  private static String text(double[][] weights, double[] mean, double[] spread) {
    int n = DigitShape.MEASURES;
    double[] added = weights[n].clone();
    StringBuilder out = new StringBuilder();
    for (int m = 0; m < n; m++) {
      out.append(name(m));
      for (int f = 0; f < FIGURES; f++) {
        double weight = weights[m][f] / spread[m];
        added[f] -= weight * mean[m];
        out.append(String.format(Locale.ROOT, "\t%.3f", weight));
      }
      out.append('\n');
    }
    out.append("added");
    Arrays.stream(added).forEach(a -> out.append(String.format(Locale.ROOT, "\t%.3f", a)));
    return out.append('\n').toString();
  }

  private static String name(int measure) {
    int bands = DigitShape.BANDS;
    if (measure < 2 * bands) {
      return (measure < bands ? "left " : "right ") + measure % bands;
    }
    return List.of("no hole", "one hole", "more holes", "hole's place", "hole's height", "width")
        .get(measure - 2 * bands);
  }
}
