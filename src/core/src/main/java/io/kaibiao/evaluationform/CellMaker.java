package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.report.table.Cell;
import java.util.Optional;

/**
 * Parses the value of a cell; implemented where the number grammar and the table's unit are known.
 */
@FunctionalInterface
public interface CellMaker {

  /** Returns the cell, or nothing if it is blank. */
  Optional<Cell> make(Draft draft);
}
