package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.Budget;
import io.kaibiao.samples.model.Ledger;
import io.kaibiao.samples.model.SubjectList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes BG09: income and expenditure of the state capital budget side by side. */
final class BudgetCapitalForm {
  private final FormFrame frame;
  private final Layout layout;
  private final Ledger ledger;

  BudgetCapitalForm(FormFrame frame, Ledger ledger) {
    this.frame = frame;
    this.layout = frame.layout();
    this.ledger = ledger;
  }

  TableDraft make(FormFrame.Form form) {
    String left = "国有资本经营预算收入";
    String right = "国有资本经营预算支出";
    GridMaker grid =
        new GridMaker()
            .column(GridDraft.Kind.CODE, left, "项目", "收入科目编码")
            .column(GridDraft.Kind.LABEL, left, "项目", "科目名称")
            .column(GridDraft.Kind.AMOUNT, left, "国有资本经营收入预算")
            .column(GridDraft.Kind.CODE, right, "科目编码")
            .column(GridDraft.Kind.LABEL, right, "科目名称")
            .column(GridDraft.Kind.AMOUNT, right, "合计")
            .column(GridDraft.Kind.AMOUNT, right, "基本支出")
            .column(GridDraft.Kind.AMOUNT, right, "项目支出");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    BigDecimal all = ledger.total(Budget.CAPITAL);
    List<TruthRow> rows = new ArrayList<>();
    rows.add(total(form, grid, all));
    List<String> codes = ledger.codes(Budget.CAPITAL);
    List<String> income = all.signum() == 0 ? List.of() : List.of("103", "10306", "1030601");
    List<TruthRow> spending = new ArrayList<>();
    for (int i = 0; i < Math.max(codes.size(), income.size()); i++) {
      if (i < income.size()) {
        rows.add(earned(form, grid, income.get(i), all));
      } else {
        for (int blank = 0; blank < 3; blank++) {
          grid.cell("", GridDraft.Align.LEFT);
        }
      }
      if (i < codes.size()) {
        spending.add(spent(form, grid, codes.get(i)));
      }
      grid.endRow();
    }
    rows.addAll(spending);
    return frame.draft(
        form, grid, true, all.signum() == 0 ? List.of(BudgetForms.EMPTY) : List.of(), rows);
  }

  private TruthRow total(FormFrame.Form form, GridMaker grid, BigDecimal all) {
    Map<String, String> cells = new LinkedHashMap<>();
    grid.cell(layout.words().spaced("合计"), GridDraft.Align.CENTER, 2);
    frame.put(form, grid, cells, "income", all);
    grid.cell(layout.words().spaced("合计"), GridDraft.Align.CENTER, 2);
    spent(form, grid, cells, all);
    grid.endRow();
    return new TruthRow("total", "", "合计", cells);
  }

  private TruthRow earned(FormFrame.Form form, GridMaker grid, String code, BigDecimal amount) {
    Map<String, String> cells = new LinkedHashMap<>();
    String name = BudgetForms.INCOME_NAMES.getOrDefault(code, "");
    grid.cell(code, GridDraft.Align.LEFT).cell(name, GridDraft.Align.LEFT);
    frame.put(form, grid, cells, "income", amount);
    return new TruthRow(code, "", name, cells);
  }

  private TruthRow spent(FormFrame.Form form, GridMaker grid, String code) {
    Map<String, String> cells = new LinkedHashMap<>();
    String name = SubjectList.functional().name(code);
    grid.cell(code, GridDraft.Align.LEFT).cell(name, GridDraft.Align.LEFT);
    spent(form, grid, cells, ledger.sum(code, Budget.CAPITAL));
    return new TruthRow(code, "", name, cells);
  }

  private void spent(
      FormFrame.Form form, GridMaker grid, Map<String, String> cells, BigDecimal amount) {
    frame.put(form, grid, cells, "total", amount);
    frame.put(form, grid, cells, "basic", BigDecimal.ZERO);
    frame.put(form, grid, cells, "project", amount);
  }
}
