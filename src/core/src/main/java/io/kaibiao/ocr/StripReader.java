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

  /** Returns the engine's name for messages. */
  String name();

  /**
   * Reads strips.
   *
   * <p>An engine that takes more than about half a second for many strips should check the
   * interrupt flag of the calling thread between them, and throw if it is set: the conversion has
   * been cancelled, and the exception is discarded. The flag must stay set.
   *
   * @return one reading per strip, in the same order
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
   * Waits until no thread reads in native code and prevents all threads from starting again:
   * threads that request a reading wait until the process has ended. For a process that is about to
   * exit.
   *
   * @return whether running readings ended within {@code patience}
   */
  default boolean quiesce(Duration patience) throws InterruptedException {
    return true;
  }

  @Override
  void close();
}
