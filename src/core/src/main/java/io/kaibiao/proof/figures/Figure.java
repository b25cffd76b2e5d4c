package io.kaibiao.proof.figures;

import io.kaibiao.report.Cell;
import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Status;
import org.jspecify.annotations.Nullable;

/**
 * A place of a form that identities speak of, with what was read there.
 *
 * @param table the index of its table in the report
 * @param row the index of its row in the table
 * @param key the row's canonical key
 * @param column the canonical column
 * @param cell the cell, or null where it is printed blank
 * @param beside where it is blank another cell of its row, or of the nearest row that has any
 * @param value what was read, in {@link Money} units; 0 where it is blank
 * @param step the worth of the last decimal that the table prints, in the same units
 * @param factor the worth of 1 of the table's unit
 * @param odd whether it has more or fewer decimals than all around it
 * @param origin where the table's characters came from
 */
public record Figure(
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
   * Whether its characters may stand for another figure than they seem to. Those of a text layer
   * may where something was made of them; one that is doubted for nothing but its place, because no
   * rulings draw its column, has the figure that is printed.
   */
  public boolean isMovable() {
    Cell c = cell;
    if (c == null) {
      return origin == Origin.PIXELS;
    }
    boolean placed = c.evidence().sureness() >= GridCell.TEXT_LAYER_CONFIDENCE;
    return c.evidence().origin() == Origin.PIXELS
        || (isDoubtful() && placed && !c.repairs().isEmpty());
  }

  /**
   * Whether it was read with other decimals than its table prints: a digit is too many, or one was
   * lost.
   */
  public boolean isOdd() {
    return isMovable() && (odd || isTooFine());
  }

  /** Whether no figure of its table can be printed as it was read. */
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

  /** Whether it stands in one row with another. */
  public boolean isBeside(Figure other) {
    return table == other.table && row == other.row;
  }
}
