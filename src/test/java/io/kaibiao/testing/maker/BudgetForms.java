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
import java.util.TreeMap;

/** The forms of a budget, BG01 to BG13. */
final class BudgetForms {
  private static final String REMARK = "（不含上年结转）";
  private static final String EMPTY = "注：本表无数据";
  private static final Sum PUBLIC_ALL = Sum.all(Budget.PUBLIC, Sum.of(Measure.PUBLIC_CARRIED));
  private static final Sum FUND_ALL = Sum.all(Budget.FUND, Sum.of(Measure.FUND_CARRIED));
  private static final Sum CAPITAL_ALL = Sum.all(Budget.CAPITAL, Sum.of(Measure.CAPITAL_CARRIED));
  private static final Sum FISCAL_ALL = Sum.all(PUBLIC_ALL, FUND_ALL, CAPITAL_ALL);

  private static final Map<String, String> FUND_INCOME =
      Map.of("21208", "1030148", "21213", "1030156", "22904", "1030199", "22960", "1030155");
  private static final Map<String, String> INCOME_NAMES =
      Map.of(
          "103", "非税收入",
          "10301", "政府性基金收入",
          "1030148", "国有土地使用权出让收入",
          "1030155", "彩票公益金收入",
          "1030156", "城市基础设施配套费收入",
          "1030199", "其他政府性基金收入",
          "10306", "国有资本经营收入",
          "1030601", "利润收入");

  private final Frame frame;
  private final Layout layout;
  private final Budget budget;
  private final Ledger ledger;
  private final Subjects subjects = Subjects.functional();
  private final String unit;
  private final String yearWord;

  BudgetForms(Frame frame, Budget budget) {
    this.frame = frame;
    this.layout = frame.layout();
    this.budget = budget;
    this.ledger = budget.ledger();
    this.unit = layout.amounts().unit();
    this.yearWord = frame.year() + "年预算数";
  }

  List<TableDraft> make() {
    return switch (layout.preset()) {
      case SHANGHAI ->
          List.of(
              shanghai01(),
              shanghai02(),
              bg03(form("BG03", "部门支出预算总表", 3), "支出预算"),
              bg04(form("BG04", "部门财政拨款收支预算总表", 4)),
              bg05(form("BG05", "部门一般公共预算支出功能分类预算表", 5), "一般公共预算支出"),
              fundSpending(form("BG08", "部门政府性基金预算支出功能分类预算表", 6), "政府性基金预算支出"),
              capitalSpending(form("BG09", "部门国有资本经营预算支出功能分类预算表", 7), "国有资本经营预算支出"),
              bg06(form("BG06", "部门一般公共预算基本支出部门预算经济分类预算表", 8)),
              bg10(new Frame.Form("BG10", "部门“三公”经费和机关运行经费预算表", "", 9, "万元")));
      case SICHUAN ->
          List.of(
              bg01(form("BG01", "部门收支总表", 1), true),
              bg02(form("BG02", "部门收入总表", 2)),
              bg03(form("BG03", "部门支出总表", 3), ""),
              bg04(form("BG04", "财政拨款收支预算总表", 4)),
              bg05(form("BG05", "一般公共预算支出预算表", 6), ""),
              bg06(form("BG06", "一般公共预算基本支出预算表", 7)),
              bg10(form("BG10", "一般公共预算“三公”经费支出预算表", 9)),
              fundSpending(form("BG08", "政府性基金支出预算表", 10), ""),
              capitalSpending(form("BG09", "国有资本经营预算支出预算表", 12), ""));
      case NATIONAL, SHANXI, SHAANXI -> {
        String start = layout.preset() == Layout.Preset.SHAANXI ? "部门综合预算" : "预算";
        yield List.of(
            bg01(form("BG01", start + "收支总表", 1), false),
            bg02(form("BG02", start + "收入总表", 2)),
            bg03(form("BG03", start + "支出总表", 3), yearWord),
            bg04(form("BG04", "财政拨款收支总表", 4)),
            bg05(remarked("BG05", "一般公共预算支出预算表", 5), yearWord),
            bg06(remarked("BG06", "一般公共预算安排基本支出分经济科目表", 6)),
            bg07(remarked("BG07", "政府性基金预算收入表", 7)),
            fundSpending(remarked("BG08", "政府性基金预算支出表", 8), ""),
            bg09(remarked("BG09", "国有资本经营预算收支预算表", 9)),
            bg10(form("BG10", "一般公共预算“三公”经费支出预算表", 10)),
            bg11(form("BG11", "机关运行经费预算财政拨款情况统计表", 11)),
            projects(form("BG12", "项目支出预算表（本年预算）", 12), budget.projects(), true),
            projects(form("BG13", "项目支出预算表（上年结转）", 13), budget.carriedProjects(), false));
      }
    };
  }

