package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.List;

/** Reads strips: images of one line of text each, dark on light, cut close to the ink. */
public interface StripReader extends AutoCloseable {

  /** Returns the reader's name for messages. */
  String name();

  /**
   * Reads strips.
   *
   * @return one reading a strip, in the same order
   * @throws ReaderException if the engine fails as a whole
   */
  List<StripReading> read(List<Raster> strips) throws ReaderException;

  @Override
  void close();
}
