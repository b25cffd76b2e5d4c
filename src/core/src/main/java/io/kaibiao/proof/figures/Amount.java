package io.kaibiao.proof.figures;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Status;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a recognized form as the identities see it: its place and the value that was read.
 *
 * @param table the index of its table in the report
 * @param row the index of its row in the table
 * @param key the row's canonical key
 * @param column the canonical column
 * @param cell the cell, or null where it is printed blank
 * @param beside where it is blank, another cell of its row or of the nearest row that has any
 * @param value the value that was read, in {@link Money} units; 0 where it is blank
 * @param step the value of one in the last decimal that the table prints, in the same units
 * @param factor the value of 1 of the table's unit, in the same units
 * @param odd whether it has more or fewer decimals than the rest of its table
 * @param origin where the table's characters came from
 */
public record Amount(
    int table,
    int row,
    String key,
    String column,
    @Nullable Cell cell,
    @Nullable Cell beside,
    long value,
    long step,
    long factor,
    boolean odd,
    Origin origin) {

  /**
   * Tells whether its characters may be wrong, so that the solver may try other values. Digital
   * text may be wrong where it was corrected; if only its position is in doubt, because no rulings
   * show its column, its value is as printed.
   */
  public boolean isMovable() {
    Cell c = cell;
    if (c == null) {
      return origin == Origin.PIXELS;
    }
    boolean placed = c.evidence().confidence() >= GridCell.TEXT_LAYER_CONFIDENCE;
    return c.evidence().origin() == Origin.PIXELS
        || (isDoubtful() && placed && !c.repairs().isEmpty());
  }

  /** Tells whether it has other decimals than its table prints: a digit was added or lost. */
  public boolean isOdd() {
    return isMovable() && (odd || isTooFine());
  }

  /** Tells whether it has more decimals than its table can print. */
  public boolean isTooFine() {
    return isMovable() && value % step != 0;
  }

  /** Returns how many decimals its table prints. */
  public int decimals() {
    int decimals = 0;
    for (long worth = factor; worth > step; worth /= 10) {
      decimals++;
    }
    return decimals;
  }

  public boolean isDoubtful() {
    return cell != null && cell.status() == Status.DOUBTFUL;
  }

  public boolean isBlank() {
    return cell == null;
  }

  /** Tells whether it stands in the same row as another. */
  public boolean isBeside(Amount other) {
    return table == other.table && row == other.row;
  }
}