  private Frame.Form form(String id, String title, int position) {
    return new Frame.Form(id, title, "", position, unit);
  }

  private Frame.Form remarked(String id, String title, int position) {
    return new Frame.Form(id, title, REMARK, position, unit);
  }

  private List<Line> classes(List<Sum> sums) {
    List<Line> lines = new ArrayList<>();
    boolean all = layout.allClasses() && layout.preset() != Layout.Preset.SHANGHAI;
    for (String code : Subjects.BUDGET_CLASSES) {
      List<BigDecimal> amounts = sums.stream().map(s -> ledger.sum(code, s)).toList();
      if (all || amounts.get(0).signum() != 0) {
        lines.add(
            new Line(
                code, Subjects.ordinal(lines.size() + 1) + "、" + subjects.name(code), amounts));
      }
    }
    return lines;
  }

  private List<BigDecimal> totals(List<Sum> sums) {
    return sums.stream().map(ledger::total).toList();
  }

  private TableDraft bg01(Frame.Form form, boolean oneColumn) {
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
    List<BigDecimal> none = sums.stream().map(s -> BigDecimal.ZERO).toList();
    List<Line> rightEnd =
        List.of(
            new Line("expenditure_year_total", "本年支出合计", totals(sums)),
            new Line("expenditure_carried_over", "年终结转", none),
            new Line("expenditure_grand_total", "支出总计", totals(sums)));
    String year = frame.year() + "年";
    return new TwoSidedForm(plainLines())
        .make(
            form,
            new Side(
                "收入",
                List.of("amount"),
                List.of(List.of(oneColumn ? yearWord : year)),
                left,
                leftEnd),
            new Side(
                "支出",
                oneColumn ? List.of("total") : List.of("total", "current_year", "carried_over"),
                oneColumn
                    ? List.of(List.of(yearWord))
                    : List.of(List.of(year + "合计"), List.of("当年预算安排"), List.of("上年结转安排")),
                classes(sums),
                rightEnd),
            false,
            List.of());
  }

  /** Budgets print neither 行次 nor 栏次. */
  private Frame plainLines() {
    Layout l = layout;
    Layout plain =
        new Layout(
            l.name(),
            l.preset(),
            l.heading(),
            l.codes(),
            l.total(),
            false,
            false,
            l.allClasses(),
            l.blocks(),
            l.totalsOverSpan(),
            l.threePublic(),
            l.economicCodes(),
            l.itemsAsColumns(),
            l.words(),
            l.amounts(),
            l.page());
    return new Frame(plain, frame.organization(), frame.year());
  }

