package io.kaibiao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are notes, and of which table. */
class NotesTest {

  private static final String[] TABLE = {"科目名称|本年收入合计|财政拨款收入", "教育支出|1.00|1.00", "合计|1.00|1.00"};
  private static final String[] OTHER = {"项目|预算数|决算数|差额", "会议费|1.00|2.00|1.00"};

  private static PageSketch first() {
    return PageSketch.page(1).title("收入决算表").table(TABLE);
  }

  private static List<List<String>> notes(PageSketch... pages) {
    return Composed.of(pages).notes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注：本表反映部门本年度取得的各项收入情况。",
        "备注：金额含上年结转。",
        "（注：本表数据四舍五入。）",
        "【注】：数据来源于决算报表。",
        "注1：含专户资金。",
        "说明：本部门无此项收入。",
        "填表说明：以万元为单位。",
        "本表反映部门本年度取得的各项收入情况。",
        "我部门没有政府性基金收入，故本表无数据。",
        "资料来源：部门决算报表",
        "Note: Figures may not add up because of rounding.",
        "Source: annual accounts."
      })
  void linesThatOpenANote(String line) {
    assertEquals(List.of(List.of(line)), notes(first().line(line).line("一、收入情况")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、收入情况", "注意事项如下", "说明我单位收入情况", "本表后附说明", "第三部分 说明"})
  void linesThatDoNot(String line) {
    assertEquals(List.of(List.of()), notes(first().line(line)));
  }

  @Test
  void noteOverSeveralLinesIsOneAndNumberedOnesAreSeveral() {
    Composed read =
        Composed.of(
            first()
                .line("注：1.本表反映部门本年度取得的各项收入情况，其中包括上年结转的")
                .line("收入。")
                .line("2.金额转换成万元时，因四舍五入可能存在尾差。")
                .line("说明：无。")
                .line("一、收入情况"));
    List<String> notes =
        List.of("注：1.本表反映部门本年度取得的各项收入情况，其中包括上年结转的收入。", "2.金额转换成万元时，因四舍五入可能存在尾差。", "说明：无。");
    assertEquals(List.of(notes), read.notes());
    assertEquals(notes.stream().map(n -> "note 01|" + n).toList(), read.blocks().subList(2, 5));
  }

  @Test
  void textInAnotherSizeOrFarBelowIsNoNote() {
    assertEquals(List.of(List.of("注：甲。")), notes(first().line("注：甲。").line(40, 15, "本单位收入情况如下")));
    assertEquals(List.of(List.of("注：甲。")), notes(first().line("注：甲。").at(300).line("本单位收入情况如下")));
  }

  @Test
  void noteBelongsToTheTableAboveIt() {
    PageSketch page = first().line("注：甲。").title("三公经费支出表").table(OTHER).line("注：乙。");
    assertEquals(List.of(List.of("注：甲。"), List.of("注：乙。")), notes(page));
  }

  @Test
  void noteBelowATitleBelongsToTheTableThatTheTitleIsOf() {
    PageSketch page =
        first().title("三公经费支出表").line("备注：乙。").line("单位：万元").table(OTHER).line("二、支出情况");
    assertEquals(List.of(List.of(), List.of("备注：乙。")), notes(page));
  }

  @Test
  void noteAtTheFootOfThePageOrBehindASignature() {
    assertEquals(List.of(List.of("注：甲。")), notes(first().at(520).line("注：甲。")));
    assertEquals(
        List.of(List.of("注：甲。")), notes(first().line("单位负责人：  填表人：张某").at(520).line("注：甲。")));
  }

  @Test
  void noteOnTheNextPage() {
    PageSketch next = PageSketch.page(2).line("注：甲。").line("一、收入情况");
    assertEquals(List.of(List.of("注：甲。")), notes(first().at(565).line(410, 9, "— 1 —"), next));
    assertEquals(
        List.of(List.of()),
        notes(first().line("一、收入情况"), PageSketch.page(2).line("注：甲。").line("二、支出情况")));
  }

  @Test
  void noteBelowTheLastPartOfATable() {
    double[] widths = {100, 100, 100};
    PageSketch one = PageSketch.page(1).at(500).title("收入决算表").table(widths, TABLE);
    PageSketch two = PageSketch.page(2).table(widths, "科学支出|2.00|2.00").line("注：甲。");
    assertEquals(List.of(List.of("注：甲。")), notes(one, two));
  }

  @Test
  void lastRowsOfTheGrid() {
    Composed read =
        Composed.of(
            PageSketch.page(1)
                .title("收入决算表")
                .table(TABLE[0], TABLE[1], TABLE[2], "注：1.甲。|<|<", "2.乙。|<|<")
                .line("说明：丙。"));
    assertEquals(List.of(List.of("注：1.甲。", "2.乙。", "说明：丙。")), read.notes());
    assertEquals(5, read.tables().get(0).grid().rows());
    assertEquals(
        List.of(),
        notes(PageSketch.page(1).title("收入决算表").table(TABLE[0], TABLE[1], "备注：|<|<")).get(0));
  }

  @Test
  void footnoteWhoseMarkTheTableBears() {
    PageSketch page =
        PageSketch.page(1).table("Region|Sales (a)|Staff*", "North|1.00|2").line("* Full-time.");
    assertEquals(
        List.of(List.of("* Full-time.", "(a) Net of tax.")), notes(page.line("(a) Net of tax.")));
    assertEquals(List.of(List.of()), notes(first().line("① 教育支出")));
    assertEquals(List.of(List.of()), notes(first().line("* 教育支出")));
  }
}
