package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Reports that another program wrote as text. */
class TextReportTest {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  private static final String CAPTION = "支出决算表\n\n公开03表\n\n部门：某某市甲局\n\n金额单位：万元\n\n";

  @AfterAll
  static void close() {
    KAIBIAO.close();
  }

  @Test
  void lostMergesOfTheHeaderAreRestored() throws InputException {
    Table table =
        table(
            CAPTION
                + "项目\t\t本年支出\t\t\n"
                + "科目编码\t科目名称\t小计\t基本支出\t项目支出\n"
                + "栏次\t\t1\t2\t3\n"
                + "合计\t\t1, 287. 48\t474.97\t812.51\n"
                + "201\t一般公共服务支出\t1, 287. 48\t474.97\t812.51\n");
    assertEquals("FA03", table.form());
    assertEquals("1287.48", value(table, "total", "total"));
    assertEquals("812.51", value(table, "201", "project"));
  }

  @Test
  void titlesSideBySideMakeTheSecondTableDoubtful() throws InputException {
    String html =
        "<html><table><tr><td colspan=4>收入决算表<td colspan=3>支出决算表"
            + "<tr><td>科目编码<td>科目名称<td>本年收入合计<td>财政拨款收入"
            + "<td>本年支出合计<td>基本支出<td>项目支出"
            + "<tr><td>201<td>一般公共服务支出<td>9.00<td>9.00<td>7.00<td>4.00<td>5.00</table>";
    Report report = html(html);
    Row row = report.tables().get(0).rows().get(0);
    assertEquals(2, row.cells().values().stream().filter(c -> c.status() == Status.READ).count());
    assertEquals(
        3, row.cells().values().stream().filter(c -> c.status() == Status.DOUBTFUL).count());
  }

  @Test
  void aFormBelowAnotherWithoutATitleIsATableOfItsOwn() throws InputException {
    String html =
        "<html><p>支出决算表<p>单位：万元<table>"
            + "<tr><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出"
            + "<tr><td>合计<td><td>9.00<td>4.00<td>5.00"
            + "<tr><td>201<td>一般公共服务支出<td>9.00<td>4.00<td>5.00"
            + "<tr><td>科目编码<td>科目名称<td>本年收入合计<td>财政拨款收入<td>事业收入"
            + "<tr><td>合计<td><td>8.00<td>7.00<td>1.00"
            + "<tr><td>201<td>一般公共服务支出<td>8.00<td>7.00<td>1.00</table>";
    List<Table> tables = html(html).tables();
    assertEquals(2, tables.size());
    assertEquals("FA03", tables.get(0).form());
    assertEquals(2, tables.get(0).rows().size());
    assertEquals("FA02", tables.get(1).form());
  }

  @Test
  void aHeaderThatRepeatsWithinAFormBeginsNone() throws InputException {
    String html =
        "<html><p>支出决算表<p>单位：万元<table>"
            + "<tr><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出"
            + "<tr><td>合计<td><td>9.00<td>4.00<td>5.00"
            + "<tr><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出"
            + "<tr><td>201<td>一般公共服务支出<td>9.00<td>4.00<td>5.00</table>";
    assertEquals(1, html(html).tables().size());
  }

  @Test
  void aDayBesideTheUnitIsNoHeader() throws InputException {
    String html =
        "<html><table><tr><td colspan=5>支出决算表"
            + "<tr><td colspan=2>部门：某某市甲局<td>编制日期：<td>2024-12-31<td>单位：万元"
            + "<tr><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出"
            + "<tr><td>201<td>一般公共服务支出<td>9.00<td>4.00<td>5.00</table>";
    Table table = html(html).tables().get(0);
    assertEquals("FA03", table.form());
    assertEquals("万元", table.unit());
    assertEquals("4.00", value(table, "201", "basic"));
  }

  @Test
  void headersAreMovedOverTheColumnsThatAreNumbered() throws InputException {
    Table table =
        table(
            CAPTION
                + "项目\t\t\t本年支出\t\t\t\n"
                + "功能分类 科目编码\t\t\t科目名称\t\t\t\n"
                + "\t\t\t小计\t基本支出\t项目支出\t\n"
                + "类\t款\t项\t栏次\t1\t2\t3\n"
                + "\t\t\t合计\t9.00\t4.00\t5.00\n"
                + "201\t\t\t一般公共服务支出\t9.00\t4.00\t5.00\n");
    assertEquals("4.00", value(table, "201", "basic"));
    assertEquals("5.00", value(table, "201", "project"));
  }

  @Test
  void partsThatABlankLineDividesAreOneTable() throws InputException {
    Report report =
        report(
            CAPTION
                + "项目\t\t本年支出合计\t基本支出\t项目支出\n"
                + "科目编码\t科目名称\t\t\t\n"
                + "合计\t\t9.00\t4.00\t5.00\n"
                + "201\t一般公共服务支出\t3.00\t1.00\t2.00\n"
                + "\n"
                + "208\t社会保障和就业支出\t6.00\t3.00\t3.00\n");
    assertEquals(1, report.tables().size());
    assertEquals("3.00", value(report.tables().get(0), "208", "basic"));
  }

  @Test
  void aFigureInAColumnWithoutHeaderIsDoubtfulWhereNothingProvesIt() throws InputException {
    Table table = table(CAPTION + "科目编码\t科目名称\t本年支出合计\t基本支出\t\n" + "201\t一般公共服务支出\t9.00\t\t9.00\n");
    Cell moved = cell(table, "201", "basic");
    assertEquals("9.00", moved.value().canonical());
    assertTrue(moved.status() == Status.DOUBTFUL || !moved.evidence().proofs().isEmpty());
  }

