package io.kaibiao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.form.Catalogue;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Box;
import io.kaibiao.report.Cell;
import io.kaibiao.report.Grid;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Row;
import io.kaibiao.report.Statement;
import io.kaibiao.report.Status;
import io.kaibiao.report.Table;
import io.kaibiao.report.Value;
import io.kaibiao.resource.Resource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {

  private static final Box BOX = new Box(0, 0, 1, 1);
  private static final StatementReader READER = new StatementReader(Catalogue.load());

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
        READER.read(
            List.of(new Section(heading, text, 3, Origin.TEXT_LAYER)),
            List.of(table(form, row, column, cell)));
    String place = form + "/" + row + "/" + column;
    List<Boolean> linked =
        found.stream().filter(s -> place.equals(s.agreesWith())).map(Statement::agrees).toList();
    assertEquals(agrees == null ? List.of() : List.of(agrees), linked);
  }

  @Test
  void whatReadersMadeOfPixelsContradictsNothing() {
    Section section = new Section("一、收入支出决算总体情况说明", "收、支总计均为9.00万元。", 3, Origin.PIXELS);
    Statement found =
        READER
            .read(List.of(section), List.of(table("FA01", "income_grand_total", "amount", "8.00")))
            .get(0);
    assertEquals(null, found.agrees());
  }

  @Test
  void aFormPrintedTwiceIsNotGuessedAt() {
    Table table = table("FA01", "income_grand_total", "amount", "8.00");
    Section section = new Section("一、收入支出决算总体情况说明", "收、支总计均为9.00万元。", 3, Origin.TEXT_LAYER);
    assertEquals(List.of(), READER.read(List.of(section), List.of(table, table)));
  }

  @Test
  void sectionsGoOnOverPages() {
    SectionReader reader = new SectionReader();
    reader.add(8, lines("第三部分 情况说明", "一、收入决算情况说明", "2030年度收入合", "— 8 —"), Origin.TEXT_LAYER);
    reader.add(9, lines("计 12.00 万元。", "二、支出决算情况说明", "（一）结构情况", "支出。"), Origin.PIXELS);
    assertEquals(
        List.of(
            new Section("第三部分情况说明/一、收入决算情况说明", "2030年度收入合计12.00万元。", 8, Origin.PIXELS),
            new Section("第三部分情况说明/二、支出决算情况说明/（一）结构情况", "支出。", 9, Origin.PIXELS)),
        reader.finish());
  }

  private static List<TextLine> lines(String... texts) {
    return Arrays.stream(texts)
        .map(text -> new TextLine(List.of(new TextLine.Segment(text, BOX, 10)), BOX))
        .toList();
  }

  private static Table table(String form, String row, String column, String value) {
    Cell cell =
        new Cell(
            new Value.Amount(new BigDecimal(value)),
            "万元",
            value,
            Status.READ,
            0.99,
            1,
            BOX,
            List.of());
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
        List.of(new Row(row, null, "", Map.of(column, cell))),
        List.of());
  }
}
