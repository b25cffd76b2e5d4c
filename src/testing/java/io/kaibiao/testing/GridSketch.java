package io.kaibiao.testing;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid written down as text: one string a row, its cells parted by {@code |}. A cell {@code <}
 * belongs to the one on its left, a cell {@code ^} to the one above it.
 *
 * @param rows how many rows
 * @param columns how many columns
 * @param cells its cells in reading order, without boxes
 */
public record GridSketch(int rows, int columns, List<GridCell> cells) {
  public GridSketch {
    cells = List.copyOf(cells);
  }

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  /** Reads a sketch. */
  public static GridSketch of(List<String> lines) {
    String[][] texts = new String[lines.size()][];
    for (int r = 0; r < texts.length; r++) {
      texts[r] = lines.get(r).split("\\|", -1);
      if (texts[r].length != texts[0].length) {
        throw new IllegalArgumentException("row " + (r + 1) + " has another number of cells");
      }
    }
    int columns = texts[0].length;
    List<GridCell> cells = new ArrayList<>();
    for (int r = 0; r < texts.length; r++) {
      for (int c = 0; c < columns; c++) {
        String text = texts[r][c].strip();
        if (text.equals("<") || text.equals("^")) {
          continue;
        }
        int right = c + 1;
        while (right < columns && texts[r][right].strip().equals("<")) {
          right++;
        }
        int below = r + 1;
        while (below < texts.length && texts[below][c].strip().equals("^")) {
          below++;
        }
        cells.add(new GridCell(r, c, below - r, right - c, text, NOWHERE, 1));
      }
    }
    return new GridSketch(texts.length, columns, cells);
  }

  /** Reads a sketch. */
  public static GridSketch of(String... lines) {
    return of(List.of(lines));
  }
}
