package io.kaibiao.samples;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.assembly.TableAssembler;
import java.util.ArrayList;
import java.util.List;

/** The cells of a page with the texts from its text layer. */
final class TrueCells {

  /**
   * A cell with ink.
   *
   * @param box its edges, in points on the page as shown
   * @param lines its lines from top to bottom
   */
  record TrueCell(Box box, List<String> lines) {
    TrueCell {
      lines = List.copyOf(lines);
    }
  }

  private TrueCells() {}

  static List<TrueCell> of(Page page, Lexicon lexicon) {
    if (page.frame().turn() != Frame.Turn.NONE || page.pixelsReason().isPresent()) {
      return List.of();
    }
    TableAssembler assembler = new TableAssembler(lexicon);
    assembler.add(page);
    List<TrueCell> cells = new ArrayList<>();
    TextSource text = page.text();
    for (GridTable table : assembler.finish()) {
      for (GridCell cell : table.grid().cells()) {
        List<String> lines = text.lines(cell.box()).stream().map(TextLine::text).toList();
        if (!lines.isEmpty()) {
          cells.add(new TrueCell(cell.box(), lines));
        }
      }
    }
    return cells;
  }
}
