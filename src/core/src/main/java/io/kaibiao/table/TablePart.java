package io.kaibiao.table;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.util.List;

/**
 * The part of a table on one page.
 *
 * @param table the table's number among the tables of its document, 0-based
 * @param first whether the table begins here
 * @param inner whether it stands in a cell of the table of the part before
 * @param origin the source of its characters: pixels if any cell was read from them
 * @param region where it stands, in points in the reading frame
 * @param repeated its repeated header rows, which the table's grid leaves out, each with the texts
 *     of its cells from left to right
 */
public record TablePart(
    int table,
    boolean first,
    boolean inner,
    Origin origin,
    Box region,
    List<List<String>> repeated) {
  public TablePart {
    repeated = repeated.stream().map(List::copyOf).toList();
  }
}
