package io.kaibiao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.Typed;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.resource.Resource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {

  private static final Box BOX = new Box(0, 0, 1, 1);
  private static final StatementReader READER = new StatementReader(Catalogue.load());

  private static List<Statement> read(List<Section> sections, List<Table> tables) {
    return READER.read(sections, tables).against(tables);
  }

  @Test
  void patternsAreValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(StatementReader.class, "statements.schema.json"),
                Resource.text(StatementReader.class, "statements.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、收入支出决算总体情况说明|2030年度收、支总计均为1,234.50万元。|FA01|income_grand_total|amount|1234.50|true",
        "一、收入支出决算总体情况说明|2030年度收入支出总计1,234.50万元。|FA01|income_grand_total|amount|1234.60|false",
        "一、收入支出决算总体情况说明|收、支总计均为1,234.50万元。|FA01|income_grand_total|amount|1234.51|false",
        "一、收入支出决算总体情况说明|收、支总计均为100万元。|FA01|income_grand_total|amount|100.99|false",
        "一、收入支出决算总体情况说明|收、支总计均为101万元。|FA01|income_grand_total|amount|100.99|true",
        "一、收入支出决算总体情况说明|本年度收入总计12.30万元，支出总计12.30万元。|FA01|expenditure_grand_total|amount|12.30|true",
        "四、财政拨款收入支出决算总体情况说明|2030年度财政拨款收、支总计均为88.00万元。|FA04|income_grand_total|amount|88.00|true",
        "（三）支出决算情况说明|本年支出合计9.00万元，其中基本支出4.00万元，占44%；项目支出5.00万元。|FA03|project|total|5.00|",
        "三、支出决算情况说明|2030年度支出合计9.00万元，其中：基本支出4.00万元；项目支出5.00万元。|FA03|total|project|5.00|true",
        "五、一般公共预算财政拨款支出决算情况说明|主要用于：教育（类）支出7.10万元，占1%。|FA05|205|total|7.11|true",
        "五、一般公共预算财政拨款支出决算情况说明|主要用于：教育支出（类）7.10万元。|FA05|205|total|7.50|false",
        "二、支出预算情况说明|2030年支出预算20万元，其中：基本支出5万元。|BG03|total|basic|5.00|true",
        "五、一般公共预算财政拨款支出决算情况说明|教育支出（类）普通教育（款）小学教育（项）。年初预算为8.00万元，支出决算为6.00万元，完成年初预算的75%。|FA05|2050202|total|6.00|true",
        "五、一般公共预算财政拨款支出决算情况说明|1.教育支出。年初预算数为8.00万元，支出决算数为6.00万元，完成年初预算的75.00%。|FA05|205|total|6.40|false",
        "五、一般公共预算财政拨款支出决算情况说明|教育支出（类）不知名（款）小学教育（项）年初预算为8.00万元，支出决算为6.00万元，完成年初预算的75%。|FA05|2050202|total|6.00|",
        "2030年部门预算编制说明|2030年，某单位收入预算9,101.68万元，其中：财政拨款收入9,101.68万元。|BG01|income_grand_total|amount|9101.68|true",
        "2030年部门预算编制说明|1.“教育支出-普通教育-小学教育”科目1,202.95万元，主要用于|BG05|2050202|total|1202.95|true",
        "一、2030年“三公”经费预算情况说明|2030年“三公”经费预算数为867.50万元，其中：（一）因公出国（境）费839万元，与上年持平。|BG10|overseas|total|839.00|true",
        "八、“三公”经费支出决算情况说明|公务接待费预算数为3.00万元，支出决算为2.00万元；公务接待费支出决算2.00万元|FA09|total|actual_reception|2.00|true",
        "十、国有资产占用情况说明|共有车辆3辆，其中，机要通信用车1辆、其他用车2辆；单价100万元（含）以上设备0台（套）。|FA10|vehicles_other|amount|2|true",
      })
  void sentencesAreHeldAgainstTheirCells(
      String heading,
      String text,
      String form,
      String row,
      String column,
      String cell,
      Boolean agrees) {
    List<Statement> found =
        read(
            List.of(new Section(heading, text, 3, Origin.TEXT_LAYER)),
            List.of(table(form, row, column, cell)));
    String place = form + "/" + row + "/" + column;
    List<Boolean> linked =
        found.stream().filter(s -> place.equals(s.agreesWith())).map(Statement::agrees).toList();
    assertEquals(agrees == null ? List.of() : List.of(agrees), linked);
  }

  /** Shares and changes belong to the cell that their figure equals; the cell's figure counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "财政拨款收入占比|；财政拨款收入7.50万元，占75.00%；|true",
        "财政拨款收入占比|；财政拨款收入7.50万元，占本年收入的75.1%；|true",
        "财政拨款收入占比|；财政拨款收入7.50万元，占本年收入的75.5%；|false",
        "财政拨款收入占比|；财政拨款收入7.50万元，占支出的75.5%；|",
        "收入合计增减率|与2029年度相比，增加2.00万元，增长25%。|true",
        "收入合计增减率|比上年减少2.00万元，下降16.67%，原因|true",
        "收入合计增减率|比上年减少2.00万元，下降20%，原因|false",
        "收入合计增减率|，其中工资4.00万元，比上年减少2.00万元，下降20%。|",
      })
  void sharesAndChangesFitTheirFigures(String fact, String clause, Boolean agrees) {
    Section section =
        new Section("二、收入决算情况说明", "2030年度收入合计10.00万元" + clause + "其他。", 3, Origin.TEXT_LAYER);
    Table table =
        table("FA02", "total", "total", "10.00")
            .withRows(
                List.of(
                    new Row(
                        "total",
                        null,
                        "",
                        Map.of("total", cell("10.00"), "fiscal_appropriation", cell("7.50")))));
    List<Boolean> found =
        read(List.of(section), List.of(table)).stream()
            .filter(s -> s.fact().equals(fact))
            .map(Statement::agrees)
            .toList();
    assertEquals(agrees == null ? List.of() : List.of(agrees), found);
  }

  @Test
  void aBudgetThatNoTableHasIsStated() {
    Section section =
        new Section(
            "五、一般公共预算财政拨款支出决算情况说明",
            "2030年度一般公共预算财政拨款支出年初预算为8.00万元，支出决算为6.00万元，完成年初预算的75%。",
            3,
            Origin.TEXT_LAYER);
    Statement budget =
        read(List.of(section), List.of(table("FA05", "total", "total", "6.00"))).stream()
            .filter(s -> s.fact().endsWith("年初预算"))
            .findFirst()
            .orElseThrow();
    assertEquals("8.00", budget.value());
    assertEquals(null, budget.agreesWith());
    assertEquals(null, budget.agrees());
  }

  @Test
  void whatReadersMadeOfPixelsContradictsNothing() {
    Section section = new Section("一、收入支出决算总体情况说明", "收、支总计均为9.00万元。", 3, Origin.PIXELS);
    Statement found =
        read(List.of(section), List.of(table("FA01", "income_grand_total", "amount", "8.00")))
            .get(0);
    assertEquals("9.00", found.value());
    assertEquals(null, found.agreesWith());
    assertEquals(null, found.agrees());
  }

  @Test
  void aFormPrintedTwiceIsNotGuessedAt() {
    Table table = table("FA01", "income_grand_total", "amount", "8.00");
    Section section = new Section("一、收入支出决算总体情况说明", "收、支总计均为9.00万元。", 3, Origin.TEXT_LAYER);
    assertEquals(List.of(), read(List.of(section), List.of(table, table)));
  }

  @Test
  void sectionsGoOnOverPages() {
    SectionReader reader = new SectionReader();
    reader.add(8, lines(Origin.TEXT_LAYER, "第三部分 情况说明", "一、收入决算情况说明", "2030年度收入合", "— 8 —"));
    reader.add(9, lines(Origin.PIXELS, "计 12.00 万元。", "二、支出决算情况说明", "（一）结构情况", "支出。"));
    assertEquals(
        List.of(
            new Section("第三部分情况说明/一、收入决算情况说明", "2030年度收入合计12.00万元。", 8, Origin.PIXELS),
            new Section("第三部分情况说明/二、支出决算情况说明/（一）结构情况", "支出。", 9, Origin.PIXELS)),
        reader.finish());
  }

  /** What a sentence without a table states, as dimensions without the level. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FINAL_ACCOUNTS|二、收入决算情况说明|2030年度收入合计10.00万元。|10.00 万元 flow=income funds=all measure=actual period=2030",
        "FINAL_ACCOUNTS|二、收入决算情况说明|本年收入合计10.00万元。|10.00 万元 flow=income funds=all measure=actual period=2029",
        "FINAL_ACCOUNTS|2031年说明/二、收入决算情况说明|本年收入合计10.00万元。|10.00 万元 flow=income funds=all measure=actual period=2031",
        "FINAL_ACCOUNTS|二、收入决算情况说明|与2028年相比，2029年年度收入合计10.00万元。|10.00 万元 flow=income funds=all measure=actual period=2029",
        "FINAL_ACCOUNTS|五、一般公共预算财政拨款支出决算情况说明|教育支出（类）7.10万元。|7.10 万元 flow=expenditure classification=functional subject=205 funds=general_public_budget nature=all measure=actual period=2029",
        "FINAL_ACCOUNTS|八、“三公”经费支出决算情况说明|公务接待费支出决算2.00万元。|2.00 万元 flow=expenditure classification=item subject=公务接待费 measure=actual period=2029",
        "FINAL_ACCOUNTS|十、国有资产占用情况说明|共有车辆3辆。|3 辆 flow=asset measure=quantity period=2029",
        "BUDGET|二、支出预算情况说明|支出预算20万元，其中：基本支出5万元。|20 万元 flow=expenditure funds=all nature=all measure=budget period=2029; 5 万元 flow=expenditure funds=all nature=basic measure=budget period=2029",
        "BUDGET|二、收入决算情况说明|本年收入合计10.00万元。|''",
        "OTHER|二、收入决算情况说明|本年收入合计10.00万元。|''",
        "BUDGET|总体情况说明|政府性基金收入总计10.00万元。|''",
        "BUDGET|政府性基金预算总体情况说明|收入总计10.00万元。|''",
        "BUDGET|总体情况说明|收入总计10.00万元。|10.00 万元 funds=all measure=budget period=2029",
      })
  void sentencesAreReadWithoutTables(
      ReportKind kind, String heading, String text, String expected) {
    Section section = new Section(heading, text, 3, Origin.TEXT_LAYER);
    assertEquals(expected, said(List.of(section), new Metadata(kind, 2029, "", "")));
  }

  private static String said(List<Section> sections, Metadata metadata) {
    return READER.read(sections, List.of(), metadata).against(List.of(), metadata).stream()
        .map(s -> s.value() + " " + s.unit() + " " + said(s.dimensions()))
        .collect(Collectors.joining("; "));
  }

  private static String said(Dimensions place) {
    return place.values().entrySet().stream()
        .map(entry -> entry.getKey().id() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  @Test
  void aGovernmentsReportStatesNothingOfDepartmentsForms() {
    Section section = new Section("一、收支情况", "收入总计10.00亿元。", 3, Origin.TEXT_LAYER);
    Metadata government = new Metadata(ReportKind.BUDGET, 2029, "", "某县2029年财政预算");
    assertEquals("", said(List.of(section), government));
  }

  @Test
  void figuresOfFormsThatAreNotPrintedAreNoWitnesses() {
    Section section = new Section("二、收入决算情况说明", "本年收入合计10.00万元。", 3, Origin.TEXT_LAYER);
    Metadata metadata = new Metadata(ReportKind.FINAL_ACCOUNTS, 2029, "", "");
    assertEquals(List.of(), READER.read(List.of(section), List.of(), metadata).witnesses());
    assertEquals(
        1,
        READER
            .read(List.of(section), List.of(table("FA02", "total", "total", "10.00")), metadata)
            .witnesses()
            .size());
  }

  @Test
  void sharesAndBudgetsSayTheirMeasure() {
    Section section =
        new Section(
            "五、一般公共预算财政拨款支出决算情况说明",
            "一般公共预算财政拨款支出年初预算为8.00万元，支出决算为6.00万元，完成年初预算的75%。教育支出（类）3.00万元，占50%。",
            3,
            Origin.TEXT_LAYER);
    Table table = table("FA05", "total", "total", "6.00");
    List<Row> rows =
        List.of(table.rows().get(0), new Row("205", null, "", Map.of("total", cell("3.00"))));
    Metadata metadata = new Metadata(ReportKind.FINAL_ACCOUNTS, 2029, "", "");
    List<Table> tables = List.of(table.withRows(rows));
    assertEquals(
        List.of("3.00 actual", "50% share", "8.00 budget", "6.00 actual"),
        READER.read(List.of(section), tables, metadata).against(tables, metadata).stream()
            .map(s -> s.value() + " " + s.dimensions().get(Dimension.MEASURE))
            .toList());
  }

  @Test
  void figuresHaveTheirPlaceInPrint() {
    Page page = new Typed().string(50, 100, "二、收入决算情况说明").string(50, 120, "本年收入合计10.00万元。").page();
    TextLine heading = page.text().remainingLines().get(0);
    TextLine line = page.text().remainingLines().get(1);
    Metadata metadata = new Metadata(ReportKind.FINAL_ACCOUNTS, 2029, "", "");
    Place place = place(List.of(heading, line), page, metadata);
    assertEquals(7, place.page());
    assertEquals(110, place.box().x0(), 0.01);
    assertEquals(135, place.box().x1(), 0.01);
    assertEquals(line.box().y0(), place.box().y0(), 0.01);
    TextLine.Segment other = line.segments().get(0).as("其本年收入合计10.00万元。");
    TextLine unlike = new TextLine(List.of(other), line.box());
    assertEquals(new Place(7, line.box()), place(List.of(heading, unlike), page, metadata));
  }

  private static Place place(List<TextLine> lines, Page page, Metadata metadata) {
    SectionReader reader = new SectionReader();
    reader.add(7, page, lines);
    return Objects.requireNonNull(
        READER
            .read(reader.finish(), List.of(), metadata)
            .against(List.of(), metadata)
            .get(0)
            .place());
  }

  private static List<TextLine> lines(Origin origin, String... texts) {
    return Arrays.stream(texts)
        .map(text -> new TextLine(List.of(new TextLine.Segment(text, BOX, 10, 1, origin)), BOX))
        .toList();
  }

  /** The table is in one unit and the sentence in another; what is unknown is not compared. */
  @ParameterizedTest
  @CsvSource({
    "1.2亿元, 12000.00, 万元, true",
    "1.2亿元, 120000000.00, 元, true",
    "1.2亿元, 1.20, 亿元, true",
    "1.2亿元, 1.30, 亿元, false",
    "120百万元, 1.20, 亿元, true",
    "12000万元, 1.20, 亿元, true",
    "12000千元, 12.00, 百万元, true",
    "12000千元, 1.20, 百万元, false",
    "1200万元, 12000, 千元, true",
    "1200万元, 1200.00, '',",
  })
  void sentencesAndTablesMeetInAnyUnits(String stated, String cell, String unit, Boolean agrees) {
    Section section = new Section("一、收入支出决算总体情况说明", "收、支总计均为" + stated + "。", 3, Origin.TEXT_LAYER);
    Table table =
        table("FA01", "income_grand_total", "amount", cell)
            .withRows(
                List.of(
                    new Row(
                        "income_grand_total", null, "", Map.of("amount", cell(cell).in(unit)))));
    List<Statement> found = read(List.of(section), List.of(table));
    assertEquals(1, found.size());
    assertEquals(agrees, found.get(0).agrees());
  }

  private static Cell cell(String value) {
    return new Cell(
        new Value.Amount(new BigDecimal(value)), "万元", value, Status.READ, 0.99, 1, BOX, List.of());
  }

  private static Table table(String form, String row, String column, String value) {
    return new Table(
        "01",
        form,
        "",
        "",
        "",
        "万元",
        List.of(1),
        2030,
        List.of(),
        new Grid(1, 1, List.of()),
        List.of(new Row(row, null, "", Map.of(column, cell(value)))),
        List.of());
  }
}
