package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which classification names the rows of a table that no form fits. */
class BlockClassificationTest {

  private static final BlockClassification CLASSIFICATION =
      new BlockClassification(Catalogue.load());

  private static RowKey ofCodes(String... codes) {
    return CLASSIFICATION.of(
        Arrays.stream(codes)
            .map(
                code -> FragmentSketch.row(Map.of(HeaderRole.CODE, code), "", 1, Origin.TEXT_LAYER))
            .toList());
  }

  private static RowKey ofLabels(String... labels) {
    DataColumn column =
        new DataColumn(1, List.of("金额"), Set.of("金额"), "", false, 1, Origin.TEXT_LAYER);
    GridCell figure = new GridCell(5, 1, 1, 1, "1.00", new Box(0, 0, 1, 1), 1);
    return CLASSIFICATION.of(
        Arrays.stream(labels)
            .map(FragmentSketch::row)
            .map(
                f ->
                    new Fragment(
                        f.row(),
                        f.block(),
                        f.codes(),
                        f.label(),
                        f.spanning(),
                        f.levels(),
                        f.path(),
                        f.line(),
                        f.unit(),
                        f.confidence(),
                        f.origin(),
                        List.of(new Fragment.DataCell(column, figure))))
            .toList());
  }

  @Test
  void codesSayIt() {
    assertEquals(RowKey.EXPENDITURE, ofCodes("205", "20502", "2050202"));
    assertEquals(RowKey.ECONOMIC, ofCodes("301", "30101", "302"));
    assertEquals(RowKey.GOVERNMENT_ECONOMIC, ofCodes("501", "50101", "502"));
    assertEquals(RowKey.INCOME, ofCodes("101", "10101", "103"));
  }

  @Test
  void mostCodesMustBeKnown() {
    assertEquals(RowKey.NAME, ofCodes("205", "901", "902"));
    assertEquals(RowKey.EXPENDITURE, ofCodes("205", "208", "902"));
  }

  @Test
  void labelsSayItWhereThereAreSeveral() {
    assertEquals(RowKey.EXPENDITURE, ofLabels("教育支出", "科学技术支出", "卫生健康支出", "合计"));
    assertEquals(RowKey.ECONOMIC, ofLabels("工资福利支出", "基本工资", "办公费"));
    assertEquals(RowKey.NAME, ofLabels("教育支出", "科学技术支出"));
    assertEquals(RowKey.NAME, ofLabels("教育支出", "甲", "乙", "丙"));
  }
}