  private TableDraft shanghai01() {
    List<Line> left =
        List.of(
            Line.of("fiscal_appropriation", "一、财政拨款收入", ledger.total(Budget.FISCAL)),
            Line.of("general_public_budget", "1.一般公共预算资金", ledger.total(Budget.PUBLIC)),
            Line.of("government_fund", "2.政府性基金", ledger.total(Budget.FUND)),
            Line.of("state_capital", "3.国有资本经营预算", ledger.total(Budget.CAPITAL)),
            Line.of("institutional", "二、事业收入", ledger.total(Budget.INSTITUTIONAL)),
            Line.of("operating", "三、事业单位经营收入", ledger.total(Budget.OPERATING)),
            Line.of("other", "四、其他收入", ledger.total(Budget.OTHER)),
            Line.BLANK,
            Line.BLANK);
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
    return new TwoSidedForm(plainLines())
        .make(
            form("BG01", "部门财务收支预算总表", 1),
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

  private FunctionalForm plainFunctional() {
    return new FunctionalForm(plainLines(), ledger, subjects);
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

  private TableDraft bg02(Frame.Form form) {
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

  private TableDraft bg03(Frame.Form form, String head) {
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.ALL, Budget.BASIC, Budget.PROJECT),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            EMPTY);
  }

  private TableDraft bg04(Frame.Form form) {
    boolean shanghai = layout.preset() == Layout.Preset.SHANGHAI;
    BigDecimal carriedPublic = ledger.total(Sum.of(Measure.PUBLIC_CARRIED));
    BigDecimal carriedFund = ledger.total(Sum.of(Measure.FUND_CARRIED));
    BigDecimal carriedCapital = ledger.total(Sum.of(Measure.CAPITAL_CARRIED));
    List<Line> left =
        List.of(
            Line.of(
                "general_public_budget",
                shanghai ? "一、一般公共预算资金" : "一、一般公共预算",
                ledger.total(Budget.PUBLIC)),
            Line.of(
                "government_fund", shanghai ? "二、政府性基金" : "二、政府性基金预算", ledger.total(Budget.FUND)),
            Line.of("state_capital", "三、国有资本经营预算", ledger.total(Budget.CAPITAL)));
    Line grand = Line.of("income_grand_total", "收入总计", ledger.total(FISCAL_ALL));
    List<Line> leftEnd =
        shanghai
            ? List.of(grand)
            : List.of(
                Line.of("income_year_total", "本年收入合计", ledger.total(Budget.FISCAL)),
                Line.of("income_carried_over", "上年财政拨款结转", ledger.total(Budget.CARRIED)),
                Line.of("carried_general_public_budget", "一、一般公共预算", carriedPublic),
                Line.of("carried_government_fund", "二、政府性基金预算", carriedFund),
                Line.of("carried_state_capital", "三、国有资本经营预算", carriedCapital),
                grand);
    List<Sum> sums = List.of(FISCAL_ALL, PUBLIC_ALL, FUND_ALL, CAPITAL_ALL);
    List<BigDecimal> none = sums.stream().map(s -> BigDecimal.ZERO).toList();
    Line end = new Line("expenditure_grand_total", "支出总计", totals(sums));
    List<Line> rightEnd =
        shanghai
            ? List.of(end)
            : List.of(
                new Line("expenditure_year_total", "本年支出合计", totals(sums)),
                new Line("expenditure_carried_over", "年终结转", none),
                end);
    List<String> ids =
        List.of("total", "general_public_budget", "government_fund", "state_capital");
    List<String> words = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算");
    List<List<String>> paths = new ArrayList<>();
    paths.add(shanghai ? List.of("合计") : List.of("金额", "小计"));
    for (String word : words) {
      paths.add(shanghai ? List.of(word) : List.of("金额", word));
    }
    return new TwoSidedForm(plainLines())
        .make(
            form,
            new Side(
                shanghai ? "财政拨款收入" : "收入",
                List.of("amount"),
                List.of(List.of(shanghai ? "预算数" : "金额")),
                left,
                leftEnd),
            new Side(shanghai ? "财政拨款支出" : "支出", ids, paths, classes(sums), rightEnd),
            true,
            List.of());
  }

  private TableDraft bg05(Frame.Form form, String head) {
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.PUBLIC, Budget.BASIC, Sum.of(Measure.PUBLIC_PROJECT)),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            EMPTY);
  }

