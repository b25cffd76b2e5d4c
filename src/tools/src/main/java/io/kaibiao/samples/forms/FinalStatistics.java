package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.FinalAccounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes FA10, the further statistics of final accounts: procurement, vehicles, equipment. */
final class FinalStatistics {
  private static final List<String> VEHICLE_ROWS =
      List.of(
          "vehicles_leaders_deputy_ministerial|1.副部（省）级及以上领导用车",
          "vehicles_principal_leaders|2.主要负责人用车",
          "vehicles_confidential_communication|3.机要通信用车",
          "vehicles_emergency|4.应急保障用车",
          "vehicles_law_enforcement|5.执法执勤用车",
          "vehicles_special_technical|6.特种专业技术用车",
          "vehicles_retired_cadres|7.离退休干部服务用车",
          "vehicles_other|8.其他用车");

  private final FormFrame frame;
  private final Layout layout;
  private final FinalAccounts accounts;

  FinalStatistics(FormFrame frame, FinalAccounts accounts) {
    this.frame = frame;
    this.layout = frame.layout();
    this.accounts = accounts;
  }

  TableDraft make(FormFrame.Form form) {
    GridMaker grid =
        new GridMaker()
            .column(GridDraft.Kind.LABEL, layout.words().spaced("项目"))
            .column(GridDraft.Kind.LINE, "行次")
            .column(GridDraft.Kind.AMOUNT, "统计数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    List<TruthRow> rows = new ArrayList<>();
    AmountStyle style = frame.amounts(form);
    procurement(grid, rows, style);
    operation(grid, rows, style);
    assets(grid, rows, style);
    return frame.draft(
        form, grid, false, List.of("注：本表反映" + frame.body() + "本年度政府采购、机关运行经费和国有资产占用情况。"), rows);
  }

  private void procurement(GridMaker grid, List<TruthRow> rows, AmountStyle style) {
    List<BigDecimal> bought = accounts.procurement();
    BigDecimal all = bought.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    section(grid, "一、政府采购情况");
    counted(grid, rows, "procurement_total", "合计", style.print(all));
    counted(grid, rows, "procurement_goods", "货物", style.print(bought.get(0)));
    counted(grid, rows, "procurement_works", "工程", style.print(bought.get(1)));
    counted(grid, rows, "procurement_services", "服务", style.print(bought.get(2)));
  }

  private void operation(GridMaker grid, List<TruthRow> rows, AmountStyle style) {
    section(grid, "二、机关运行经费");
    BigDecimal operation = accounts.operation();
    BigDecimal none = BigDecimal.ZERO;
    counted(
        grid,
        rows,
        "agency_operation_administrative",
        "（一）行政单位",
        style.print(accounts.administrative() ? operation : none));
    counted(
        grid,
        rows,
        "agency_operation_assimilated",
        "（二）参照公务员法管理事业单位",
        style.print(accounts.administrative() ? none : operation));
  }

  private void assets(GridMaker grid, List<TruthRow> rows, AmountStyle style) {
    section(grid, "三、国有资产占用情况");
    int vehicles = accounts.vehicles().stream().mapToInt(Integer::intValue).sum();
    counted(grid, rows, "vehicles_total", "（一）车辆数合计（辆）", style.count(vehicles));
    for (int i = 0; i < VEHICLE_ROWS.size(); i++) {
      String row = VEHICLE_ROWS.get(i);
      int bar = row.indexOf('|');
      counted(
          grid,
          rows,
          row.substring(0, bar),
          row.substring(bar + 1),
          style.count(accounts.vehicles().get(i)));
    }
    counted(
        grid,
        rows,
        "equipment_over_1m",
        "（二）单价100万元（含）以上设备（不含车辆）",
        style.count(accounts.equipment()));
  }

  private static void section(GridMaker grid, String label) {
    grid.cell(label, GridDraft.Align.LEFT)
        .cell("", GridDraft.Align.CENTER)
        .cell("", GridDraft.Align.RIGHT)
        .endRow();
  }

  private static void counted(
      GridMaker grid, List<TruthRow> rows, String key, String label, AmountStyle.Printed printed) {
    String line = String.valueOf(rows.size() + 1);
    grid.cell(label, GridDraft.Align.LEFT)
        .cell(line, GridDraft.Align.CENTER)
        .cell(printed.text(), GridDraft.Align.RIGHT)
        .endRow();
    Map<String, String> cells =
        printed.value().isEmpty() ? Map.of() : Map.of("amount", printed.value());
    rows.add(new TruthRow(key, line, label, cells));
  }
}
