package io.kaibiao.sheet;

import java.util.List;

/**
 * A line of text outside grids.
 *
 * @param pieces its parts from left to right, separated by tabs or wide gaps; at least one
 * @param row the row of the sheet
 */
public record SheetLine(List<String> pieces, int row) implements SheetBlock {
  public SheetLine {
    pieces = List.copyOf(pieces);
  }

  /** Returns how many characters it has, gaps counted as one. */
  public int length() {
    return pieces.stream().mapToInt(piece -> piece.length() + 1).sum();
  }
}