  private TableDraft bg06(Frame.Form form) {
    Subjects economic = Subjects.economic();
    Layout.EconomicCodes style = layout.economicCodes();
    boolean names = style == Layout.EconomicCodes.NAMES_ONLY;
    GridMaker grid = new GridMaker();
    switch (style) {
      case NAMES_ONLY ->
          grid.column(Grid.Kind.LABEL, "部门预算支出经济科目名称").column(Grid.Kind.LABEL, "政府预算支出经济科目名称");
      case ONE_CELL ->
          grid.column(Grid.Kind.CODE, "项目", "科目编码").column(Grid.Kind.LABEL, "项目", "科目名称");
      case TWO_CELLS ->
          grid.column(Grid.Kind.CODE, "项目", "部门预算经济分类科目编码", "类")
              .column(Grid.Kind.CODE, "项目", "部门预算经济分类科目编码", "款")
              .column(Grid.Kind.LABEL, "项目", "经济分类科目名称");
    }
    String head = layout.preset() == Layout.Preset.SHANGHAI ? "一般公共预算基本支出" : yearWord;
    for (String word : List.of("合计", "人员经费", "公用经费")) {
      grid.column(Grid.Kind.AMOUNT, head, layout.words().spaced(word));
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
      Map<String, String> cells = new LinkedHashMap<>();
      String name = economic.name(code);
      boolean type = code.length() == 3;
      switch (style) {
        case NAMES_ONLY -> {
          String government = type ? "" : government(code);
          grid.cell(type ? name : "  " + name, Grid.Align.LEFT).cell(government, Grid.Align.LEFT);
          if (!type) {
            cells.put("government_subject", government);
          }
        }
        case ONE_CELL -> grid.cell(code, Grid.Align.LEFT).cell(name, Grid.Align.LEFT);
        case TWO_CELLS ->
            grid.cell(code.substring(0, 3), Grid.Align.CENTER)
                .cell(code.substring(3), Grid.Align.CENTER)
                .cell(name, Grid.Align.LEFT);
      }
      boolean people = code.startsWith("301") || code.startsWith("303");
      BigDecimal amount = budget.economic(code);
      BigDecimal none = BigDecimal.ZERO;
      put(form, grid, cells, "total", amount);
      put(form, grid, cells, "personnel", people ? amount : none);
      put(form, grid, cells, "public", people ? none : amount);
      grid.endRow();
      rows.add(new TruthRow(code, "", name, cells));
    }
    if (layout.total() == Layout.Total.LAST) {
      rows.add(economicTotal(form, grid, labels));
    }
    return frame.draft(
        form, grid, layout.preset() == Layout.Preset.SHANGHAI && !names, List.of(), rows);
  }

