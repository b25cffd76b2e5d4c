package io.kaibiao.evaluate.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A relation between two nearest neighbours among the cells with text, as in the table competition
 * of ICDAR 2013 (Göbel, Hassan, Oro, Orsi: A methodology for evaluating algorithms for table
 * understanding in PDF documents, DocEng 2012). Blank cells have no relations and are skipped, so
 * that an additional or missing blank column costs nothing. A merged cell is a neighbour along its
 * whole side, but once of each cell.
 *
 * @param from the text of the left or upper cell, as it is compared
 * @param to the text of the right or lower cell
 * @param direction the position of {@code to} relative to {@code from}
 */
public record AdjacencyRelation(String from, String to, Direction direction) {

  /** The position of the second cell. */
  public enum Direction {
    /** To the right of the first. */
    RIGHT,
    /** Below the first. */
    BELOW
  }

  /** Returns the relations of a table with their frequencies. */
  public static Map<AdjacencyRelation, Integer> of(CellGrid grid) {
    List<CellGrid.Cell> cells = grid.cells();
    int[][] owner = owners(grid);
    List<String> texts = cells.stream().map(c -> ComparedValue.text(c.text())).toList();
    Map<AdjacencyRelation, Integer> relations = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (texts.get(i).isEmpty()) {
        continue;
      }
      for (int other : right(cells.get(i), owner)) {
        count(relations, texts.get(i), texts.get(other), Direction.RIGHT);
      }
      for (int other : below(cells.get(i), owner)) {
        count(relations, texts.get(i), texts.get(other), Direction.BELOW);
      }
    }
    return relations;
  }

  private static void count(
      Map<AdjacencyRelation, Integer> relations, String from, String to, Direction direction) {
    relations.merge(new AdjacencyRelation(from, to, direction), 1, Integer::sum);
  }

  /** Returns the index of the cell with text that covers each grid position, -1 for none. */
  private static int[][] owners(CellGrid grid) {
    int[][] owner = new int[grid.rows()][grid.columns()];
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
    for (int i = 0; i < grid.cells().size(); i++) {
      CellGrid.Cell cell = grid.cells().get(i);
      int value = ComparedValue.text(cell.text()).isEmpty() ? -1 : i;
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          owner[r][c] = value;
        }
      }
    }
    return owner;
  }

  private static Set<Integer> right(CellGrid.Cell cell, int[][] owner) {
    Set<Integer> found = new HashSet<>();
    for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
      for (int c = cell.column() + cell.columnSpan(); c < owner[r].length; c++) {
        if (owner[r][c] >= 0) {
          found.add(owner[r][c]);
          break;
        }
      }
    }
    return found;
  }

  private static Set<Integer> below(CellGrid.Cell cell, int[][] owner) {
    Set<Integer> found = new HashSet<>();
    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
      for (int r = cell.row() + cell.rowSpan(); r < owner.length; r++) {
        if (owner[r][c] >= 0) {
          found.add(owner[r][c]);
          break;
        }
      }
    }
    return found;
  }
}
