package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.FunctionalForm.Column;
import io.kaibiao.samples.model.AmountKind;
import io.kaibiao.samples.model.Budget;
import io.kaibiao.samples.model.Ledger;
import io.kaibiao.samples.model.SubjectList;
import io.kaibiao.samples.model.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the forms of a budget, BG01 to BG13. */
public final class BudgetForms {
  private static final String REMARK = "（不含上年结转）";
  static final String EMPTY = "注：本表无数据";

  private static final Map<String, String> FUND_INCOME =
      Map.of("21208", "1030148", "21213", "1030156", "22904", "1030199", "22960", "1030155");

  static final Map<String, String> INCOME_NAMES =
      Map.of(
          "103", "非税收入",
          "10301", "政府性基金收入",
          "1030148", "国有土地使用权出让收入",
          "1030155", "彩票公益金收入",
          "1030156", "城市基础设施配套费收入",
          "1030199", "其他政府性基金收入",
          "10306", "国有资本经营收入",
          "1030601", "利润收入");

  private final FormFrame frame;
  private final Layout layout;
  private final Budget budget;
  private final Ledger ledger;
  private final SubjectList subjects = SubjectList.functional();
  private final String unit;
  private final String yearWord;
  private final BudgetSummaries summaries;
  private final BudgetThreePublic threePublic;
  private final ProjectForm projects;

  public BudgetForms(FormFrame frame, Budget budget) {
    this.frame = frame;
    this.layout = frame.layout();
    this.budget = budget;
    this.ledger = budget.ledger();
    this.unit = layout.amounts().unit();
    this.yearWord = frame.year() + "年预算数";
    this.summaries = new BudgetSummaries(frame, ledger);
    this.threePublic = new BudgetThreePublic(frame, budget);
    this.projects = new ProjectForm(frame);
  }

  public List<TableDraft> make() {
    return switch (layout.preset()) {
      case SHANGHAI -> shanghai();
      case SICHUAN -> sichuan();
      case NATIONAL, SHANXI, SHAANXI -> national();
    };
  }

  private List<TableDraft> shanghai() {
    return List.of(
        summaries.byPurpose(form("BG01", "部门财务收支预算总表", 1)),
        shanghai02(),
        bg03(form("BG03", "部门支出预算总表", 3), "支出预算"),
        summaries.fiscal(form("BG04", "部门财政拨款收支预算总表", 4)),
        bg05(form("BG05", "部门一般公共预算支出功能分类预算表", 5), "一般公共预算支出"),
        fundSpending(form("BG08", "部门政府性基金预算支出功能分类预算表", 6), "政府性基金预算支出"),
        capitalSpending(form("BG09", "部门国有资本经营预算支出功能分类预算表", 7), "国有资本经营预算支出"),
        new BudgetEconomicForm(frame, budget).make(form("BG06", "部门一般公共预算基本支出部门预算经济分类预算表", 8)),
        threePublic.threePublic(new FormFrame.Form("BG10", "部门“三公”经费和机关运行经费预算表", "", 9, "万元")));
  }

  private List<TableDraft> sichuan() {
    return List.of(
        summaries.all(form("BG01", "部门收支总表", 1), true),
        bg02(form("BG02", "部门收入总表", 2)),
        bg03(form("BG03", "部门支出总表", 3), ""),
        summaries.fiscal(form("BG04", "财政拨款收支预算总表", 4)),
        bg05(form("BG05", "一般公共预算支出预算表", 6), ""),
        new BudgetEconomicForm(frame, budget).make(form("BG06", "一般公共预算基本支出预算表", 7)),
        threePublic.threePublic(form("BG10", "一般公共预算“三公”经费支出预算表", 9)),
        fundSpending(form("BG08", "政府性基金支出预算表", 10), ""),
        capitalSpending(form("BG09", "国有资本经营预算支出预算表", 12), ""));
  }

  private List<TableDraft> national() {
    String start = layout.preset() == Layout.Preset.SHAANXI ? "部门综合预算" : "预算";
    return List.of(
        summaries.all(form("BG01", start + "收支总表", 1), false),
        bg02(form("BG02", start + "收入总表", 2)),
        bg03(form("BG03", start + "支出总表", 3), yearWord),
        summaries.fiscal(form("BG04", "财政拨款收支总表", 4)),
        bg05(remarked("BG05", "一般公共预算支出预算表", 5), yearWord),
        new BudgetEconomicForm(frame, budget).make(remarked("BG06", "一般公共预算安排基本支出分经济科目表", 6)),
        bg07(remarked("BG07", "政府性基金预算收入表", 7)),
        fundSpending(remarked("BG08", "政府性基金预算支出表", 8), ""),
        new BudgetCapitalForm(frame, ledger).make(remarked("BG09", "国有资本经营预算收支预算表", 9)),
        threePublic.threePublic(form("BG10", "一般公共预算“三公”经费支出预算表", 10)),
        threePublic.operation(form("BG11", "机关运行经费预算财政拨款情况统计表", 11)),
        projects.make(form("BG12", "项目支出预算表（本年预算）", 12), budget.projects(), true),
        projects.make(form("BG13", "项目支出预算表（上年结转）", 13), budget.carriedProjects(), false));
  }

