package io.kaibiao.evaluationform.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {

  @ParameterizedTest
  @CsvSource({
    "得分（20分*执行率）, 得分",
    "执行率（B/ A）, 执行率",
    "预算执行情况(万元)(20分), 预算执行情况",
    "资金结（转）余, 资金结余",
    "其中：市县（区）财政资金, 市县财政资金",
    "实施期资金总额：, 实施期资金总额",
    "一、项目名称, 项目名称",
    "项目 名称, 项目名称",
    "年度绩效目标1（30分）, 年度绩效目标1",
    "（签字）, (签字)",
    "项目资金（万元, 项目资金",
  })
  void leavesOutWhatPlacesAdd(String printed, String plain) {
    assertEquals(plain, LabelText.plain(printed));
  }

  @ParameterizedTest
  @CsvSource({"年度目标1：(30分), 30", "产出指标（12.5分）, 12.5", "得分（20分*执行率）, ''", "年度目标1, ''"})
  void knowsThePointsInBrackets(String printed, String points) {
    assertEquals(points, LabelText.points(printed));
  }

  @ParameterizedTest
  @CsvSource({"年度目标1, 年度目标", "年度目标十二, 年度目标", "年度目标, 年度目标", "1, 1"})
  void leavesOutTheNumberBehind(String plain, String uncounted) {
    assertEquals(uncounted, LabelText.uncounted(plain));
  }
}
