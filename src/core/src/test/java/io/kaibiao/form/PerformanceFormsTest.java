package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Performance grids, read as records. */
class PerformanceFormsTest {

  private static final double[] WIDTHS = {80, 80, 120, 160, 160, 60};

  @Test
  void anIndicatorMayBeNamedNearlyAsAHeadThatSpeaksAgainstTheForm() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("项目支出绩效评价指标体系框架")
                .table(
                    WIDTHS,
                    "一级指标|二级指标|三级指标|指标解释|评价要点|得分",
                    "财务指标|财务管理|预算执行率|资金是否按计划执行。|执行九成以上|9.5",
                    "^|^|资金合规性|使用是否合规。|有制度|10",
                    "总分|<|<|<|<|19.5"));
    assertEquals("PF05", table.form());
    List<String> cells = Printed.cells(table);
    assertTrue(cells.contains("indicator.1/level3=预算执行率"), cells::toString);
    assertTrue(cells.contains("indicator.2/level1=财务指标"), cells::toString);
    assertTrue(cells.contains("indicator.2/score=10"), cells::toString);
    assertTrue(cells.contains("field/total_score=19.5"), cells::toString);
  }

  @Test
  void fundsGoalsAndIndicatorsOfASelfEvaluation() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("项目支出绩效自评表")
                .table(
                    new double[] {80, 80, 100, 90, 90, 50, 60, 50},
                    "项目名称|<|河道清理|<|<|<|<|<",
                    "主管部门|<|水务局|<|实施单位|<|河道管理站|<",
                    "项目预算执行情况|<||年初预算数|全年执行数|分值|执行率|得分",
                    "^|<|年度资金总额|20.00|19.00|10|95.00%|9.50",
                    "年度总体目标|年初预期目标|<|<|目标的实际完成情况|<|<|<",
                    "^|清理三处|<|<|已清理三处|<|<|<",
                    "一级指标|二级指标|三级指标|年度指标值|实际完成指标值|分值|得分|偏差原因",
                    "产出指标|数量指标|清理处数|3处|3处|50|50|",
                    "^|质量指标|合格率|100%|100%|40|40|",
                    "总分|<|<|<|<|100|99.5|"));
    assertEquals("PF01", table.form());
    List<String> cells = Printed.cells(table);
    for (String cell :
        List.of(
            "field/project_name=河道清理",
            "field/department=水务局",
            "field/implementing_unit=河道管理站",
            "funds.total/initial_budget=20.00",
            "funds.total/executed=19.00",
            "funds.total/execution_rate=95.00%",
            "goal/expected=清理三处",
            "goal/achieved=已清理三处",
            "indicator.1/level1=产出指标",
            "indicator.2/level1=产出指标",
            "indicator.2/level3=合格率",
            "indicator.2/weight=40",
            "field/total_score=99.5")) {
      assertTrue(cells.contains(cell), cell + " in " + cells);
    }
  }
}
