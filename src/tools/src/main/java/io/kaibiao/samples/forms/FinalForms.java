package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.FunctionalForm.Column;
import io.kaibiao.samples.model.AmountKind;
import io.kaibiao.samples.model.FinalAccounts;
import io.kaibiao.samples.model.SubjectList;
import io.kaibiao.samples.model.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the forms of final accounts, FA01 to FA10. */
public final class FinalForms {
  private final FormFrame frame;
  private final Layout layout;
  private final FinalAccounts accounts;
  private final FunctionalForm functional;
  private final String unit;
  private final String body;

  public FinalForms(FormFrame frame, FinalAccounts accounts) {
    this.frame = frame;
    this.layout = frame.layout();
    this.accounts = accounts;
    this.functional = new FunctionalForm(frame, accounts.ledger(), SubjectList.functional());
    this.unit = layout.amounts().unit();
    this.body = frame.body();
  }

  public List<TableDraft> make() {
    List<TableDraft> tables = new ArrayList<>();
    FinalSummaries summaries = new FinalSummaries(frame, accounts);
    tables.add(summaries.all(form("FA01", "收入支出决算总表", 1)));
    tables.add(fa02());
    tables.add(fa03());
    tables.add(summaries.fiscal(form("FA04", "财政拨款收入支出决算总表", 4)));
    tables.add(fa05());
    tables.add(fa06());
    if (layout.preset() == Layout.Preset.SHANGHAI) {
      tables.add(threePublic(7));
      tables.add(fa07(8));
      tables.add(fa08(9));
    } else {
      tables.add(fa07(7));
      tables.add(fa08(8));
      tables.add(threePublic(9));
    }
    if (layout.preset() == Layout.Preset.SHANXI) {
      tables.add(new FinalStatistics(frame, accounts).make(form("FA10", "部门决算公开相关信息统计表", 10)));
    }
    return List.copyOf(tables);
  }

  private FormFrame.Form form(String id, String title, int position) {
    return new FormFrame.Form(id, title, "", position, unit);
  }

  private TableDraft fa02() {
    String title = layout.preset() == Layout.Preset.SHAANXI ? "收入决算总表" : "收入决算表";
    return functional.make(
        form("FA02", title, 2),
        List.of(
            Column.of("total", FinalAccounts.INCOME, "本年收入合计"),
            Column.of("fiscal_appropriation", FinalAccounts.FISCAL_INCOME, "财政拨款收入"),
            Column.of("superior_subsidy", Sum.of(AmountKind.SUPERIOR), "上级补助收入"),
            Column.of("institutional", Sum.of(AmountKind.INSTITUTIONAL), "事业收入"),
            Column.of("operating", Sum.of(AmountKind.OPERATING), "经营收入"),
            Column.of("subordinate_remittance", Sum.of(AmountKind.SUBORDINATE), "附属单位上缴收入"),
            Column.of("other", Sum.of(AmountKind.OTHER), "其他收入")),
        true,
        "注：本表反映" + body + "本年度取得的各项收入情况。",
        "注：本表无数据");
  }

  private TableDraft fa03() {
    String title = layout.preset() == Layout.Preset.SHAANXI ? "支出决算总表" : "支出决算表";
    return functional.make(
        form("FA03", title, 3),
        List.of(
            Column.of("total", FinalAccounts.SPENT, "本年支出合计"),
            Column.of("basic", FinalAccounts.BASIC, "基本支出"),
            Column.of("project", FinalAccounts.PROJECT, "项目支出"),
            Column.of("remitted_to_superior", Sum.of(AmountKind.REMITTED), "上缴上级支出"),
            Column.of("operating", Sum.of(AmountKind.OPERATING_EXPENSE), "经营支出"),
            Column.of("subsidy_to_subordinate", Sum.of(AmountKind.SUBSIDY), "对附属单位补助支出")),
        true,
        "注：本表反映" + body + "本年度各项支出情况。",
        "注：本表无数据");
  }

  private List<Column> spending(Sum total, Sum basic, Sum project) {
    boolean shanghai = layout.preset() == Layout.Preset.SHANGHAI;
    String subtotal = layout.words().subtotal();
    return shanghai
        ? List.of(
            Column.of("total", total, "合计"),
            Column.of("basic", basic, "基本支出"),
            Column.of("project", project, "项目支出"))
        : List.of(
            Column.of("total", total, "本年支出", subtotal),
            Column.of("basic", basic, "本年支出", "基本支出"),
            Column.of("project", project, "本年支出", "项目支出"));
  }

  private TableDraft fa05() {
    return functional.make(
        form("FA05", "一般公共预算财政拨款支出决算表", 5),
        spending(
            FinalAccounts.PUBLIC_SPENT, FinalAccounts.PUBLIC_BASIC, FinalAccounts.PUBLIC_PROJECT),
        false,
        "注：本表反映" + body + "本年度一般公共预算财政拨款支出情况。",
        "注：本表无数据");
  }

  private TableDraft fa06() {
    String title =
        layout.preset() == Layout.Preset.SHANGHAI ? "一般公共预算财政拨款基本支出决算表" : "一般公共预算财政拨款基本支出决算明细表";
    return new EconomicBlocks(frame, accounts, SubjectList.economic())
        .make(form("FA06", title, 6), List.of("注：本表反映" + body + "本年度一般公共预算财政拨款基本支出明细情况。"));
  }

  private List<Column> balances(String prefix, Sum opening, Sum income, Sum spent, Sum closing) {
    Sum none = new Sum(Set.of(), Set.of());
    return List.of(
        Column.of("opening_balance", opening, "年初结转和结余"),
        Column.of("income", income, "本年收入"),
        Column.of(prefix + "total", spent, "本年支出", layout.words().subtotal()),
        Column.of(prefix + "basic", none, "本年支出", "基本支出"),
        Column.of(prefix + "project", spent, "本年支出", "项目支出"),
        Column.of("closing_balance", closing, "年末结转和结余"));
  }

  private TableDraft fa07(int position) {
    return functional.make(
        form("FA07", "政府性基金预算财政拨款收入支出决算表", position),
        balances(
            "expenditure_",
            Sum.of(AmountKind.FUND_OPENING),
            Sum.of(AmountKind.FUND_INCOME),
            FinalAccounts.FUND_SPENT,
            FinalAccounts.FUND_CLOSING),
        true,
        "注：本表反映" + body + "本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
        "说明：本" + body + "没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。");
  }

  private TableDraft fa08(int position) {
    boolean shanghai = layout.preset() == Layout.Preset.SHANGHAI;
    List<Column> columns =
        shanghai
            ? balances(
                "",
                Sum.of(AmountKind.CAPITAL_OPENING),
                Sum.of(AmountKind.CAPITAL_INCOME),
                FinalAccounts.CAPITAL_SPENT,
                FinalAccounts.CAPITAL_CLOSING)
            : spending(
                FinalAccounts.CAPITAL_SPENT,
                new Sum(Set.of(), Set.of()),
                FinalAccounts.CAPITAL_SPENT);
    return functional.make(
        form("FA08", "国有资本经营预算财政拨款" + (shanghai ? "收入支出" : "支出") + "决算表", position),
        columns,
        shanghai,
        "注：本表反映" + body + "本年度国有资本经营预算财政拨款支出情况。",
        "注：本" + body + "没有使用国有资本经营预算安排的支出，故本表无数据。");
  }

  private TableDraft threePublic(int position) {
    return new FinalThreePublic(frame, accounts).make(form("FA09", "财政拨款“三公”经费支出决算表", position));
  }
}
