package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a table is, if any. */
class RecogniserTest {

  private static final String[] EXPENDITURE = {
    "科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|3.00|1.00|2.00", "208|社会保障和就业支出|3.00|1.00|2.00"
  };

  private static @Nullable String form(@Nullable ReportKind kind, PageSketch page) {
    return Printed.read(Printed.grids(page).get(0), new ReportContext(kind, Publisher.DEPARTMENT))
        .table()
        .form();
  }

  private static PageSketch titled(String title) {
    return PageSketch.page(1).title(title).table(EXPENDITURE);
  }

  @Test
  void titleTellsFormsOfTheSameShapeApart() {
    assertEquals("FA03", form(null, titled("支出决算表")));
    assertEquals("FA05", form(null, titled("一般公共预算财政拨款支出决算表")));
    assertEquals("BG03", form(null, titled("部门支出总表")));
    assertEquals("BG05", form(null, titled("一般公共预算支出预算表")));
    assertEquals("BG08", form(null, titled("政府性基金预算支出表")));
  }

  @Test
  void titleGoesBeforeTheKindOfTheReport() {
    assertEquals("FA05", form(ReportKind.BUDGET, titled("一般公共预算财政拨款支出决算表")));
  }

  @Test
  void titleWithoutASingleKnownColumnIsNotBelieved() {
    assertEquals(
        "x:支出决算表",
        form(
            null,
            PageSketch.page(1).title("支出决算表").table("姓名|职务|编制", "张三|科长|12345", "李四|科员|23456")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目支出绩效自评表", "整体支出绩效目标申报表", "部门职责清单表", "2023年度部门决算公开目录表"})
  void tableOfAnotherTitleIsNoForm(String title) {
    Table table = Printed.table(titled(title));
    assertFalse(table.isRecognised());
    assertEquals("x:" + title, table.form());
    assertEquals(title, table.title());
    assertEquals(
        List.of("201", "208"), table.rows().stream().map(Row::key).toList(), "codes name rows");
    assertEquals(List.of("x:合计", "x:基本支出", "x:项目支出"), Printed.columns(table));
  }

  @Test
  void headsAndLabelsSufficeWhereThereIsNoTitle() {
    assertEquals(
        "FA01",
        form(
            null,
            PageSketch.page(1)
                .table(
                    "收入|<|<|支出|<|<",
                    "项目|行次|决算数|项目|行次|决算数",
                    "一、一般公共预算财政拨款收入|1|100.00|一、一般公共服务支出|31|90.00",
                    "四、上级补助收入|4||四、公共安全支出|34|",
                    "使用非财政拨款结余|28||结余分配|58|",
                    "总计|30|100.00|总计|60|100.00")));
    assertEquals(
        "FA02",
        form(
            null,
            PageSketch.page(1)
                .table(
                    "科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                    "201|一般公共服务支出|3.00|3.00|||||")));
  }

  @Test
  void kindOfTheReportSettlesWhatHeadsLeaveOpen() {
    PageSketch page = PageSketch.page(1).table(EXPENDITURE);
    assertEquals("FA", String.valueOf(form(ReportKind.FINAL_ACCOUNTS, page)).substring(0, 2));
    assertEquals("BG", String.valueOf(form(ReportKind.BUDGET, page)).substring(0, 2));
  }

  @Test
  void telephoneNumbersAreNoFigures() {
    assertNull(form(null, PageSketch.page(1).table("姓名|职务|电话", "张三|科长|12345", "李四|科员|23456")));
  }

  @Test
  void untitledTableOfOtherThingsIsNoForm() {
    assertEquals(
        "x:", form(null, PageSketch.page(1).table("姓名|职务|编制", "张三|科长|12345", "李四|科员|23456")));
    assertEquals(
        "x:",
        form(
            null,
            PageSketch.page(1)
                .table("项目|数量|金额", "打印机|3|9000.00", "复印纸|200|4000.00", "桌子|12|6000.00")));
  }
}
