package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.PageText;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.report.place.Box;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cells that slanting lines divide. */
class DividedCellTest {

  private static final Box CELL = new Box(100, 100, 200, 140);

  private static Optional<String> text(PageSketch sketch, Slant... slants) {
    return DividedCell.of(CELL, List.of(slants))
        .flatMap(cell -> cell.text(new PageText(sketch.build()).lines(CELL)));
  }

  private static PageSketch twoWords() {
    PageSketch sketch = PageSketch.page(1);
    sketch.at(103).line(165, 9, "年度");
    sketch.at(126).line(104, 9, "项目");
    return sketch;
  }

  @Test
  void theTextsOnBothSidesAreTwo() {
    assertEquals(Optional.of("年度 项目"), text(twoWords(), new Slant(100, 100, 200, 140)));
    assertEquals(Optional.of("年度 项目"), text(twoWords(), new Slant(200, 140, 100, 100)));
  }

  @Test
  void textsOnOneLineAreTwoAsWell() {
    PageSketch sketch = PageSketch.page(1);
    sketch.at(115).line(104, 9, "项目").at(115).line(180, 9, "年度");
    assertEquals(Optional.of("项目 年度"), text(sketch, new Slant(101, 101, 199, 139)));
  }

  @Test
  void twoLinesMakeThreeParts() {
    PageSketch sketch = PageSketch.page(1);
    sketch.at(102).line(175, 9, "年度");
    sketch.at(122).line(160, 9, "金额");
    sketch.at(128).line(102, 9, "项目");
    assertEquals(
        Optional.of("年度 金额 项目"),
        text(sketch, new Slant(100, 100, 200, 120), new Slant(100, 100, 150, 140)));
  }

  @Test
  void aWordOfSeveralLinesStaysWhole() {
    PageSketch sketch = PageSketch.page(1);
    sketch.at(101).line(165, 9, "预算");
    sketch.at(112).line(173, 9, "年度");
    sketch.at(128).line(104, 9, "项目");
    assertEquals(Optional.of("预算年度 项目"), text(sketch, new Slant(100, 100, 200, 140)));
  }

  @Test
  void linesElsewhereDivideNothing() {
    assertEquals(Optional.empty(), text(twoWords(), new Slant(100, 120, 180, 138)));
    assertEquals(Optional.empty(), text(twoWords(), new Slant(60, 80, 240, 160)));
  }

  @Test
  void aTextOnOneSideAndFiguresStayAsTheyAre() {
    PageSketch one = PageSketch.page(1);
    one.at(103).line(165, 9, "年度");
    assertEquals(Optional.empty(), text(one, new Slant(100, 100, 200, 140)));
    PageSketch figures = PageSketch.page(1);
    figures.at(103).line(165, 9, "1,234,");
    figures.at(126).line(104, 9, "567.00");
    assertEquals(Optional.empty(), text(figures, new Slant(100, 100, 200, 140)));
  }
}