  private TruthRow economicTotal(Frame.Form form, GridMaker grid, int labels) {
    grid.cell(layout.words().spaced("合计"), Grid.Align.CENTER, labels);
    Map<String, String> cells = new LinkedHashMap<>();
    BigDecimal people = budget.economic("301").add(budget.economic("303"));
    put(form, grid, cells, "total", budget.economic(""));
    put(form, grid, cells, "personnel", people);
    put(form, grid, cells, "public", budget.economic("").subtract(people));
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

  private void put(
      Frame.Form form, GridMaker grid, Map<String, String> cells, String id, BigDecimal amount) {
    AmountStyle.Printed printed = frame.amounts(form).print(amount);
    grid.cell(printed.text(), Grid.Align.RIGHT);
    if (!printed.value().isEmpty()) {
      cells.put(id, printed.value());
    }
  }

  private TableDraft bg07(Frame.Form form) {
    Map<String, Map<Measure, BigDecimal>> leaves = new TreeMap<>();
    FUND_INCOME.forEach(
        (parent, code) -> {
          BigDecimal amount = ledger.sum(parent, Budget.FUND);
          if (amount.signum() != 0) {
            leaves.put(code, Map.of(Measure.FUND_PROJECT, amount));
          }
        });
    return new FunctionalForm(
            plainLines(),
            new Ledger(new TreeMap<>(leaves)),
            new Subjects(new TreeMap<>(INCOME_NAMES)))
        .make(form, List.of(Column.of("amount", Budget.FUND, "政府性基金收入预算")), false, "", EMPTY);
  }

  private TableDraft fundSpending(Frame.Form form, String head) {
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

  private TableDraft capitalSpending(Frame.Form form, String head) {
    Sum none = new Sum(Set.of(), Set.of());
    return plainFunctional()
        .make(
            form,
            spending(head, Budget.CAPITAL, none, Budget.CAPITAL),
            layout.preset() == Layout.Preset.SHANGHAI,
            "",
            EMPTY);
  }

  private TableDraft bg09(Frame.Form form) {
    String left = "国有资本经营预算收入";
    String right = "国有资本经营预算支出";
    GridMaker grid =
        new GridMaker()
            .column(Grid.Kind.CODE, left, "项目", "收入科目编码")
            .column(Grid.Kind.LABEL, left, "项目", "科目名称")
            .column(Grid.Kind.AMOUNT, left, "国有资本经营收入预算")
            .column(Grid.Kind.CODE, right, "科目编码")
            .column(Grid.Kind.LABEL, right, "科目名称")
            .column(Grid.Kind.AMOUNT, right, "合计")
            .column(Grid.Kind.AMOUNT, right, "基本支出")
            .column(Grid.Kind.AMOUNT, right, "项目支出");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    BigDecimal all = ledger.total(Budget.CAPITAL);
    List<TruthRow> rows = new ArrayList<>();
    Map<String, String> total = new LinkedHashMap<>();
    grid.cell(layout.words().spaced("合计"), Grid.Align.CENTER, 2);
    put(form, grid, total, "income", all);
    grid.cell(layout.words().spaced("合计"), Grid.Align.CENTER, 2);
    spent(form, grid, total, all);
    grid.endRow();
    rows.add(new TruthRow("total", "", "合计", total));
    List<String> codes = ledger.codes(Budget.CAPITAL);
    List<String> income = all.signum() == 0 ? List.of() : List.of("103", "10306", "1030601");
    List<TruthRow> spending = new ArrayList<>();
    for (int i = 0; i < Math.max(codes.size(), income.size()); i++) {
      if (i < income.size()) {
        Map<String, String> cells = new LinkedHashMap<>();
        String name = INCOME_NAMES.getOrDefault(income.get(i), "");
        grid.cell(income.get(i), Grid.Align.LEFT).cell(name, Grid.Align.LEFT);
        put(form, grid, cells, "income", all);
        rows.add(new TruthRow(income.get(i), "", name, cells));
      } else {
        grid.cell("", Grid.Align.LEFT).cell("", Grid.Align.LEFT).cell("", Grid.Align.LEFT);
      }
      if (i < codes.size()) {
        Map<String, String> cells = new LinkedHashMap<>();
        String name = subjects.name(codes.get(i));
        grid.cell(codes.get(i), Grid.Align.LEFT).cell(name, Grid.Align.LEFT);
        spent(form, grid, cells, ledger.sum(codes.get(i), Budget.CAPITAL));
        spending.add(new TruthRow(codes.get(i), "", name, cells));
      }
      grid.endRow();
    }
    rows.addAll(spending);
    return frame.draft(form, grid, true, all.signum() == 0 ? List.of(EMPTY) : List.of(), rows);
  }

  private void spent(
      Frame.Form form, GridMaker grid, Map<String, String> cells, BigDecimal amount) {
    put(form, grid, cells, "total", amount);
    put(form, grid, cells, "basic", BigDecimal.ZERO);
    put(form, grid, cells, "project", amount);
  }

  private TableDraft bg10(Frame.Form form) {
    ThreePublic figures = budget.threePublic();
    if (layout.itemsAsColumns()) {
      return itemsAsColumns(form, figures);
    }
    GridMaker grid = new GridMaker().column(Grid.Kind.LABEL, layout.words().spaced("项目"));
    funds(grid, yearWord);
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
      grid.cell(labels.get(i), total ? Grid.Align.CENTER : Grid.Align.LEFT);
      rows.add(
          fundRow(form, grid, keys.get(i), labels.get(i), FinalForms.item(figures, keys.get(i))));
    }
    return frame.draft(form, grid, false, List.of(), rows);
  }

  private void funds(GridMaker grid, String head) {
    for (String word : List.of("合计", "一般公共预算", "政府性基金预算", "国有资本经营预算")) {
      grid.column(Grid.Kind.AMOUNT, head, layout.words().spaced(word));
    }
  }

  private TruthRow fundRow(
      Frame.Form form, GridMaker grid, String key, String label, BigDecimal amount) {
    Map<String, String> cells = new LinkedHashMap<>();
    put(form, grid, cells, "total", amount);
    put(form, grid, cells, "general_public_budget", amount);
    put(form, grid, cells, "government_fund", BigDecimal.ZERO);
    put(form, grid, cells, "state_capital", BigDecimal.ZERO);
    grid.endRow();
    return new TruthRow(key, "", label, cells);
  }

  private TableDraft itemsAsColumns(Frame.Form form, ThreePublic figures) {
    String head = "“三公”经费预算数";
    String vehicle = "公务用车购置及运行费";
    GridMaker grid =
        new GridMaker()
            .column(Grid.Kind.AMOUNT, head, layout.words().spaced("合计"))
            .column(Grid.Kind.AMOUNT, head, "因公出国（境）费")
            .column(Grid.Kind.AMOUNT, head, "公务接待费")
            .column(Grid.Kind.AMOUNT, head, vehicle, layout.words().spaced("小计"))
            .column(Grid.Kind.AMOUNT, head, vehicle, "购置费")
            .column(Grid.Kind.AMOUNT, head, vehicle, "运行费")
            .column(Grid.Kind.AMOUNT, "机关运行经费预算数");
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
              ? ledger.total(Budget.OPERATION)
              : FinalForms.item(figures, key);
      Map<String, String> cells = new LinkedHashMap<>();
      put(form, grid, cells, "total", amount);
      rows.add(new TruthRow(key, "", "", cells));
    }
    grid.endRow();
    return frame.draft(form, grid, true, List.of(), rows);
  }

