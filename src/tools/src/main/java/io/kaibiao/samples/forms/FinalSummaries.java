package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.TwoSidedForm.Line;
import io.kaibiao.samples.forms.TwoSidedForm.Side;
import io.kaibiao.samples.model.AmountKind;
import io.kaibiao.samples.model.FinalAccounts;
import io.kaibiao.samples.model.Ledger;
import io.kaibiao.samples.model.SubjectList;
import io.kaibiao.samples.model.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes FA01 and FA04, the forms of final accounts that compare income with expenditure. */
final class FinalSummaries {
  private final FormFrame frame;
  private final Layout layout;
  private final FinalAccounts accounts;
  private final Ledger ledger;

  FinalSummaries(FormFrame frame, FinalAccounts accounts) {
    this.frame = frame;
    this.layout = frame.layout();
    this.accounts = accounts;
    this.ledger = accounts.ledger();
  }

  /** Returns the form of all income and expenditure. */
  TableDraft all(FormFrame.Form form) {
    List<Line> left =
        List.of(
            Line.of("general_public_budget", "一、一般公共预算财政拨款收入", income(AmountKind.PUBLIC_INCOME)),
            Line.of("government_fund", "二、政府性基金预算财政拨款收入", income(AmountKind.FUND_INCOME)),
            Line.of("state_capital", "三、国有资本经营预算财政拨款收入", income(AmountKind.CAPITAL_INCOME)),
            Line.of("superior_subsidy", "四、上级补助收入", income(AmountKind.SUPERIOR)),
            Line.of("institutional", "五、事业收入", income(AmountKind.INSTITUTIONAL)),
            Line.of("operating", "六、经营收入", income(AmountKind.OPERATING)),
            Line.of("subordinate_remittance", "七、附属单位上缴收入", income(AmountKind.SUBORDINATE)),
            Line.of("other", "八、其他收入", income(AmountKind.OTHER)));
    List<Line> leftEnd =
        List.of(
            Line.of("income_year_total", "本年收入合计", ledger.total(FinalAccounts.INCOME)),
            Line.of(
                "use_of_non_fiscal_surplus",
                layout.preset() == Layout.Preset.NATIONAL ? "使用非财政拨款结余（含专用结余）" : "使用非财政拨款结余",
                accounts.surplusUsed()),
            Line.of("opening_balance", "年初结转和结余", accounts.opening()),
            Line.of("income_grand_total", "总计", accounts.incomeGrandTotal()));
    List<Line> rightEnd =
        List.of(
            Line.of("expenditure_year_total", "本年支出合计", ledger.total(FinalAccounts.SPENT)),
            Line.of("surplus_distribution", "结余分配", accounts.distributed()),
            Line.of("closing_balance", "年末结转和结余", accounts.closing()),
            Line.of("expenditure_grand_total", "总计", accounts.incomeGrandTotal()));
    List<String> amount = List.of(layout.words().amount());
    return new TwoSidedForm(frame)
        .make(
            form,
            new Side("收入", List.of("amount"), List.of(amount), left, leftEnd),
            new Side(
                "支出",
                List.of("amount"),
                List.of(amount),
                classes(List.of(FinalAccounts.SPENT)),
                rightEnd),
            false,
            List.of("注：1.本表反映" + frame.body() + "本年度的总收支和年末结转结余情况。", "2.本套报表金额单位转换时可能存在尾数误差。"));
  }

  /** Returns the form of income and expenditure of fiscal appropriations. */
  TableDraft fiscal(FormFrame.Form form) {
    List<Line> left =
        List.of(
            Line.of("general_public_budget", "一、一般公共预算财政拨款", income(AmountKind.PUBLIC_INCOME)),
            Line.of("government_fund", "二、政府性基金预算财政拨款", income(AmountKind.FUND_INCOME)),
            Line.of("state_capital", "三、国有资本经营预算财政拨款", income(AmountKind.CAPITAL_INCOME)));
    Sum fiscalSpent =
        Sum.all(FinalAccounts.PUBLIC_SPENT, FinalAccounts.FUND_SPENT, FinalAccounts.CAPITAL_SPENT);
    List<Sum> sums =
        List.of(
            fiscalSpent,
            FinalAccounts.PUBLIC_SPENT,
            FinalAccounts.FUND_SPENT,
            FinalAccounts.CAPITAL_SPENT);
    List<List<String>> paths = new ArrayList<>();
    boolean deeper = layout.words().amount().equals("决算数") && layout.lineNumbers();
    for (String head : List.of("合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款")) {
      paths.add(deeper ? List.of("决算数", head) : List.of(head));
    }
    return new TwoSidedForm(frame)
        .make(
            form,
            new Side(
                "收入",
                List.of("amount"),
                List.of(List.of(layout.words().amount())),
                left,
                fiscalIncomeEnd()),
            new Side(
                "支出",
                List.of("total", "general_public_budget", "government_fund", "state_capital"),
                paths,
                classes(sums),
                fiscalExpenditureEnd(sums)),
            true,
            List.of(
                "注：本表反映" + frame.body() + "本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。"));
  }

  private List<Line> fiscalIncomeEnd() {
    boolean shanghai = layout.preset() == Layout.Preset.SHANGHAI;
    BigDecimal fund = accounts.fundOpening();
    BigDecimal capital = accounts.capitalOpening();
    return List.of(
        Line.of("income_year_total", "本年收入合计", ledger.total(FinalAccounts.FISCAL_INCOME)),
        Line.of("opening_balance", "年初财政拨款结转和结余", accounts.fiscalOpening()),
        Line.of(
            "opening_general_public_budget",
            (shanghai ? "一、" : "") + "一般公共预算财政拨款",
            accounts.publicOpening()),
        Line.of("opening_government_fund", (shanghai ? "二、" : "") + "政府性基金预算财政拨款", fund),
        Line.of("opening_state_capital", (shanghai ? "三、" : "") + "国有资本经营预算财政拨款", capital),
        Line.of(
            "income_grand_total",
            "总计",
            ledger.total(FinalAccounts.FISCAL_INCOME).add(accounts.fiscalOpening())));
  }

  private List<Line> fiscalExpenditureEnd(List<Sum> sums) {
    List<BigDecimal> spent = sums.stream().map(ledger::total).toList();
    List<BigDecimal> closing =
        List.of(
            accounts.fiscalClosing(),
            accounts.publicClosing(),
            ledger.total(FinalAccounts.FUND_CLOSING),
            ledger.total(FinalAccounts.CAPITAL_CLOSING));
    List<BigDecimal> grand = new ArrayList<>();
    for (int i = 0; i < spent.size(); i++) {
      grand.add(spent.get(i).add(closing.get(i)));
    }
    return List.of(
        new Line("expenditure_year_total", "本年支出合计", spent),
        new Line("closing_balance", "年末财政拨款结转和结余", closing),
        new Line("expenditure_grand_total", "总计", grand));
  }

  private List<Line> classes(List<Sum> sums) {
    SubjectList subjects = SubjectList.functional();
    List<Line> lines = new ArrayList<>();
    for (String code : SubjectList.FINAL_CLASSES) {
      List<BigDecimal> amounts = sums.stream().map(s -> ledger.sum(code, s)).toList();
      if (layout.allClasses() || amounts.get(0).signum() != 0) {
        String label = SubjectList.ordinal(lines.size() + 1) + "、" + subjects.name(code);
        lines.add(new Line(code, label, amounts));
      }
    }
    return lines;
  }

  private BigDecimal income(AmountKind measure) {
    return ledger.total(Sum.of(measure));
  }
}
