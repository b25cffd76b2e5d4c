package io.kaibiao.evaluationform;

/**
 * A part of an evaluation record; it takes consecutive rows of the grid until one belongs to
 * another part.
 */
interface RecordBlock {

  /** Processes a row and returns true, or returns false if the row belongs to another part. */
  boolean take(GridRow row);
}