  private TableDraft bg11(Frame.Form form) {
    GridMaker grid = new GridMaker().column(Grid.Kind.LABEL, "单位名称");
    funds(grid, yearWord);
    frame.heads(grid, form, Set.of(), 0).endHeads();
    BigDecimal amount = ledger.total(Budget.OPERATION);
    List<TruthRow> rows = new ArrayList<>();
    grid.cell("部门合计", Grid.Align.CENTER);
    rows.add(fundRow(form, grid, "total", "部门合计", amount));
    String own = frame.organization();
    String name = own.endsWith("（本级）") ? own : own + "（本级）";
    grid.cell(name, Grid.Align.LEFT);
    rows.add(fundRow(form, grid, name, name, amount));
    return frame.draft(form, grid, false, List.of(), rows);
  }

  private TableDraft projects(Frame.Form form, List<Budget.Project> projects, boolean currentYear) {
    String head = frame.year() + "年财政拨款";
    GridMaker grid =
        new GridMaker()
            .column(Grid.Kind.LABEL, "项目名称")
            .column(Grid.Kind.AMOUNT, layout.words().spaced("合计"))
            .column(Grid.Kind.AMOUNT, head, "一般公共预算")
            .column(Grid.Kind.AMOUNT, head, "政府性基金预算")
            .column(Grid.Kind.AMOUNT, head, "国有资本经营预算");
    List<String> ids =
        new ArrayList<>(List.of("general_public_budget", "government_fund", "state_capital"));
    List<Measure> measures =
        new ArrayList<>(
            currentYear
                ? List.of(Measure.PUBLIC_PROJECT, Measure.FUND_PROJECT, Measure.CAPITAL_PROJECT)
                : List.of(Measure.PUBLIC_CARRIED, Measure.FUND_CARRIED, Measure.CAPITAL_CARRIED));
    if (currentYear) {
      grid.column(Grid.Kind.AMOUNT, "财政专户管理资金").column(Grid.Kind.AMOUNT, "单位资金");
      ids.addAll(List.of("special_account", "unit_funds"));
      measures.addAll(List.of(Measure.SPECIAL_ACCOUNT, Measure.UNIT_FUNDS));
    }
    frame.heads(grid, form, Set.of(), 0);
    for (int i = 1; i <= grid.width(); i++) {
      grid.cell(String.valueOf(i), Grid.Align.CENTER, 1, 1, true);
    }
    grid.endRow().endHeads();
    List<TruthRow> rows = new ArrayList<>();
    if (projects.isEmpty()) {
      grid.endRow();
      return frame.draft(form, grid, true, List.of(EMPTY), rows);
    }
    List<Budget.Project> all = new ArrayList<>(projects);
    all.add(0, whole(projects, measures));
    for (Budget.Project project : all) {
      grid.cell(project.name(), Grid.Align.LEFT);
      Map<String, String> cells = new LinkedHashMap<>();
      put(form, grid, cells, "total", project.total());
      for (int i = 0; i < ids.size(); i++) {
        put(form, grid, cells, ids.get(i), project.amount(measures.get(i)));
      }
      grid.endRow();
      rows.add(new TruthRow(project.name(), "", project.name(), cells));
    }
    return frame.draft(form, grid, true, List.of(), rows);
  }

  private Budget.Project whole(List<Budget.Project> projects, List<Measure> measures) {
    Map<Measure, BigDecimal> sums = new LinkedHashMap<>();
    for (Measure measure : measures) {
      sums.put(
          measure,
          projects.stream().map(p -> p.amount(measure)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return new Budget.Project(frame.organization(), sums);
  }
}
