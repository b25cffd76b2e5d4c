package io.kaibiao.testing.maker;

import io.kaibiao.testing.maker.FunctionalForm.Column;
import io.kaibiao.testing.maker.TwoSidedForm.Line;
import io.kaibiao.testing.maker.TwoSidedForm.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of final accounts, FA01 to FA10. */
final class FinalForms {
  private static final List<String> ITEMS =
      List.of(
          "total",
          "overseas",
          "vehicle_total",
          "vehicle_purchase",
          "vehicle_operation",
          "reception");
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

  private final Frame frame;
  private final Layout layout;
  private final FinalAccounts accounts;
  private final Ledger ledger;
  private final FunctionalForm functional;
  private final String unit;
  private final String body;

  FinalForms(Frame frame, FinalAccounts accounts) {
    this.frame = frame;
    this.layout = frame.layout();
    this.accounts = accounts;
    this.ledger = accounts.ledger();
    this.functional = new FunctionalForm(frame, ledger, Subjects.functional());
    this.unit = layout.amounts().unit();
    this.body = frame.organization().endsWith("局") ? "部门" : "单位";
  }

  List<TableDraft> make() {
    List<TableDraft> tables = new ArrayList<>();
    tables.add(fa01());
    tables.add(fa02());
    tables.add(fa03());
    tables.add(fa04());
    tables.add(fa05());
    tables.add(fa06());
    if (layout.preset() == Layout.Preset.SHANGHAI) {
      tables.add(fa09(7));
      tables.add(fa07(8));
      tables.add(fa08(9));
    } else {
      tables.add(fa07(7));
      tables.add(fa08(8));
      tables.add(fa09(9));
    }
    if (layout.preset() == Layout.Preset.SHANXI) {
      tables.add(fa10());
    }
    return List.copyOf(tables);
  }

  private Frame.Form form(String id, String title, int position) {
    return new Frame.Form(id, title, "", position, unit);
  }

  private BigDecimal income(Measure measure) {
    return ledger.total(Sum.of(measure));
  }

