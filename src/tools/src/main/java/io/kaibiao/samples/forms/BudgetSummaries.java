package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.TwoSidedForm.Line;
import io.kaibiao.samples.forms.TwoSidedForm.Side;
import io.kaibiao.samples.model.AmountKind;
import io.kaibiao.samples.model.Budget;
import io.kaibiao.samples.model.Ledger;
import io.kaibiao.samples.model.SubjectList;
import io.kaibiao.samples.model.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes BG01 and BG04, the forms of a budget that compare income with expenditure. */
final class BudgetSummaries {
  private static final Sum PUBLIC_ALL = Sum.all(Budget.PUBLIC, Sum.of(AmountKind.PUBLIC_CARRIED));

  private static final Sum FUND_ALL = Sum.all(Budget.FUND, Sum.of(AmountKind.FUND_CARRIED));

  private static final Sum CAPITAL_ALL =
      Sum.all(Budget.CAPITAL, Sum.of(AmountKind.CAPITAL_CARRIED));

  private static final Sum FISCAL_ALL = Sum.all(PUBLIC_ALL, FUND_ALL, CAPITAL_ALL);

  private final FormFrame frame;
  private final Layout layout;
  private final Ledger ledger;
  private final SubjectList subjects = SubjectList.functional();

  BudgetSummaries(FormFrame frame, Ledger ledger) {
    this.frame = frame;
    this.layout = frame.layout();
    this.ledger = ledger;
  }

  private String yearWord() {
    return frame.year() + "年预算数";
  }

  /** Returns the form of income and expenditure. */
  TableDraft all(FormFrame.Form form, boolean oneColumn) {
    List<Line> left =
        List.of(
            Line.of("general_public_budget", "一、一般公共预算", ledger.total(Budget.PUBLIC)),
            Line.of("government_fund", "二、政府性基金预算", ledger.total(Budget.FUND)),
            Line.of("state_capital", "三、国有资本经营预算", ledger.total(Budget.CAPITAL)),
            Line.of("special_account", "四、财政专户管理资金", ledger.total(Budget.SPECIAL)),
            Line.of("unit_funds", "五、单位资金", ledger.total(Budget.UNIT)));
    List<Line> leftEnd =
        List.of(
            Line.of("income_year_total", "本年收入合计", ledger.total(Budget.CURRENT)),
            Line.of("income_carried_over", "上年结转", ledger.total(Budget.CARRIED)),
            Line.of("income_grand_total", "收入总计", ledger.total(Budget.ALL)));
    List<Sum> sums =
        oneColumn ? List.of(Budget.ALL) : List.of(Budget.ALL, Budget.CURRENT, Budget.CARRIED);
    String year = frame.year() + "年";
    return new TwoSidedForm(frame.withoutNumbers())
        .make(
            form,
            new Side(
                "收入",
                List.of("amount"),
                List.of(List.of(oneColumn ? yearWord() : year)),
                left,
                leftEnd),
            new Side(
                "支出",
                oneColumn ? List.of("total") : List.of("total", "current_year", "carried_over"),
                oneColumn
                    ? List.of(List.of(yearWord()))
                    : List.of(List.of(year + "合计"), List.of("当年预算安排"), List.of("上年结转安排")),
                classes(sums),
                expenditureEnd(sums)),
            false,
            List.of());
  }

  /**
   * Returns the form of income and expenditure as printed in Shanghai, with expenditure by purpose.
   */
  TableDraft byPurpose(FormFrame.Form form) {
    List<Line> left = incomeByPurpose();
    BigDecimal all = ledger.total(Budget.CURRENT);
    boolean detailed = layout.lineNumbers();
    List<Sum> sums =
        detailed
            ? List.of(Budget.CURRENT, Budget.PERSONNEL, Budget.OPERATION, Budget.PROJECT)
            : List.of(Budget.CURRENT);
    List<String> ids =
        detailed ? List.of("total", "personnel", "public", "project") : List.of("total");
    List<List<String>> paths =
        detailed
            ? List.of(
                List.of("合计"), List.of("基本支出", "人员经费"), List.of("基本支出", "公用经费"), List.of("项目支出"))
            : List.of(List.of("预算数"));
    return new TwoSidedForm(frame.withoutNumbers())
        .make(
            form,
            new Side(
                "本年收入",
                List.of("amount"),
                List.of(List.of("预算数")),
                left,
                List.of(Line.of("income_grand_total", "收入总计", all))),
            new Side(
                "本年支出",
                ids,
                paths,
                classes(sums),
                List.of(new Line("expenditure_grand_total", "支出总计", totals(sums)))),
            true,
            List.of());
  }

