package io.kaibiao.document;

import io.kaibiao.document.PrintedPage.PrintedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's lines and tables in reading order.
 *
 * @param pieces its lines and tables, from top to bottom
 */
record PageFlow(PrintedPage page, List<Piece> pieces) {
  PageFlow {
    pieces = List.copyOf(pieces);
  }

  static PageFlow of(PrintedPage page) {
    List<Piece> pieces = new ArrayList<>(page.lines().size() + page.tables().size());
    int table = 0;
    for (PrintedLine line : page.lines()) {
      while (table < page.tables().size()
          && page.tables().get(table).part().region().y0() <= line.middle()) {
        pieces.add(Piece.of(page.tables().get(table++)));
      }
      pieces.add(Piece.of(line));
    }
    for (PrintedTable rest : page.tables().subList(table, page.tables().size())) {
      pieces.add(Piece.of(rest));
    }
    return new PageFlow(page, pieces);
  }

  /** Returns its lines whose kind is still open. */
  List<Piece> open() {
    return pieces.stream().filter(Piece::isOpen).toList();
  }
}