  @Test
  void headersWrittenAsOneRowAreParted() throws InputException {
    Table table =
        table(
            CAPTION
                + "项目 科目编码\t项目 科目名称\t本年支出 小计\t本年支出 基本攴出\t本年支出 项目支出\n"
                + "合计\t\t9.00\t4.00\t5.00\n"
                + "201\t一般公共服务支出\t9.00\t4.00\t5.00\n");
    assertEquals("FA03", table.form());
    assertEquals("4.00", value(table, "201", "basic"));
  }

  @Test
  void rowsThatNumberTheColumnsAreNoFigures() throws InputException {
    Table table = table("某某情况\n\n甲情况\t乙情况\t丙情况\t丁情况\n\t\t\t\n1\t2\t3\t4\n5.50\t6.50\t7.50\t8.50\n");
    assertTrue(
        table.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .noneMatch(cell -> cell.value().canonical().length() == 1));
  }

  @Test
  void unprovedFiguresAreDoubtfulWhereOthersAreMisread() throws InputException {
    String rows = "办公费\t3.O0\n印刷费\t4.0l\n差旅费\t5.00\n";
    Table table = table("某某情况\n\n名称\t金额\n" + rows);
    assertTrue(
        table.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .allMatch(cell -> cell.status() == Status.DOUBTFUL));
    Table sound = table("某某情况\n\n名称\t金额\n" + rows.replace('O', '0').replace('l', '1'));
    assertTrue(
        sound.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .noneMatch(cell -> cell.status() == Status.DOUBTFUL));
  }

  @Test
  void roundingProvesNoLastDigitsWhereOthersAreMisread() throws InputException {
    String rows =
        """
        201\t一般公共服务支出\t9.00\t3.96\t5.03
        204\t公共安全支出\t7.00\t3.00\t4.00
        206\t科学技术支出\t1.O0\t1.00\t
        208\t社会保障和就业支出\t1.0l\t1.01\t
        """;
    String heads = "科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n";
    Table table = table(CAPTION + heads + rows);
    assertEquals(Status.DOUBTFUL, cell(table, "201", "total").status());
    assertEquals(Status.READ, cell(table, "204", "total").status());
    Table sound = table(CAPTION + heads + rows.replace('O', '0').replace('l', '1'));
    assertEquals(Status.READ, cell(sound, "201", "total").status());
  }

  @Test
  void namesOfTheGovernmentsSubjectsNameNoRows() throws InputException {
    String text =
        """
        一般公共预算基本支出预算表

        单位：某某市甲局

        金额单位：万元

        部门预算支出经济科目名称\t政府预算支出经济科目 名称\t合计\t人员经费\t公用经费
        工资福利支出\t\t3.00\t3.00\t
        基本工资\t工资奖金津补贴\t1.00\t1.00\t
        津贴补贴\t工资奖金津补贴\t2.00\t2.00\t
        """;
    Table table = table(text);
    assertEquals("1.00", value(table, "30101", "personnel"));
    assertEquals("2.00", value(table, "30102", "personnel"));
  }

  @Test
  void textInPlaceOfAPdfIsRefused() {
    byte[] bytes = "Not Found".getBytes(StandardCharsets.UTF_8);
    assertThrows(
        InputException.class, () -> KAIBIAO.convert("a.pdf", bytes, ConversionOptions.DEFAULT));
  }

  @Test
  void linesThatCommasDivideAreATable() throws InputException {
    Table table =
        table(
            CAPTION
                + "科目编码,科目名称,本年支出合计,基本支出,项目支出\n"
                + "合计,,\"1,287.48\",474.97,812.51\n"
                + "201,一般公共服务支出,\"1,287.48\",474.97,812.51\n");
    assertEquals("FA03", table.form());
    assertEquals("1287.48", value(table, "total", "total"));
    assertEquals("812.51", value(table, "201", "project"));
  }

  @Test
  void commasOfProseDivideNoTable() throws InputException {
    assertTrue(report("甲, 乙, 丙\n丁, 戊, 己\n庚, 辛, 壬\n").tables().isEmpty());
  }

  @Test
  void anEndlessLineIsRefused() {
    InputException refused = assertThrows(InputException.class, () -> report("1 ".repeat(600_000)));
    assertTrue(String.valueOf(refused.getMessage()).contains("characters in a cell or a line"));
  }

  private static Report html(String page) throws InputException {
    return KAIBIAO.convert(
        "a.html", page.getBytes(StandardCharsets.UTF_8), ConversionOptions.DEFAULT);
  }

  private static Table table(String text) throws InputException {
    return report(text).tables().get(0);
  }

  private static Report report(String text) throws InputException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Report report = KAIBIAO.convert("甲.txt", bytes, ConversionOptions.DEFAULT);
    assertEquals(SourceKind.TEXT, report.source().kind());
    return report;
  }

  private static String value(Table table, String row, String column) {
    return cell(table, row, column).value().canonical();
  }

  private static Cell cell(Table table, String row, String column) {
    Row found = table.rows().stream().filter(r -> r.key().equals(row)).findFirst().orElseThrow();
    return Objects.requireNonNull(found.cells().get(column));
  }
}