  /** Returns the form of income and expenditure of fiscal appropriations. */
  TableDraft fiscal(FormFrame.Form form) {
    boolean shanghai = layout.preset() == Layout.Preset.SHANGHAI;
    List<Line> left =
        List.of(
            Line.of(
                "general_public_budget",
                shanghai ? "一、一般公共预算资金" : "一、一般公共预算",
                ledger.total(Budget.PUBLIC)),
            Line.of(
                "government_fund", shanghai ? "二、政府性基金" : "二、政府性基金预算", ledger.total(Budget.FUND)),
            Line.of("state_capital", "三、国有资本经营预算", ledger.total(Budget.CAPITAL)));
    List<Sum> sums = List.of(FISCAL_ALL, PUBLIC_ALL, FUND_ALL, CAPITAL_ALL);
    List<String> ids =
        List.of("total", "general_public_budget", "government_fund", "state_capital");
    List<String> words = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算");
    List<List<String>> paths = new ArrayList<>();
    paths.add(shanghai ? List.of("合计") : List.of("金额", "小计"));
    for (String word : words) {
      paths.add(shanghai ? List.of(word) : List.of("金额", word));
    }
    return new TwoSidedForm(frame.withoutNumbers())
        .make(
            form,
            new Side(
                shanghai ? "财政拨款收入" : "收入",
                List.of("amount"),
                List.of(List.of(shanghai ? "预算数" : "金额")),
                left,
                fiscalIncomeEnd()),
            new Side(
                shanghai ? "财政拨款支出" : "支出", ids, paths, classes(sums), fiscalExpenditureEnd(sums)),
            true,
            List.of());
  }

  private List<Line> incomeByPurpose() {
    return List.of(
        Line.of("fiscal_appropriation", "一、财政拨款收入", ledger.total(Budget.FISCAL)),
        Line.of("general_public_budget", "1.一般公共预算资金", ledger.total(Budget.PUBLIC)),
        Line.of("government_fund", "2.政府性基金", ledger.total(Budget.FUND)),
        Line.of("state_capital", "3.国有资本经营预算", ledger.total(Budget.CAPITAL)),
        Line.of("institutional", "二、事业收入", ledger.total(Budget.INSTITUTIONAL)),
        Line.of("operating", "三、事业单位经营收入", ledger.total(Budget.OPERATING)),
        Line.of("other", "四、其他收入", ledger.total(Budget.OTHER)),
        Line.BLANK,
        Line.BLANK);
  }

  private List<Line> fiscalIncomeEnd() {
    Line grand = Line.of("income_grand_total", "收入总计", ledger.total(FISCAL_ALL));
    if (layout.preset() == Layout.Preset.SHANGHAI) {
      return List.of(grand);
    }
    return List.of(
        Line.of("income_year_total", "本年收入合计", ledger.total(Budget.FISCAL)),
        Line.of("income_carried_over", "上年财政拨款结转", ledger.total(Budget.CARRIED)),
        carried("carried_general_public_budget", "一、一般公共预算", AmountKind.PUBLIC_CARRIED),
        carried("carried_government_fund", "二、政府性基金预算", AmountKind.FUND_CARRIED),
        carried("carried_state_capital", "三、国有资本经营预算", AmountKind.CAPITAL_CARRIED),
        grand);
  }

  private Line carried(String key, String label, AmountKind kind) {
    return Line.of(key, label, ledger.total(Sum.of(kind)));
  }

  private List<Line> fiscalExpenditureEnd(List<Sum> sums) {
    return layout.preset() == Layout.Preset.SHANGHAI
        ? List.of(new Line("expenditure_grand_total", "支出总计", totals(sums)))
        : expenditureEnd(sums);
  }

  private List<Line> expenditureEnd(List<Sum> sums) {
    List<BigDecimal> none = sums.stream().map(s -> BigDecimal.ZERO).toList();
    return List.of(
        new Line("expenditure_year_total", "本年支出合计", totals(sums)),
        new Line("expenditure_carried_over", "年终结转", none),
        new Line("expenditure_grand_total", "支出总计", totals(sums)));
  }

  private List<Line> classes(List<Sum> sums) {
    List<Line> lines = new ArrayList<>();
    boolean all = layout.allClasses() && layout.preset() != Layout.Preset.SHANGHAI;
    for (String code : SubjectList.BUDGET_CLASSES) {
      List<BigDecimal> amounts = sums.stream().map(s -> ledger.sum(code, s)).toList();
      if (all || amounts.get(0).signum() != 0) {
        lines.add(
            new Line(
                code, SubjectList.ordinal(lines.size() + 1) + "、" + subjects.name(code), amounts));
      }
    }
    return lines;
  }

  private List<BigDecimal> totals(List<Sum> sums) {
    return sums.stream().map(ledger::total).toList();
  }
}