  private FormFrame.Form form(String id, String title, int position) {
    return new FormFrame.Form(id, title, "", position, unit);
  }

  private FormFrame.Form remarked(String id, String title, int position) {
    return new FormFrame.Form(id, title, REMARK, position, unit);
  }

  private FunctionalForm plainFunctional() {
    return new FunctionalForm(frame.withoutNumbers(), ledger, subjects);
  }

  private TableDraft shanghai02() {
    return plainFunctional()
        .make(
            form("BG02", "部门收入预算总表", 2),
            List.of(
                Column.of("total", Budget.CURRENT, "收入预算", "合计"),
                Column.of("fiscal_appropriation", Budget.FISCAL, "收入预算", "财政拨款收入"),
                Column.of("institutional", Budget.INSTITUTIONAL, "收入预算", "事业收入"),
                Column.of("operating", Budget.OPERATING, "收入预算", "事业单位经营收入"),
                Column.of("other", Budget.OTHER, "收入预算", "其他收入")),
            true,
            "",
            EMPTY);
  }

  private TableDraft bg02(FormFrame.Form form) {
    return plainFunctional()
        .make(
            form,
            List.of(
                Column.of("total", Budget.CURRENT, "本年收入", "合计"),
                Column.of("general_public_budget", Budget.PUBLIC, "本年收入", "一般公共预算"),
                Column.of("government_fund", Budget.FUND, "本年收入", "政府性基金"),
                Column.of("state_capital", Budget.CAPITAL, "本年收入", "国有资本经营预算"),
                Column.of("special_account", Budget.SPECIAL, "本年收入", "财政专户管理资金"),
                Column.of("unit_funds", Budget.UNIT, "本年收入", "单位资金"),
                Column.of("carried_over", Budget.CARRIED, "上年结转")),
            true,
            "",
            EMPTY);
  }

  private static List<Column> spending(String head, Sum total, Sum basic, Sum project) {
    List<Column> columns = new ArrayList<>();
    List<String> words = List.of("合计", "基本支出", "项目支出");
    List<String> ids = List.of("total", "basic", "project");
    List<Sum> sums = List.of(total, basic, project);
    for (int i = 0; i < ids.size(); i++) {
      columns.add(
          new Column(
              ids.get(i),
              sums.get(i),
              head.isEmpty() ? List.of(words.get(i)) : List.of(head, words.get(i))));
    }
    return columns;
  }

  private TableDraft bg03(FormFrame.Form form, String head) {
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.ALL, Budget.BASIC, Budget.PROJECT),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            EMPTY);
  }

  private TableDraft bg05(FormFrame.Form form, String head) {
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.PUBLIC, Budget.BASIC, Sum.of(AmountKind.PUBLIC_PROJECT)),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            EMPTY);
  }

  private TableDraft bg07(FormFrame.Form form) {
    Map<String, Map<AmountKind, BigDecimal>> leaves = new TreeMap<>();
    FUND_INCOME.forEach(
        (parent, code) -> {
          BigDecimal amount = ledger.sum(parent, Budget.FUND);
          if (amount.signum() != 0) {
            leaves.put(code, Map.of(AmountKind.FUND_PROJECT, amount));
          }
        });
    return new FunctionalForm(
            frame.withoutNumbers(),
            new Ledger(new TreeMap<>(leaves)),
            new SubjectList(new TreeMap<>(INCOME_NAMES)))
        .make(form, List.of(Column.of("amount", Budget.FUND, "政府性基金收入预算")), false, "", EMPTY);
  }

  private TableDraft fundSpending(FormFrame.Form form, String head) {
    Sum none = new Sum(Set.of(), Set.of());
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.FUND, none, Budget.FUND),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            layout.preset() == Layout.Preset.SHANGHAI
                ? "注：本部门" + frame.year() + "年无政府性基金预算财政拨款安排的预算，故本表为空表。"
                : EMPTY);
  }

  private TableDraft capitalSpending(FormFrame.Form form, String head) {
    Sum none = new Sum(Set.of(), Set.of());
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.CAPITAL, none, Budget.CAPITAL),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            EMPTY);
  }
}
