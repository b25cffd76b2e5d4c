package io.kaibiao.table.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackedTablesTest {

  private static final Box BOX = new Box(0, 0, 1, 1);
  private final Lexicon lexicon = new CatalogueLexicon(Catalogue.load());

  @Test
  void aTitleInTheMiddleOfAGridBeginsAnotherTable() {
    PageTable table =
        new PageTable(
            1,
            List.of(0.0, 10.0, 20.0, 30.0),
            List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0),
            List.of(
                cell(0, 0, 2, "项目"),
                cell(0, 2, 1, "金额"),
                cell(1, 0, 2, "合计"),
                cell(1, 2, 1, "1.00"),
                cell(2, 0, 3, "部门支出总表"),
                cell(3, 0, 1, "科目编码"),
                cell(3, 1, 2, "合计"),
                cell(4, 0, 1, "201"),
                cell(4, 1, 2, "2.00")),
            null,
            List.of());
    List<PageTable> parts = StackedTables.apart(table, lexicon);
    assertEquals(2, parts.size());
    assertEquals(2, parts.get(0).rows());
    assertEquals(List.of(0.0, 20.0, 30.0), parts.get(0).xs());
    assertEquals(3, parts.get(1).rows());
    assertEquals(List.of(0.0, 10.0, 30.0), parts.get(1).xs());
    assertEquals("部门支出总表", parts.get(1).cells().get(0).text());
  }

  @Test
  void theTitleOfASectionStaysInsideItsRecord() {
    assertEquals(1, StackedTables.apart(record("一级指标", "二级指标"), lexicon).size());
  }

  @Test
  void anotherRecordBelowItsTitleIsATableOfItsOwn() {
    assertEquals(2, StackedTables.apart(record("项目名称", "道路养护"), lexicon).size());
  }

  /** A record with a title over the whole width in its middle, and a row below it. */
  private static PageTable record(String left, String right) {
    return new PageTable(
        1,
        List.of(0.0, 10.0, 20.0),
        List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0),
        List.of(
            cell(0, 0, 1, "项目名称"),
            cell(0, 1, 1, "校舍维修"),
            cell(1, 0, 1, "主管部门"),
            cell(1, 1, 1, "某县教育局"),
            cell(2, 0, 2, "绩效指标完成情况表"),
            cell(3, 0, 1, left),
            cell(3, 1, 1, right),
            cell(4, 0, 1, "产出指标"),
            cell(4, 1, 1, "数量指标")),
        null,
        List.of());
  }

  private static GridCell cell(int row, int column, int span, String text) {
    return new GridCell(row, column, 1, span, text, BOX, 1);
  }
}
