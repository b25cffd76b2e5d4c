package io.kaibiao.proof.figures;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode.Concern;

/** What the doubts of a cell are about, told by the rules that doubted it. */
public final class Doubts {

  private Doubts() {}

  /** Whether the characters may be others: all doubts that are of nothing else. */
  public static boolean ofCharacters(Cell cell) {
    boolean unsure =
        cell.evidence().origin() == Origin.PIXELS
            && cell.evidence().sureness() < GridCell.TEXT_LAYER_CONFIDENCE;
    return unsure || isAbout(cell, Concern.CHARACTERS) || isAbout(cell, Concern.BEYOND_PROOF);
  }

  /** Whether the figure may belong under another head. */
  public static boolean ofColumn(Cell cell) {
    return ofPlace(cell) || isAbout(cell, Concern.COLUMN);
  }

  /** Whether its characters are sure and no rulings draw where it stands. */
  public static boolean ofPlace(Cell cell) {
    return cell.evidence().origin() == Origin.TEXT_LAYER
        && cell.evidence().sureness() < GridCell.TEXT_LAYER_CONFIDENCE;
  }

  /** Whether the row may be another than its label seems to say. */
  public static boolean ofName(Cell cell) {
    return isAbout(cell, Concern.ROW);
  }

  /** Whether no sum can lift the doubt. */
  public static boolean beyondProof(Cell cell) {
    return isAbout(cell, Concern.BEYOND_PROOF);
  }

  private static boolean isAbout(Cell cell, Concern concern) {
    return cell.repairs().stream().anyMatch(repair -> repair.concern() == concern);
  }
}
