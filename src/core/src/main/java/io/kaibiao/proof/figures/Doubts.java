package io.kaibiao.proof.figures;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode.Concern;

/** Classifies the doubts of a cell by the rules that raised them. */
public final class Doubts {

  private Doubts() {}

  /**
   * Returns whether the characters may be wrong: they come from pixels with low confidence, or a
   * rule doubts them, or its doubt is beyond proof.
   */
  public static boolean ofCharacters(Cell cell) {
    boolean unsure =
        cell.evidence().origin() == Origin.PIXELS
            && cell.evidence().confidence() < GridCell.TEXT_LAYER_CONFIDENCE;
    return unsure || isAbout(cell, Concern.CHARACTERS) || isAbout(cell, Concern.BEYOND_PROOF);
  }

  /** Returns whether the amount may belong under another header. */
  public static boolean ofColumn(Cell cell) {
    return ofPlace(cell) || isAbout(cell, Concern.COLUMN);
  }

  /** Returns whether its characters are certain but no rulings show its position. */
  public static boolean ofPlace(Cell cell) {
    return cell.evidence().origin() == Origin.TEXT_LAYER
        && cell.evidence().confidence() < GridCell.TEXT_LAYER_CONFIDENCE;
  }

  /** Returns whether the row may be a different one than its label suggests. */
  public static boolean ofName(Cell cell) {
    return isAbout(cell, Concern.ROW);
  }

  /** Returns whether no sum can remove the doubt. */
  public static boolean beyondProof(Cell cell) {
    return isAbout(cell, Concern.BEYOND_PROOF);
  }

  private static boolean isAbout(Cell cell, Concern concern) {
    return cell.repairs().stream().anyMatch(repair -> repair.concern() == concern);
  }
}
