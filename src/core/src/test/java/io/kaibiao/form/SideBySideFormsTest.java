package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A government's income and expenditure in one table. */
class SideBySideFormsTest {

  private static Table read(Publisher publisher, String title, String... rows) {
    return Printed.read(
            Printed.grids(PageSketch.page(1).title(title).table(rows)).get(0),
            new ReportContext(ReportKind.FINAL_ACCOUNTS, publisher))
        .table();
  }

  private static final String[] BOTH = {
    "收入|<|支出|<",
    "项目|决算数|项目|决算数",
    "一、税收收入|90.00|一、教育支出|60.00",
    "二、非税收入|10.00|二、卫生健康支出|30.00",
    "收入合计|100.00|支出合计|90.00",
  };

  @Test
  void eachHalfIsAFormOfItsOwn() {
    Table table = read(Publisher.GOVERNMENT, "2023年一般公共预算收支决算表", BOTH);
    assertEquals("GA01", table.form());
    assertEquals(
        List.of("null 101", "null 103", "null total", "GA02 205", "GA02 210", "GA02 total"),
        table.rows().stream().map(row -> row.form() + " " + row.key()).toList());
    assertEquals(
        List.of("90.00", "10.00", "100.00", "60.00", "30.00", "90.00"),
        table.rows().stream()
            .map(Row::cells)
            .map(cells -> cells.values().iterator().next().value().canonical())
            .toList());
    assertEquals(List.of("actual", "actual"), Printed.columns(table));
  }

  @Test
  void departmentsTableInTwoHalvesIsOneForm() {
    Table table =
        read(
            Publisher.DEPARTMENT,
            "收入支出决算总表",
            "收入|<|支出|<",
            "项目|决算数|项目|决算数",
            "一、一般公共预算财政拨款收入|90.00|一、一般公共服务支出|90.00",
            "本年收入合计|90.00|本年支出合计|90.00");
    assertEquals("FA01", table.form());
    assertEquals(List.of(0, 0, 1, 1), table.rows().stream().map(Row::block).toList());
  }
}
