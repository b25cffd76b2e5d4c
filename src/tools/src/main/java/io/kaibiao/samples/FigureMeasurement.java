package io.kaibiao.samples;

import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.ReadingPolicy;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.StripText;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.readers.onnx.OnnxReader;
import io.kaibiao.readers.tesseract.FigureModel;
import io.kaibiao.readers.tesseract.TesseractReader;
import io.kaibiao.scan.Raster;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how well each engine for amounts reads strips whose text is known: PP-OCRv4, this
 * project's network, Tesseract with each of its models, and all of them together in the way
 * documents are read. Belongs to one thread.
 */
public final class FigureMeasurement implements AutoCloseable {

  /** Minimum confidence at which a reading is accepted. */
  private static final double SURE = 0.9;

  /**
   * Number of strips per call. It is so small that no engine divides it between threads, so that
   * this thread's time is the total time.
   */
  private static final int BATCH = 8;

  private final OnnxReader text = OnnxReader.text();
  private final OnnxReader figures = OnnxReader.figures();
  private final Map<String, StripReader> tesseract = new LinkedHashMap<>();
  private final Misreadings misreadings = new Misreadings();
  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

  /** Makes a measurement with the available models, which are loaded with the first strips. */
  public FigureMeasurement(List<FigureModel> models) {
    models.forEach(model -> tesseract.put(model.name(), new TesseractReader(model)));
  }

  /**
   * Reads the strips of one condition.
   *
   * @return the scores of all engines, always in the same order
   */
  public List<ReaderScore> read(List<Strip> strips) throws ReaderException {
    List<ReaderScore> scores = new ArrayList<>();
    scores.add(score("PP-OCRv4", strips, text::readFigures));
    scores.add(score("FIGURES", strips, figures::readFigures));
    for (Map.Entry<String, StripReader> each : tesseract.entrySet()) {
      scores.add(score(each.getKey(), strips, each.getValue()::readFigures));
    }
    for (Map.Entry<String, StripReader> each : tesseract.entrySet()) {
      PolicyReader policy =
          new PolicyReader(
              text, figures, each.getValue(), WordFrequencies.installed(), ReadingPolicy.STANDARD);
      scores.add(score("all with " + each.getKey(), strips, policy::readFigures));
    }
    return scores;
  }

  /** Returns the misreadings counted so far. */
  public Misreadings misreadings() {
    return misreadings;
  }

  private ReaderScore score(String name, List<Strip> strips, Reading reading)
      throws ReaderException {
    List<Raster> pixels = strips.stream().map(Strip::pixels).toList();
    List<StripReading> read = new ArrayList<>();
    long start = thread.getCurrentThreadCpuTime();
    for (int from = 0; from < pixels.size(); from += BATCH) {
      read.addAll(reading.of(pixels.subList(from, Math.min(pixels.size(), from + BATCH))));
    }
    double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
    int exact = 0;
    int accepted = 0;
    int wrong = 0;
    for (int i = 0; i < strips.size(); i++) {
      String truth = StripText.plain(strips.get(i).text());
      String text = StripText.plain(read.get(i).text());
      boolean right = text.equals(truth);
      boolean sure = read.get(i).confidence() >= SURE;
      misreadings.add(truth, text);
      exact += right ? 1 : 0;
      accepted += sure ? 1 : 0;
      wrong += sure && !right ? 1 : 0;
    }
    return new ReaderScore(name, strips.size(), exact, accepted, wrong, seconds);
  }

  @Override
  public void close() {
    text.close();
    figures.close();
    tesseract.values().forEach(StripReader::close);
  }

  /** A way to read strips. */
  private interface Reading {
    List<StripReading> of(List<Raster> strips) throws ReaderException;
  }
}
