package io.kaibiao.evaluationform;

/** A part of a record that reads rows of the grid until one isn't its own. */
interface Block {

  /** Reads a row, or leaves it and answers no if it belongs to another part. */
  boolean take(GridRow row);
}
