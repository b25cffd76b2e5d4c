package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.Budget;
import io.kaibiao.samples.model.ThreePublic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes BG10 and BG11: the “三公” budget and the operating funds of the agency. */
final class BudgetThreePublic {
  private final FormFrame frame;
  private final Layout layout;
  private final Budget budget;

  BudgetThreePublic(FormFrame frame, Budget budget) {
    this.frame = frame;
    this.layout = frame.layout();
    this.budget = budget;
  }

  /** Returns the form of the “三公” budget. */
  TableDraft threePublic(FormFrame.Form form) {
    ThreePublic figures = budget.threePublic();
    if (layout.itemsAsColumns()) {
      return itemsAsColumns(form, figures);
    }
    GridMaker grid = new GridMaker().column(GridDraft.Kind.LABEL, layout.words().spaced("项目"));
    funds(grid, frame.year() + "年预算数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    List<TruthRow> rows = new ArrayList<>();
    List<String> keys =
        List.of(
            "overseas",
            "reception",
            "vehicle_total",
            "vehicle_purchase",
            "vehicle_operation",
            "total");
    List<String> labels =
        List.of("因公出国（境）费", "公务接待费", "公务用车购置及运行费", "①公务用车购置费", "②公务用车运行维护费", "合计");
    for (int i = 0; i < keys.size(); i++) {
      boolean total = keys.get(i).equals("total");
      grid.cell(labels.get(i), total ? GridDraft.Align.CENTER : GridDraft.Align.LEFT);
      rows.add(fundRow(form, grid, keys.get(i), labels.get(i), figures.item(keys.get(i))));
    }
    return frame.draft(form, grid, false, List.of(), rows);
  }

  /** Returns the form of the agency's operating funds. */
  TableDraft operation(FormFrame.Form form) {
    GridMaker grid = new GridMaker().column(GridDraft.Kind.LABEL, "单位名称");
    funds(grid, frame.year() + "年预算数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    BigDecimal amount = budget.ledger().total(Budget.OPERATION);
    List<TruthRow> rows = new ArrayList<>();
    grid.cell("部门合计", GridDraft.Align.CENTER);
    rows.add(fundRow(form, grid, "total", "部门合计", amount));
    String own = frame.organization();
    String name = own.endsWith("（本级）") ? own : own + "（本级）";
    grid.cell(name, GridDraft.Align.LEFT);
    rows.add(fundRow(form, grid, name, name, amount));
    return frame.draft(form, grid, false, List.of(), rows);
  }

  private void funds(GridMaker grid, String head) {
    for (String word : List.of("合计", "一般公共预算", "政府性基金预算", "国有资本经营预算")) {
      grid.column(GridDraft.Kind.AMOUNT, head, layout.words().spaced(word));
    }
  }

  private TruthRow fundRow(
      FormFrame.Form form, GridMaker grid, String key, String label, BigDecimal amount) {
    Map<String, String> cells = new LinkedHashMap<>();
    frame.put(form, grid, cells, "total", amount);
    frame.put(form, grid, cells, "general_public_budget", amount);
    frame.put(form, grid, cells, "government_fund", BigDecimal.ZERO);
    frame.put(form, grid, cells, "state_capital", BigDecimal.ZERO);
    grid.endRow();
    return new TruthRow(key, "", label, cells);
  }

  private TableDraft itemsAsColumns(FormFrame.Form form, ThreePublic figures) {
    String head = "“三公”经费预算数";
    String vehicle = "公务用车购置及运行费";
    GridMaker grid =
        new GridMaker()
            .column(GridDraft.Kind.AMOUNT, head, layout.words().spaced("合计"))
            .column(GridDraft.Kind.AMOUNT, head, "因公出国（境）费")
            .column(GridDraft.Kind.AMOUNT, head, "公务接待费")
            .column(GridDraft.Kind.AMOUNT, head, vehicle, layout.words().spaced("小计"))
            .column(GridDraft.Kind.AMOUNT, head, vehicle, "购置费")
            .column(GridDraft.Kind.AMOUNT, head, vehicle, "运行费")
            .column(GridDraft.Kind.AMOUNT, "机关运行经费预算数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    List<String> keys =
        List.of(
            "total",
            "overseas",
            "reception",
            "vehicle_total",
            "vehicle_purchase",
            "vehicle_operation",
            "agency_operation");
    List<TruthRow> rows = new ArrayList<>();
    for (String key : keys) {
      BigDecimal amount =
          key.equals("agency_operation")
              ? budget.ledger().total(Budget.OPERATION)
              : figures.item(key);
      Map<String, String> cells = new LinkedHashMap<>();
      frame.put(form, grid, cells, "total", amount);
      rows.add(new TruthRow(key, "", "", cells));
    }
    grid.endRow();
    return frame.draft(form, grid, true, List.of(), rows);
  }
}