  private TableDraft fa01() {
    List<Line> left =
        List.of(
            Line.of("general_public_budget", "一、一般公共预算财政拨款收入", income(Measure.PUBLIC_INCOME)),
            Line.of("government_fund", "二、政府性基金预算财政拨款收入", income(Measure.FUND_INCOME)),
            Line.of("state_capital", "三、国有资本经营预算财政拨款收入", income(Measure.CAPITAL_INCOME)),
            Line.of("superior_subsidy", "四、上级补助收入", income(Measure.SUPERIOR)),
            Line.of("institutional", "五、事业收入", income(Measure.INSTITUTIONAL)),
            Line.of("operating", "六、经营收入", income(Measure.OPERATING)),
            Line.of("subordinate_remittance", "七、附属单位上缴收入", income(Measure.SUBORDINATE)),
            Line.of("other", "八、其他收入", income(Measure.OTHER)));
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
            form("FA01", "收入支出决算总表", 1),
            new Side("收入", List.of("amount"), List.of(amount), left, leftEnd),
            new Side(
                "支出",
                List.of("amount"),
                List.of(amount),
                classes(List.of(FinalAccounts.SPENT)),
                rightEnd),
            false,
            List.of("注：1.本表反映" + body + "本年度的总收支和年末结转结余情况。", "2.本套报表金额单位转换时可能存在尾数误差。"));
  }

  private List<Line> classes(List<Sum> sums) {
    Subjects subjects = Subjects.functional();
    List<Line> lines = new ArrayList<>();
    for (String code : Subjects.FINAL_CLASSES) {
      List<BigDecimal> amounts = sums.stream().map(s -> ledger.sum(code, s)).toList();
      if (layout.allClasses() || amounts.get(0).signum() != 0) {
        String label = Subjects.ordinal(lines.size() + 1) + "、" + subjects.name(code);
        lines.add(new Line(code, label, amounts));
      }
    }
    return lines;
  }

  private TableDraft fa02() {
    String title = layout.preset() == Layout.Preset.SHAANXI ? "收入决算总表" : "收入决算表";
    return functional.make(
        form("FA02", title, 2),
        List.of(
            Column.of("total", FinalAccounts.INCOME, "本年收入合计"),
            Column.of("fiscal_appropriation", FinalAccounts.FISCAL_INCOME, "财政拨款收入"),
            Column.of("superior_subsidy", Sum.of(Measure.SUPERIOR), "上级补助收入"),
            Column.of("institutional", Sum.of(Measure.INSTITUTIONAL), "事业收入"),
            Column.of("operating", Sum.of(Measure.OPERATING), "经营收入"),
            Column.of("subordinate_remittance", Sum.of(Measure.SUBORDINATE), "附属单位上缴收入"),
            Column.of("other", Sum.of(Measure.OTHER), "其他收入")),
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
            Column.of("remitted_to_superior", Sum.of(Measure.REMITTED), "上缴上级支出"),
            Column.of("operating", Sum.of(Measure.OPERATING_EXPENSE), "经营支出"),
            Column.of("subsidy_to_subordinate", Sum.of(Measure.SUBSIDY), "对附属单位补助支出")),
        true,
        "注：本表反映" + body + "本年度各项支出情况。",
        "注：本表无数据");
  }

  private TableDraft fa04() {
    boolean shanghai = layout.preset() == Layout.Preset.SHANGHAI;
    BigDecimal fund = accounts.fundOpening();
    BigDecimal capital = accounts.capitalOpening();
    List<Line> left =
        List.of(
            Line.of("general_public_budget", "一、一般公共预算财政拨款", income(Measure.PUBLIC_INCOME)),
            Line.of("government_fund", "二、政府性基金预算财政拨款", income(Measure.FUND_INCOME)),
            Line.of("state_capital", "三、国有资本经营预算财政拨款", income(Measure.CAPITAL_INCOME)));
    List<Line> leftEnd =
        List.of(
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
    Sum fiscalSpent =
        Sum.all(FinalAccounts.PUBLIC_SPENT, FinalAccounts.FUND_SPENT, FinalAccounts.CAPITAL_SPENT);
    List<Sum> sums =
        List.of(
            fiscalSpent,
            FinalAccounts.PUBLIC_SPENT,
            FinalAccounts.FUND_SPENT,
            FinalAccounts.CAPITAL_SPENT);
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
    List<Line> rightEnd =
        List.of(
            new Line("expenditure_year_total", "本年支出合计", spent),
            new Line("closing_balance", "年末财政拨款结转和结余", closing),
            new Line("expenditure_grand_total", "总计", grand));
    List<List<String>> paths = new ArrayList<>();
    boolean deeper = layout.words().amount().equals("决算数") && layout.lineNumbers();
    for (String head : List.of("合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款")) {
      paths.add(deeper ? List.of("决算数", head) : List.of(head));
    }
    return new TwoSidedForm(frame)
        .make(
            form("FA04", "财政拨款收入支出决算总表", 4),
            new Side(
                "收入", List.of("amount"), List.of(List.of(layout.words().amount())), left, leftEnd),
            new Side(
                "支出",
                List.of("total", "general_public_budget", "government_fund", "state_capital"),
                paths,
                classes(sums),
                rightEnd),
            true,
            List.of("注：本表反映" + body + "本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。"));
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
    return new EconomicBlocks(frame, accounts, Subjects.economic())
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
            Sum.of(Measure.FUND_OPENING),
            Sum.of(Measure.FUND_INCOME),
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
                Sum.of(Measure.CAPITAL_OPENING),
                Sum.of(Measure.CAPITAL_INCOME),
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

  private TableDraft fa09(int position) {
    Frame.Form form = form("FA09", "财政拨款“三公”经费支出决算表", position);
    List<String> notes = List.of("注：本表反映" + body + "本年度财政拨款“三公”经费支出预决算情况。");
    if (layout.threePublic() == Layout.ThreePublicForm.ITEMS_AS_ROWS) {
      return itemsAsRows(form, notes);
    }
    boolean above = layout.threePublic() == Layout.ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE;
    List<String> ids = new ArrayList<>();
    GridMaker grid = new GridMaker();
    if (above) {
      for (String kind : List.of("预算数", "决算数")) {
        for (String item : ITEMS) {
          List<String> path = new ArrayList<>(List.of(kind));
          path.addAll(itemPath(item));
          grid.column(Grid.Kind.AMOUNT, path);
          ids.add((kind.equals("预算数") ? "budget_" : "actual_") + item);
        }
      }
    } else {
      for (String item : ITEMS) {
        for (String kind : List.of("预算数", "决算数")) {
          List<String> path = new ArrayList<>(itemPath(item));
          path.add(kind);
          grid.column(Grid.Kind.AMOUNT, path);
          ids.add((kind.equals("预算数") ? "budget_" : "actual_") + item);
        }
      }
    }
    frame.heads(grid, form, Set.of(), 0);
    if (layout.ordinals()) {
      for (int i = 1; i <= ids.size(); i++) {
        grid.cell(String.valueOf(i), Grid.Align.CENTER, 1, 1, true);
      }
      grid.endRow();
    }
    grid.endHeads();
    Map<String, String> cells = new LinkedHashMap<>();
    for (String id : ids) {
      AmountStyle.Printed printed = frame.amounts(form).print(threePublic(id));
      grid.cell(printed.text(), Grid.Align.RIGHT);
      if (!printed.value().isEmpty()) {
        cells.put(id, printed.value());
      }
    }
    grid.endRow();
    return frame.draft(form, grid, true, notes, List.of(new TruthRow("total", "", "", cells)));
  }

  private List<String> itemPath(String item) {
    String vehicle = "公务用车购置及运行维护费";
    return switch (item) {
      case "total" -> List.of(layout.words().spaced("合计"));
      case "overseas" -> List.of("因公出国（境）费");
      case "vehicle_total" -> List.of(vehicle, layout.words().spaced("小计"));
      case "vehicle_purchase" -> List.of(vehicle, "公务用车购置费");
      case "vehicle_operation" -> List.of(vehicle, "公务用车运行维护费");
      default -> List.of("公务接待费");
    };
  }

  private TableDraft itemsAsRows(Frame.Form form, List<String> notes) {
    GridMaker grid =
        new GridMaker()
            .column(Grid.Kind.LABEL, "项目")
            .column(Grid.Kind.AMOUNT, "预算数")
            .column(Grid.Kind.AMOUNT, "决算数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> labels =
        List.of("合计", "1.因公出国（境）费", "2.公务用车购置及运行维护费", "（1）公务用车购置费", "（2）公务用车运行维护费", "3.公务接待费");
    for (int i = 0; i < ITEMS.size(); i++) {
      grid.cell(labels.get(i), i == 0 ? Grid.Align.CENTER : Grid.Align.LEFT);
      for (String kind : List.of("budget_", "actual_")) {
        String id = kind + ITEMS.get(i);
        AmountStyle.Printed printed = frame.amounts(form).print(threePublic(id));
        grid.cell(printed.text(), Grid.Align.RIGHT);
        if (!printed.value().isEmpty()) {
          cells.put(id, printed.value());
        }
      }
      grid.endRow();
    }
    return frame.draft(form, grid, false, notes, List.of(new TruthRow("total", "", "", cells)));
  }

  private BigDecimal threePublic(String id) {
    ThreePublic figures = id.startsWith("budget_") ? accounts.budget() : accounts.actual();
    return item(figures, id.substring("budget_".length()));
  }

  static BigDecimal item(ThreePublic figures, String item) {
    return switch (item) {
      case "total" -> figures.total();
      case "overseas" -> figures.overseas();
      case "vehicle_total" -> figures.vehicle();
      case "vehicle_purchase" -> figures.purchase();
      case "vehicle_operation" -> figures.operation();
      case "reception" -> figures.reception();
      default -> throw new IllegalArgumentException(item);
    };
  }

  private TableDraft fa10() {
    Frame.Form form = form("FA10", "部门决算公开相关信息统计表", 10);
    AmountStyle style = frame.amounts(form);
    GridMaker grid =
        new GridMaker()
            .column(Grid.Kind.LABEL, layout.words().spaced("项目"))
            .column(Grid.Kind.LINE, "行次")
            .column(Grid.Kind.AMOUNT, "统计数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    List<TruthRow> rows = new ArrayList<>();
    List<BigDecimal> bought = accounts.procurement();
    BigDecimal all = bought.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    section(grid, "一、政府采购情况");
    counted(grid, rows, "procurement_total", "合计", style.print(all));
    counted(grid, rows, "procurement_goods", "货物", style.print(bought.get(0)));
    counted(grid, rows, "procurement_works", "工程", style.print(bought.get(1)));
    counted(grid, rows, "procurement_services", "服务", style.print(bought.get(2)));
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
    return frame.draft(
        form, grid, false, List.of("注：本表反映" + body + "本年度政府采购、机关运行经费和国有资产占用情况。"), rows);
  }

  private static void section(GridMaker grid, String label) {
    grid.cell(label, Grid.Align.LEFT)
        .cell("", Grid.Align.CENTER)
        .cell("", Grid.Align.RIGHT)
        .endRow();
  }

  private static void counted(
      GridMaker grid, List<TruthRow> rows, String key, String label, AmountStyle.Printed printed) {
    String line = String.valueOf(rows.size() + 1);
    grid.cell(label, Grid.Align.LEFT)
        .cell(line, Grid.Align.CENTER)
        .cell(printed.text(), Grid.Align.RIGHT)
        .endRow();
    Map<String, String> cells =
        printed.value().isEmpty() ? Map.of() : Map.of("amount", printed.value());
    rows.add(new TruthRow(key, line, label, cells));
  }
}
