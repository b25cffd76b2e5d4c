package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.time.Duration;
import java.util.List;

/**
 * An OCR engine for strips: images of one line of text each, dark on light, cropped close to the
 * ink.
 *
 * <p>Safe to share between threads. The reading of a strip depends on its pixels alone, not on
 * other strips.
 */
public interface StripReader extends AutoCloseable {

  /** Returns the reader's name for messages. */
  String name();

  /**
   * Reads strips.
   *
   * <p>An engine that takes more than about half a second for many strips should look at the
   * interrupt flag of the calling thread between them, and throw where it is set: the conversion
   * has been cancelled then, and what is thrown is dropped. The flag must stay set.
   *
   * @return one reading a strip, in the same order
   * @throws ReaderException if the engine fails as a whole
   */
  List<StripReading> read(List<Raster> strips) throws ReaderException;

  /**
   * Reads strips assumed to be numbers; an engine that supports it is restricted to their
   * characters.
   *
   * @return one reading per strip, in the same order
   * @throws ReaderException if the engine fails as a whole
   */
  default List<StripReading> readFigures(List<Raster> strips) throws ReaderException {
    return read(strips);
  }

  /**
   * Waits until no thread reads in native code, and keeps all threads from beginning again: those
   * that ask for a reading wait until the process has ended. For a process that is about to exit.
   *
   * @return whether the readings under way ended within {@code patience}
   */
  default boolean quiesce(Duration patience) throws InterruptedException {
    return true;
  }

  @Override
  void close();
}
