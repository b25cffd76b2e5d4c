package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Lines;
import io.kaibiao.table.OpenPage;
import io.kaibiao.table.TablePart;
import io.kaibiao.table.assembly.TableAssembler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grids in the cells of others. */
class NestedGridsTest {

  /** Two rows and two columns, the lower right cell from 100, 120 to 300, 300. */
  private static Lines outer() {
    return grid(new Lines(), new double[] {0, 100, 300}, new double[] {100, 120, 300});
  }

  private static Lines grid(Lines lines, double[] xs, double[] ys) {
    for (double y : ys) {
      lines.h(y, xs[0], xs[xs.length - 1]);
    }
    for (double x : xs) {
      lines.v(x, ys[0], ys[ys.length - 1]);
    }
    return lines;
  }

  @Test
  void gridInACell() {
    Lines lines = grid(outer(), new double[] {120, 180, 240}, new double[] {140, 160, 180});
    NestedGrids grids = new NestedGrids(lines.grids());
    assertEquals(1, grids.outer().size());
    assertEquals(
        List.of("120 180 240 | 140 160 180 | 0,0 0,1 1,0 1,1"),
        grids.in(0).stream().map(Lines::words).toList());
  }

  @Test
  void frameOfOneRowIsNone() {
    Lines lines = grid(outer(), new double[] {120, 180, 240}, new double[] {140, 160});
    NestedGrids grids = new NestedGrids(lines.grids());
    assertEquals(1, grids.outer().size());
    assertEquals(List.of(), grids.in(0));
  }

  @Test
  void gridBesideAnotherIsItsOwn() {
    Lines lines = grid(outer(), new double[] {320, 380, 440}, new double[] {140, 160, 180});
    assertEquals(2, new NestedGrids(lines.grids()).outer().size());
  }

  @Test
  void tableInACellNamesItsPlaceInTheWholeTable() {
    Lines lines = grid(outer(), new double[] {120, 180, 240}, new double[] {140, 160, 180});
    OpenPage text = new OpenPage().text(105, 10, "项目").text(105, 120, "明细").text(125, 120, "如下");
    text.text(145, 125, "甲").text(145, 185, "1.00").text(165, 125, "乙").text(165, 185, "2.00");
    TableAssembler assembler = new TableAssembler(OpenPage.LEXICON);
    List<Ruling> rulings = lines.rulings();
    List<TablePart> parts =
        assembler
            .add(
                new Page(
                    1,
                    600,
                    600,
                    text.glyphs(),
                    rulings,
                    List.of(),
                    List.of(),
                    new Frame(Turn.NONE, 600, 600)))
            .stretches()
            .get(0)
            .tables();
    List<GridTable> tables = assembler.finish();
    assertEquals(List.of("项目", "明细", "", "如下"), texts(tables.get(0)));
    assertEquals(List.of("甲", "1.00", "乙", "2.00"), texts(tables.get(1)));
    assertEquals(new Grid.Within(0, 1, 1), tables.get(1).grid().within());
    assertEquals(List.of(0, 1), parts.stream().map(TablePart::table).toList());
    assertEquals(List.of(false, true), parts.stream().map(TablePart::inner).toList());
  }

  private static List<String> texts(GridTable table) {
    return table.grid().cells().stream().map(GridCell::text).toList();
  }
}
