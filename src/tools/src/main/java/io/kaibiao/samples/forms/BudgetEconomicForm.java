package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.Budget;
import io.kaibiao.samples.model.SubjectList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes BG06: basic expenditure of the general public budget by economic subject. */
final class BudgetEconomicForm {
  private final FormFrame frame;
  private final Layout layout;
  private final Budget budget;

  BudgetEconomicForm(FormFrame frame, Budget budget) {
    this.frame = frame;
    this.layout = frame.layout();
    this.budget = budget;
  }

  TableDraft make(FormFrame.Form form) {
    SubjectList economic = SubjectList.economic();
    boolean names = layout.economicCodes() == Layout.EconomicCodes.NAMES_ONLY;
    GridMaker grid = new GridMaker();
    names(grid);
    String head = layout.preset() == Layout.Preset.SHANGHAI ? "一般公共预算基本支出" : frame.year() + "年预算数";
    for (String word : List.of("合计", "人员经费", "公用经费")) {
      grid.column(GridDraft.Kind.AMOUNT, head, layout.words().spaced(word));
    }
    frame.heads(grid, form, Set.of(), 0).endHeads();
    List<TruthRow> rows = new ArrayList<>();
    int labels = grid.width() - 3;
    if (layout.total() != Layout.Total.LAST) {
      rows.add(economicTotal(form, grid, labels));
    }
    List<String> codes = new ArrayList<>();
    for (String code : economic.names().keySet()) {
      if (budget.economic(code).signum() != 0) {
        codes.add(code);
      }
    }
    for (String code : codes) {
      rows.add(row(form, grid, code));
    }
    if (layout.total() == Layout.Total.LAST) {
      rows.add(economicTotal(form, grid, labels));
    }
    return frame.draft(
        form, grid, layout.preset() == Layout.Preset.SHANGHAI && !names, List.of(), rows);
  }

  private void names(GridMaker grid) {
    switch (layout.economicCodes()) {
      case NAMES_ONLY ->
          grid.column(GridDraft.Kind.LABEL, "部门预算支出经济科目名称")
              .column(GridDraft.Kind.LABEL, "政府预算支出经济科目名称");
      case ONE_CELL ->
          grid.column(GridDraft.Kind.CODE, "项目", "科目编码").column(GridDraft.Kind.LABEL, "项目", "科目名称");
      case TWO_CELLS ->
          grid.column(GridDraft.Kind.CODE, "项目", "部门预算经济分类科目编码", "类")
              .column(GridDraft.Kind.CODE, "项目", "部门预算经济分类科目编码", "款")
              .column(GridDraft.Kind.LABEL, "项目", "经济分类科目名称");
    }
  }

  private TruthRow row(FormFrame.Form form, GridMaker grid, String code) {
    Map<String, String> cells = new LinkedHashMap<>();
    String name = SubjectList.economic().name(code);
    boolean type = code.length() == 3;
    switch (layout.economicCodes()) {
      case NAMES_ONLY -> {
        String government = type ? "" : government(code);
        grid.cell(type ? name : "  " + name, GridDraft.Align.LEFT)
            .cell(government, GridDraft.Align.LEFT);
        if (!type) {
          cells.put("government_subject", government);
        }
      }
      case ONE_CELL -> grid.cell(code, GridDraft.Align.LEFT).cell(name, GridDraft.Align.LEFT);
      case TWO_CELLS ->
          grid.cell(code.substring(0, 3), GridDraft.Align.CENTER)
              .cell(code.substring(3), GridDraft.Align.CENTER)
              .cell(name, GridDraft.Align.LEFT);
    }
    boolean people = code.startsWith("301") || code.startsWith("303");
    BigDecimal amount = budget.economic(code);
    BigDecimal none = BigDecimal.ZERO;
    frame.put(form, grid, cells, "total", amount);
    frame.put(form, grid, cells, "personnel", people ? amount : none);
    frame.put(form, grid, cells, "public", people ? none : amount);
    grid.endRow();
    return new TruthRow(code, "", name, cells);
  }

  private TruthRow economicTotal(FormFrame.Form form, GridMaker grid, int labels) {
    grid.cell(layout.words().spaced("合计"), GridDraft.Align.CENTER, labels);
    Map<String, String> cells = new LinkedHashMap<>();
    BigDecimal people = budget.economic("301").add(budget.economic("303"));
    frame.put(form, grid, cells, "total", budget.economic(""));
    frame.put(form, grid, cells, "personnel", people);
    frame.put(form, grid, cells, "public", budget.economic("").subtract(people));
    grid.endRow();
    return new TruthRow("total", "", "合计", cells);
  }

  private static String government(String code) {
    return switch (code) {
      case "30101", "30102", "30103" -> "工资奖金津补贴";
      case "30108", "30109", "30110", "30111", "30112" -> "社会保障缴费";
      case "30113" -> "住房公积金";
      case "30212" -> "因公出国（境）费用";
      case "30213" -> "维修（护）费";
      case "30215" -> "会议费";
      case "30216" -> "培训费";
      case "30217" -> "公务接待费";
      case "30226", "30227" -> "委托业务费";
      case "30231" -> "公务用车运行维护费";
      case "30299" -> "其他商品和服务支出";
      default ->
          code.startsWith("301")
              ? "其他工资福利支出"
              : code.startsWith("303") ? "社会福利和救助" : code.startsWith("302") ? "办公经费" : "设备购置";
    };
  }
}
