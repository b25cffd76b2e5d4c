package io.kaibiao.batch;

/** Knows which folders hold what an earlier run made of another input. */
@FunctionalInterface
public interface Occupancy {

  /** Every folder is free to be used, or to be refused when it is written. */
  Occupancy NONE = (folder, input) -> false;

  /** Tells whether the folder of this name holds the result of an input that is not this one. */
  boolean heldByAnother(String folder, Input input);
}
