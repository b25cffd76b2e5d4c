package io.kaibiao.readers.provider;

import io.kaibiao.ocr.MissingArtifact;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.onnx.OnnxReader;
import io.kaibiao.readers.onnx.TextReader;
import io.kaibiao.readers.tesseract.TesseractData;
import io.kaibiao.readers.tesseract.TesseractReader;
import io.kaibiao.scan.Raster;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The result of checking whether an engine works on this machine.
 *
 * @param name the engine
 * @param good whether it read the test strip correctly
 * @param message the versions found, or the problem and its remedy
 */
public record EngineCheck(String name, boolean good, String message) {

  private static final String TRUTH = "1,287.48";

  /** Loads every engine, lets it read a strip included in the program, and returns the results. */
  public static List<EngineCheck> all() {
    List<EngineCheck> checks = new ArrayList<>();
    try (TextReader text = new TextReader();
        OnnxReader figures = OnnxReader.figures();
        TesseractReader tesseract = new TesseractReader()) {
      checks.add(of(text, text::description));
      checks.add(of(figures, figures::description));
      checks.add(of(tesseract, tesseract::description));
    }
    return List.copyOf(checks);
  }

  /**
   * Returns where native libraries are, and optional components that are missing and would improve
   * reading, one line each.
   */
  public static List<String> advice() {
    List<String> advice = new ArrayList<>();
    try {
      Map<String, String> environment = System.getenv();
      CacheFolder folder = CacheFolder.ofUser(environment);
      advice.add("native libraries and models are unpacked into " + folder.path());
      Optional<?> chinese = new TesseractData(folder, environment).chinese();
      if (chinese.isEmpty()) {
        advice.add(
            "Tesseract has no Chinese model: were PP-OCRv4 missing, labels could not be read;"
                + " Debian, Ubuntu: apt install tesseract-ocr-chi-sim; elsewhere, put"
                + " chi_sim.traineddata into a folder and set TESSDATA_PREFIX to it");
      }
    } catch (IOException e) {
      advice.add(String.valueOf(e.getMessage()));
    }
    return List.copyOf(advice);
  }

  /** Checks one engine. */
  static EngineCheck of(StripReader reader, Description description) {
    try {
      String found = description.text();
      long start = System.nanoTime();
      StripReading reading = reader.readFigures(List.of(strip())).get(0);
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (!reading.text().equals(TRUTH)) {
        return new EngineCheck(
            reader.name(),
            false,
            String.format(
                    Locale.ROOT,
                    "%s; reads '%s' where '%s' stands: the library or model is damaged or of another",
                    found,
                    reading.text(),
                    TRUTH)
                + " version");
      }
      return new EngineCheck(
          reader.name(),
          true,
          String.format(Locale.ROOT, "%s; read '%s' in %d ms", found, TRUTH, millis));
    } catch (LinkageError e) {
      return new EngineCheck(
          reader.name(), false, MissingArtifact.explained(e, "check the class path"));
    } catch (ReaderException | IOException | RuntimeException e) {
      return new EngineCheck(reader.name(), false, String.valueOf(e.getMessage()));
    }
  }

  private static Raster strip() throws IOException {
    try (InputStream in = EngineCheck.class.getResourceAsStream("self-test.png")) {
      BufferedImage image = in == null ? null : ImageIO.read(in);
      if (image == null) {
        throw new IOException("the strip to test with is missing from the program");
      }
      int[] samples =
          image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
      byte[] pixels = new byte[samples.length];
      for (int i = 0; i < samples.length; i++) {
        pixels[i] = (byte) samples[i];
      }
      return new Raster(image.getWidth(), image.getHeight(), pixels);
    }
  }

  /** Describes the components that an engine has loaded. */
  interface Description {
    String text() throws ReaderException;
  }
}
