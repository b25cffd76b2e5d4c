package io.kaibiao.proof.found;

import java.util.List;

/**
 * Columns that may add up row by row: all of them, or those of each track as one, so that each
 * place is a row of a track. Immutable.
 *
 * @param lines the columns as lines
 * @param columns the ids of the columns of each track, in the order of the lines
 */
record Tracks(Lines lines, List<List<String>> columns) {
  Tracks {
    columns = List.copyOf(columns);
  }

  /** Returns how many rows a track has. */
  private int height() {
    return lines.places() / columns.size();
  }

  /** Returns the row of a place, by its index in the half of the table. */
  int row(int place) {
    return place % height();
  }

  /** Returns the column of a line at a place. */
  String column(int line, int place) {
    return columns.get(place / height()).get(line);
  }
}
