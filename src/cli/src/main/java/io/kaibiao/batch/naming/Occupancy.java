package io.kaibiao.batch.naming;

import io.kaibiao.batch.Input;

/** Knows which folders hold the result of another input from an earlier run. */
@FunctionalInterface
public interface Occupancy {

  /** Treats every folder as free. An existing folder is then refused when it is written. */
  Occupancy NONE = (folder, input) -> false;

  /** Tells whether the folder of this name holds the result of another input. */
  boolean heldByAnother(String folder, Input input);
}
