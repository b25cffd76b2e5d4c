package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.AmountKind;
import io.kaibiao.samples.model.Budget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes BG12 and BG13: projects and the funds that pay for them. */
final class ProjectForm {
  private final FormFrame frame;
  private final Layout layout;

  ProjectForm(FormFrame frame) {
    this.frame = frame;
    this.layout = frame.layout();
  }

  TableDraft make(FormFrame.Form form, List<Budget.Project> projects, boolean currentYear) {
    String head = frame.year() + "年财政拨款";
    GridMaker grid =
        new GridMaker()
            .column(GridDraft.Kind.LABEL, "项目名称")
            .column(GridDraft.Kind.AMOUNT, layout.words().spaced("合计"))
            .column(GridDraft.Kind.AMOUNT, head, "一般公共预算")
            .column(GridDraft.Kind.AMOUNT, head, "政府性基金预算")
            .column(GridDraft.Kind.AMOUNT, head, "国有资本经营预算");
    Map<String, AmountKind> columns = new LinkedHashMap<>();
    columns.put(
        "general_public_budget",
        currentYear ? AmountKind.PUBLIC_PROJECT : AmountKind.PUBLIC_CARRIED);
    columns.put("government_fund", currentYear ? AmountKind.FUND_PROJECT : AmountKind.FUND_CARRIED);
    columns.put(
        "state_capital", currentYear ? AmountKind.CAPITAL_PROJECT : AmountKind.CAPITAL_CARRIED);
    if (currentYear) {
      grid.column(GridDraft.Kind.AMOUNT, "财政专户管理资金").column(GridDraft.Kind.AMOUNT, "单位资金");
      columns.put("special_account", AmountKind.SPECIAL_ACCOUNT);
      columns.put("unit_funds", AmountKind.UNIT_FUNDS);
    }
    heads(form, grid);
    List<TruthRow> rows = new ArrayList<>();
    if (projects.isEmpty()) {
      grid.endRow();
      return frame.draft(form, grid, true, List.of(BudgetForms.EMPTY), rows);
    }
    List<Budget.Project> all = new ArrayList<>(projects);
    all.add(0, whole(projects, columns.values()));
    for (Budget.Project project : all) {
      rows.add(row(form, grid, project, columns));
    }
    return frame.draft(form, grid, true, List.of(), rows);
  }

  private void heads(FormFrame.Form form, GridMaker grid) {
    frame.heads(grid, form, Set.of(), 0);
    for (int i = 1; i <= grid.width(); i++) {
      grid.cell(String.valueOf(i), GridDraft.Align.CENTER, 1, 1, true);
    }
    grid.endRow().endHeads();
  }

  private TruthRow row(
      FormFrame.Form form,
      GridMaker grid,
      Budget.Project project,
      Map<String, AmountKind> columns) {
    grid.cell(project.name(), GridDraft.Align.LEFT);
    Map<String, String> cells = new LinkedHashMap<>();
    frame.put(form, grid, cells, "total", project.total());
    columns.forEach((id, kind) -> frame.put(form, grid, cells, id, project.amount(kind)));
    grid.endRow();
    return new TruthRow(project.name(), "", project.name(), cells);
  }

  private Budget.Project whole(List<Budget.Project> projects, Collection<AmountKind> measures) {
    Map<AmountKind, BigDecimal> sums = new LinkedHashMap<>();
    for (AmountKind measure : measures) {
      sums.put(
          measure,
          projects.stream().map(p -> p.amount(measure)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return new Budget.Project(frame.organization(), sums);
  }
}
