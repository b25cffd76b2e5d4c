package io.kaibiao.document;

import io.kaibiao.document.PrintedPage.PrintedTable;
import io.kaibiao.document.PrintedPage.Stretch;
import java.util.ArrayList;
import java.util.List;

/** The lines and tables of a page in reading order. */
record PageFlow(PrintedPage page, List<Piece> pieces) {
  PageFlow {
    pieces = List.copyOf(pieces);
  }

  static PageFlow of(PrintedPage page) {
    List<Piece> pieces = new ArrayList<>();
    page.stretches().forEach(stretch -> add(stretch, pieces));
    return new PageFlow(page, pieces);
  }

  private static void add(Stretch stretch, List<Piece> out) {
    int table = 0;
    for (PrintedLine line : stretch.lines()) {
      while (table < stretch.tables().size()
          && stretch.tables().get(table).part().region().y0() <= line.middle()) {
        out.add(Piece.of(stretch.tables().get(table++)));
      }
      out.add(Piece.of(line));
    }
    for (PrintedTable rest : stretch.tables().subList(table, stretch.tables().size())) {
      out.add(Piece.of(rest));
    }
  }

  /** Returns its lines whose kind is still open. */
  List<Piece> open() {
    return pieces.stream().filter(Piece::isOpen).toList();
  }
}
