package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.AmountKind;
import io.kaibiao.samples.model.Budget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Projects and the funds that pay for them, BG12 and BG13. */
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
    List<String> ids =
        new ArrayList<>(List.of("general_public_budget", "government_fund", "state_capital"));
    List<AmountKind> measures =
        new ArrayList<>(
            currentYear
                ? List.of(
                    AmountKind.PUBLIC_PROJECT, AmountKind.FUND_PROJECT, AmountKind.CAPITAL_PROJECT)
                : List.of(
                    AmountKind.PUBLIC_CARRIED,
                    AmountKind.FUND_CARRIED,
                    AmountKind.CAPITAL_CARRIED));
    if (currentYear) {
      grid.column(GridDraft.Kind.AMOUNT, "财政专户管理资金").column(GridDraft.Kind.AMOUNT, "单位资金");
      ids.addAll(List.of("special_account", "unit_funds"));
      measures.addAll(List.of(AmountKind.SPECIAL_ACCOUNT, AmountKind.UNIT_FUNDS));
    }
    frame.heads(grid, form, Set.of(), 0);
    for (int i = 1; i <= grid.width(); i++) {
      grid.cell(String.valueOf(i), GridDraft.Align.CENTER, 1, 1, true);
    }
    grid.endRow().endHeads();
    List<TruthRow> rows = new ArrayList<>();
    if (projects.isEmpty()) {
      grid.endRow();
      return frame.draft(form, grid, true, List.of(BudgetForms.EMPTY), rows);
    }
    List<Budget.Project> all = new ArrayList<>(projects);
    all.add(0, whole(projects, measures));
    for (Budget.Project project : all) {
      grid.cell(project.name(), GridDraft.Align.LEFT);
      Map<String, String> cells = new LinkedHashMap<>();
      frame.put(form, grid, cells, "total", project.total());
      for (int i = 0; i < ids.size(); i++) {
        frame.put(form, grid, cells, ids.get(i), project.amount(measures.get(i)));
      }
      grid.endRow();
      rows.add(new TruthRow(project.name(), "", project.name(), cells));
    }
    return frame.draft(form, grid, true, List.of(), rows);
  }

  private Budget.Project whole(List<Budget.Project> projects, List<AmountKind> measures) {
    Map<AmountKind, BigDecimal> sums = new LinkedHashMap<>();
    for (AmountKind measure : measures) {
      sums.put(
          measure,
          projects.stream().map(p -> p.amount(measure)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return new Budget.Project(frame.organization(), sums);
  }
}
