package io.kaibiao.export.alto;

import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Puts the lines of a page into the cells of its tables and the pieces of its text. */
final class PageBlocks {

  private final Report report;
  private final int page;
  private final PageLines lines;
  private final List<PlacedBlock.OfTable> tables = new ArrayList<>();
  private final List<PlacedBlock> texts = new ArrayList<>();

  private PageBlocks(Report report, int page, PageLines lines) {
    this.report = report;
    this.page = page;
    this.lines = lines;
  }

  /** Returns the blocks of a page. */
  static PageBlocks of(Report report, int page, PageLines lines) {
    PageBlocks blocks = new PageBlocks(report, page, lines);
    report.tables().forEach(blocks::add);
    blocks.addTexts();
    return blocks;
  }

  List<PlacedBlock.OfTable> tables() {
    return tables;
  }

  List<PlacedBlock> texts() {
    return texts;
  }

  private void add(Table table) {
    Grid grid = table.grid();
    List<GridCell> here =
        new ArrayList<>(grid.cells().stream().filter(c -> c.page() == page).toList());
    List<GridCell> repeated = RepeatedHeader.of(grid, page, lines);
    here.addAll(0, repeated);
    List<GridCell> printed = here.stream().filter(c -> !c.text().isBlank()).toList();
    Iterator<List<PlacedLine>> in =
        lines.in(printed.stream().map(GridCell::box).toList()).iterator();
    if (printed.isEmpty()) {
      return;
    }
    GridStatuses statuses = new GridStatuses(table);
    List<PlacedBlock> cells = new ArrayList<>();
    for (GridCell cell : here) {
      boolean blank = cell.text().isBlank();
      String id =
          String.format(
              Locale.ROOT,
              repeated.contains(cell) ? "T%s_P%d_R%d_C%d" : "T%1$s_R%3$d_C%4$d",
              table.id(),
              page,
              cell.row(),
              cell.column());
      List<String> tags = blank ? List.of(AltoTag.CELL.id()) : tags(statuses.of(cell));
      cells.add(new PlacedBlock(id, tags, cell.box(), blank ? List.of() : in.next()));
    }
    Box around = cells.stream().map(PlacedBlock::box).reduce(Box::union).orElseThrow();
    tables.add(new PlacedBlock.OfTable("T" + table.id(), around, cells));
  }

  private static List<String> tags(Status status) {
    return switch (status) {
      case READ -> List.of(AltoTag.CELL.id());
      case REPAIRED -> List.of(AltoTag.CELL.id(), AltoTag.REPAIRED.id());
      case DOUBTFUL -> List.of(AltoTag.CELL.id(), AltoTag.DOUBTFUL.id());
    };
  }

  private void addTexts() {
    List<PlacedLine> rest = new ArrayList<>(lines.rest());
    for (Block block : report.document().blocks()) {
      if (block.kind() == BlockKind.TABLE) {
        continue;
      }
      for (Place place : block.places()) {
        List<PlacedLine> own = rest.stream().filter(line -> isOf(line, place)).toList();
        if (place.page() == page && !own.isEmpty()) {
          rest.removeAll(own);
          add(List.of(AltoTag.of(block.kind()).id()), own);
        }
      }
    }
    rest.forEach(line -> add(List.of(), List.of(line)));
  }

  private static boolean isOf(PlacedLine line, Place place) {
    return PageLines.isIn(line.box(), place.box());
  }

  private void add(List<String> tags, List<PlacedLine> own) {
    texts.add(PlacedBlock.around("B" + (texts.size() + 1), tags, own));
  }
}
