package io.kaibiao.ocr;

import io.kaibiao.readers.onnx.OnnxReader;
import io.kaibiao.readers.tesseract.TesseractReader;
import io.kaibiao.samples.condition.Lettering;
import io.kaibiao.scan.Raster;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Measures the readers on drawn strips. The labels file has one text a line.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * mvn -q -B test-compile
 * java -cp 'src/tools/target/test-classes:src/cli/target/lib/*' \
 *     io.kaibiao.ocr.MeasureReaders COUNT [LABELS-FILE [FONT-FILE…]]
 * </pre>
 */
final class MeasureReaders {

  private static final int[] RESOLUTIONS = {150, 200, 300};
  private static final List<String> CONDITIONS =
      List.of("clean", "blur", "jpeg", "specks", "faded", "skew", "watermark");

  private final PrintStream out;
  private final Random random = new Random(20261121);

  private MeasureReaders(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints. */
  public static void main(String... arguments) throws Exception {
    new MeasureReaders(System.out).run(arguments);
  }

  private void run(String... arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    List<Font> fonts = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      Font font = Font.createFonts(Path.of(arguments[i]).toFile())[0];
      if (font.canDisplayUpTo("0123456789,.%-") < 0) {
        fonts.add(font);
      }
    }
    if (fonts.isEmpty()) {
      for (String name : List.of(Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED)) {
        fonts.add(new Font(name, Font.PLAIN, 1));
      }
    }
    List<String> amounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      amounts.add(amount());
    }
    measure("amounts", amounts, fonts, true);
    if (arguments.length > 1) {
      List<String> lines;
      try (Stream<String> all = Files.lines(Path.of(arguments[1]))) {
        lines = all.limit(count).toList();
      }
      List<Font> chinese = fonts.stream().filter(f -> f.canDisplayUpTo("财政拨款") < 0).toList();
      measure("labels", lines, chinese, false);
    }
  }

  private String amount() {
    double exponent = random.nextDouble() * 8 + 1;
    String figure = String.format(Locale.ROOT, "%,.2f", Math.pow(10, exponent) / 100);
    return switch (random.nextInt(12)) {
      case 0 -> "-" + figure;
      case 1 -> figure.replace(",", "");
      case 2 -> String.valueOf(2010000 + random.nextInt(300000));
      case 3 -> String.format(Locale.ROOT, "%.2f%%", random.nextDouble() * 100);
      default -> figure;
    };
  }

  private static Lettering outlines(Font font) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    return text -> font.createGlyphVector(context, text).getOutline();
  }

  private void measure(String what, List<String> texts, List<Font> fonts, boolean figures)
      throws Exception {
    Map<String, int[]> tallies = new LinkedHashMap<>();
    List<Raster> all = new ArrayList<>();
    int[][] bins = new int[5][2];
    int accepted = 0;
    int wrong = 0;
    int total = 0;
    try (OnnxReader onnx = OnnxReader.text();
        TesseractReader tesseract = new TesseractReader()) {
      PolicyReader policy =
          new PolicyReader(
              onnx, null, tesseract, WordFrequencies.installed(), ReadingPolicy.STANDARD);
      for (String condition : CONDITIONS) {
        for (int dpi : RESOLUTIONS) {
          List<Raster> strips = new ArrayList<>();
          for (int i = 0; i < texts.size(); i++) {
            Font font = fonts.get(random.nextInt(fonts.size()));
            float points = 8 + random.nextInt(4);
            strips.add(damaged(Strips.of(texts.get(i), outlines(font), points, dpi), condition));
          }
          all.addAll(strips);
          int[] tally = new int[7];
          List<StripReading> plain = onnx.read(strips);
          List<StripReading> masked = figures ? onnx.readFigures(strips) : plain;
          List<StripReading> other =
              figures ? tesseract.readFigures(strips) : tesseract.read(strips);
          List<StripReading> settled = policy.read(strips);
          for (int i = 0; i < strips.size(); i++) {
            String truth = folded(texts.get(i));
            tally[0]++;
            tally[1] += folded(plain.get(i).text()).equals(truth) ? 1 : 0;
            tally[2] += folded(masked.get(i).text()).equals(truth) ? 1 : 0;
            tally[3] += folded(other.get(i).text()).equals(truth) ? 1 : 0;
            boolean right = folded(settled.get(i).text()).equals(truth);
            tally[4] += right ? 1 : 0;
            if (settled.get(i).confidence() >= 0.9) {
              tally[5]++;
              tally[6] += right ? 0 : 1;
              if (!right && (figures || wrong + tally[6] < 20)) {
                out.println(condition + " " + dpi + ": " + truth + " -> " + settled.get(i));
              }
            }
          }
          for (int i = 0; i < strips.size(); i++) {
            double confidence = settled.get(i).confidence();
            int bin =
                confidence >= 0.99
                    ? 4
                    : confidence >= 0.95 ? 3 : confidence >= 0.9 ? 2 : confidence >= 0.5 ? 1 : 0;
            bins[bin][0]++;
            bins[bin][1] += folded(settled.get(i).text()).equals(folded(texts.get(i))) ? 1 : 0;
          }
          accepted += tally[5];
          wrong += tally[6];
          total += tally[0];
          tallies.merge(condition, tally, MeasureReaders::sum);
          tallies.merge(dpi + " dpi", tally.clone(), MeasureReaders::sum);
        }
      }
      out.println(what + ": n, PP-OCR, masked, Tesseract, policy right, accepted, silently wrong");
      tallies.forEach(
          (name, t) ->
              out.printf(
                  Locale.ROOT,
                  "%-10s %5d %6.2f %6.2f %6.2f %6.2f %6.2f %4d%n",
                  name,
                  t[0],
                  pct(t[1], t[0]),
                  pct(t[2], t[0]),
                  pct(t[3], t[0]),
                  pct(t[4], t[0]),
                  pct(t[5], t[0]),
                  t[6]));
      out.printf(
          Locale.ROOT,
          "all: accepted %d of %d (%.2f %%), silently wrong %d%n",
          accepted,
          total,
          pct(accepted, total),
          wrong);
      String[] names = {"below 0.5", "0.5-0.9", "0.9-0.95", "0.95-0.99", "0.99 and up"};
      for (int i = 0; i < bins.length; i++) {
        out.printf(
            Locale.ROOT,
            "confidence %s: %d, right %.2f %%%n",
            names[i],
            bins[i][0],
            pct(bins[i][1], bins[i][0]));
      }
      List<Raster> some = all.subList(0, Math.min(all.size(), 600));
      for (int threads : new int[] {1, 2}) {
        speed("PP-OCR", threads, some, onnx::read);
        speed("Tesseract", threads, some, figures ? tesseract::readFigures : tesseract::read);
        speed(
            "policy",
            threads,
            some,
            strips ->
                new PolicyReader(
                        onnx, null, tesseract, WordFrequencies.installed(), ReadingPolicy.STANDARD)
                    .read(strips));
      }
    }
  }

  private void speed(String name, int threads, List<Raster> strips, Work work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    AtomicLong cpu = new AtomicLong();
    try {
      long start = System.nanoTime();
      List<Callable<List<StripReading>>> tasks = new ArrayList<>();
      for (int from = 0; from < strips.size(); from += 100) {
        List<Raster> part = strips.subList(from, Math.min(strips.size(), from + 100));
        tasks.add(
            () -> {
              ThreadMXBean thread = ManagementFactory.getThreadMXBean();
              long before = thread.getCurrentThreadCpuTime();
              List<StripReading> readings = work.read(part);
              cpu.addAndGet(thread.getCurrentThreadCpuTime() - before);
              return readings;
            });
      }
      for (Future<List<StripReading>> task : pool.invokeAll(tasks)) {
        task.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "%s on %d threads: %.0f strips/s, %.0f per CPU second%n",
          name,
          threads,
          strips.size() / seconds,
          strips.size() * 1e9 / cpu.get());
    } finally {
      pool.shutdown();
    }
  }

  private Raster damaged(Raster strip, String condition) throws IOException {
    return switch (condition) {
      case "blur" -> blurred(strip);
      case "jpeg" -> jpeg(strip, 0.4f);
      case "specks" -> each(strip, v -> random.nextInt(100) < 2 ? random.nextInt(2) * 255 : v);
      case "faded" -> each(strip, v -> 150 + v * 90 / 255 + random.nextInt(15));
      case "skew" -> skewed(strip);
      case "watermark" -> watermarked(strip);
      default -> strip;
    };
  }

  private static Raster blurred(Raster strip) {
    float[] kernel = {
      1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
    };
    ConvolveOp blur = new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null);
    BufferedImage image = Strips.image(strip);
    return Strips.raster(blur.filter(blur.filter(image, null), null));
  }

  private static Raster jpeg(Raster strip, float quality) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(quality);
    writer.setOutput(ImageIO.createImageOutputStream(bytes));
    writer.write(null, new IIOImage(Strips.image(strip), null, null), parameters);
    writer.dispose();
    return Strips.raster(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
  }

  /** Shears by up to 1.5 degrees, as what deskewing leaves. */
  private Raster skewed(Raster strip) {
    double slope = Math.tan(Math.toRadians(random.nextDouble() * 3 - 1.5));
    int rise = (int) Math.ceil(Math.abs(slope) * strip.width());
    Raster sheared = Raster.white(strip.width(), strip.height() + rise);
    for (int y = 0; y < sheared.height(); y++) {
      for (int x = 0; x < strip.width(); x++) {
        double from = y - (slope > 0 ? slope * x : rise + slope * x);
        int top = (int) Math.floor(from);
        double part = from - top;
        double v = grey(strip, x, top) * (1 - part) + grey(strip, x, top + 1) * part;
        sheared.pixels()[y * strip.width() + x] = (byte) Math.round(v);
      }
    }
    return sheared;
  }

  private static int grey(Raster strip, int x, int y) {
    return y < 0 || y >= strip.height() ? 255 : strip.at(x, y);
  }

  /** Lays pale diagonal bars over the strip. */
  private Raster watermarked(Raster strip) {
    int period = 12 + random.nextInt(30);
    int shade = 165 + random.nextInt(50);
    byte[] pixels = strip.pixels().clone();
    for (int y = 0; y < strip.height(); y++) {
      for (int x = 0; x < strip.width(); x++) {
        if (Math.floorMod(x + y, period) < period / 3) {
          int i = y * strip.width() + x;
          pixels[i] = (byte) ((pixels[i] & 0xFF) * shade / 255);
        }
      }
    }
    return new Raster(strip.width(), strip.height(), pixels);
  }

  private static Raster each(Raster strip, java.util.function.IntUnaryOperator change) {
    byte[] pixels = strip.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.min(255, Math.max(0, change.applyAsInt(pixels[i] & 0xFF)));
    }
    return new Raster(strip.width(), strip.height(), pixels);
  }

  private static int[] sum(int[] a, int[] b) {
    int[] sum = a.clone();
    for (int i = 0; i < b.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static double pct(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
  }

  /** Some reading of strips. */
  private interface Work {
    List<StripReading> read(List<Raster> strips) throws ReaderException;
  }
}
