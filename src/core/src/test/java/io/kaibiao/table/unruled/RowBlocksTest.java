package io.kaibiao.table.unruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowBlocksTest {

  private static final double[] XS = {0, 100, 200, 300};
  private final List<BodyItem> items = new ArrayList<>();

  @Test
  void aLabelOfTwoLinesStandsBesideOneFigure() {
    label(0, 0);
    label(0, 11);
    figure(1, 6);
    figure(2, 6);
    label(0, 30);
    figure(1, 30);
    figure(2, 30);
    assertEquals("0-21 30-40", rows());
  }

  @Test
  void aLabelWithoutFiguresIsARow() {
    label(0, 0);
    figure(1, 0);
    label(0, 20);
    label(0, 40);
    figure(1, 40);
    assertEquals("0-10 20-30 40-50", rows());
  }

  @Test
  void figuresAboveTheirLabelsAreInTheirRows() {
    for (double y = 0; y < 120; y += 40) {
      figure(1, y);
      figure(2, y);
      label(0, y + 12);
    }
    assertEquals("0-22 40-62 80-102", rows());
  }

  @Test
  void figuresFarFromAnyLabelStayAlone() {
    label(0, 0);
    figure(1, 0);
    figure(1, 20);
    label(0, 40);
    figure(1, 40);
    assertEquals("0-10 20-30 40-50", rows());
  }

  @Test
  void labelsCloseBelowEachOtherStandAroundTheirFigures() {
    label(0, 0);
    figure(1, 0);
    figure(2, 0);
    label(0, 13);
    label(0, 25);
    figure(1, 19);
    figure(2, 19);
    label(0, 38);
    figure(1, 38);
    figure(2, 38);
    assertEquals("0-10 13-35 38-48", rows());
  }

  private String rows() {
    return RowBlocks.of(items, XS).stream()
        .map(r -> Math.round(r.top()) + "-" + Math.round(r.bottom()))
        .collect(Collectors.joining(" "));
  }

  private void label(int column, double y) {
    items.add(new BodyItem(box(column, y), false, false));
  }

  private void figure(int column, double y) {
    items.add(new BodyItem(box(column, y), true, false));
  }

  private static Box box(int column, double y) {
    return new Box(XS[column] + 2, y, XS[column + 1] - 2, y + 10);
  }
}
