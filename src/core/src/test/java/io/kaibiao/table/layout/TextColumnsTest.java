package io.kaibiao.table.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.TextLine;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.OpenPage;
import io.kaibiao.table.PageStretch;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of two columns of prose, and pages that only look like that. */
class TextColumnsTest {

  private static final String PROSE = "各科室填报后汇总，口径与上年一致，各项目按计划推进，未见差异，余额结";

  private static PageSketch columns(PageSketch page, int lines, String left, String right) {
    for (int i = 0; i < lines; i++) {
      page.line(40, 9, left).beside(440, right);
    }
    return page;
  }

  private static List<PageStretch> read(PageSketch page) {
    return new TableAssembler(OpenPage.LEXICON).add(page.build()).stretches();
  }

  private static String first(PageStretch stretch) {
    return stretch.lines().get(0).text();
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    PageSketch page = PageSketch.page(1).line(300, 15, "跨过两栏之间的标题一共二十个汉字左右");
    columns(page, 7, "左" + PROSE, "右" + PROSE);
    List<PageStretch> read = read(page.at(560).line(393, 9, "12"));
    assertEquals(
        List.of("跨", "左", "右", "1"), read.stream().map(s -> first(s).substring(0, 1)).toList());
    assertEquals(List.of(1, 7, 7, 1), read.stream().map(s -> s.lines().size()).toList());
  }

  @Test
  void tableInAColumnHasNothingOfTheOther() {
    PageSketch page = columns(PageSketch.page(1), 7, "左" + PROSE, "右" + PROSE);
    for (String row : List.of("项目 数量 金额", "甲 10 1.00", "乙 20 2.00", "丙 30 3.00", "丁 40 4.00")) {
      String[] cells = row.split(" ", -1);
      page.line(40, 9, cells[0]).beside(140, cells[1]).beside(240, cells[2]);
      page.beside(440, "右" + PROSE);
    }
    columns(page, 7, "左" + PROSE, "右" + PROSE);
    TableAssembler assembler = new TableAssembler(OpenPage.LEXICON);
    List<PageStretch> read = assembler.add(page.build()).stretches();
    List<GridTable> tables = assembler.finish();
    assertEquals(1, tables.size());
    assertEquals(15, tables.get(0).grid().cells().size());
    assertTrue(
        tables.get(0).grid().cells().stream().map(GridCell::text).noneMatch(t -> t.contains("右")));
    assertEquals(19, read.get(1).lines().size());
  }

  @Test
  void sidesOfATableAreNoColumns() {
    PageSketch labels = PageSketch.page(1);
    columns(labels, 9, "一、一般公共预算财政拨款收入合计数", "二、国有资本经营预算财政拨款支出数");
    assertEquals(1, read(labels).size());
  }

  @Test
  void proseOfOneColumnIsOne() {
    PageSketch page = PageSketch.page(1);
    for (int i = 0; i < 12; i++) {
      page.line(40, 9, PROSE + PROSE);
    }
    List<PageStretch> read = read(page);
    assertEquals(1, read.size());
    assertEquals(PROSE + PROSE, read.get(0).lines().stream().map(TextLine::text).findFirst().get());
  }
}
