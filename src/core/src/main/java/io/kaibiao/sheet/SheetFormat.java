package io.kaibiao.sheet;

import io.kaibiao.error.InputException;

/**
 * A kind of source without pages: the one interface by which all of them enter. Implementations are
 * immutable and safe for many threads.
 */
public interface SheetFormat {

  /**
   * Reads a source.
   *
   * @param name its name in messages
   * @param bytes all of it
   * @param bounds how much it may hold
   * @throws InputException if it can't be read or holds too much
   */
  SheetDocument read(String name, byte[] bytes, SheetBounds bounds) throws InputException;
}
