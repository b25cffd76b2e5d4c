package io.kaibiao.readers.onnx;

import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.scan.Raster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads Chinese and Latin text with PP-OCRv4 in two sizes: all strips with a copy of the network
 * that computes with 8-bit integers at a third of the price, and strips that the copy is not sure
 * of with the network itself. The copy is sure if its confidence is high and it sees no other
 * reading: a character that it drops does not lower its confidence, but is seen as an alternative.
 */
public final class TextReader implements StripReader {

  private static final double SURE = NetworkTolerances.STANDARD.surelyRead();

  private final OnnxReader quick;
  private final OnnxReader exact;

  /** Makes a reader; nothing is loaded yet. */
  public TextReader() {
    this(OnnxReader.quickText(), OnnxReader.text());
  }

  private TextReader(OnnxReader quick, OnnxReader exact) {
    this.quick = quick;
    this.exact = exact;
  }

  @Override
  public String name() {
    return exact.name();
  }

  @Override
  public List<StripReading> read(List<Raster> strips) throws ReaderException {
    List<StripReading> readings = new ArrayList<>(quick.read(strips));
    List<Integer> open = unsure(readings);
    put(open, exact.read(open.stream().map(strips::get).toList()), readings);
    return readings;
  }

  @Override
  public List<StripReading> readFigures(List<Raster> strips) throws ReaderException {
    List<StripReading> readings = new ArrayList<>(quick.readFigures(strips));
    List<Integer> open = unsure(readings);
    put(open, exact.readFigures(open.stream().map(strips::get).toList()), readings);
    return readings;
  }

  private static List<Integer> unsure(List<StripReading> readings) {
    return IntStream.range(0, readings.size())
        .filter(i -> !isSure(readings.get(i)))
        .boxed()
        .toList();
  }

  private static boolean isSure(StripReading reading) {
    return reading.confidence() >= SURE && reading.alternatives().isEmpty();
  }

  private static void put(
      List<Integer> indices, List<StripReading> from, List<StripReading> readings) {
    for (int i = 0; i < indices.size(); i++) {
      readings.set(indices.get(i), from.get(i));
    }
  }

  /**
   * Returns the versions of the engine and of the networks, and loads them.
   *
   * @throws ReaderException if something that is needed is missing
   */
  public String description() throws ReaderException {
    return exact.description() + ", " + quick.description();
  }

  @Override
  public boolean quiesce(Duration patience) throws InterruptedException {
    return quick.quiesce(patience) && exact.quiesce(patience);
  }

  @Override
  public void close() {
    quick.close();
    exact.close();
  }
}
