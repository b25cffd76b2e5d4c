package io.kaibiao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lines of whole documents are there for, and how their headings nest. */
class DocumentAssemblerTest {

  private static final String PROSE = "本单位按照有关规定开展工作，完成年度任务，各项收支符合预算管理的要求，资金使用安全有效。";

  private static PageSketch prose(PageSketch page) {
    return page.line(58, 9, PROSE);
  }

  @Test
  void phrasesAreValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(Phrasebook.class, "document.schema.json"),
                Resource.text(Phrasebook.class, "document.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void headingsNestByTheirNumbering() {
    PageSketch one = PageSketch.page(1).title("第一部分 概况").line("一、职责");
    prose(one).line("二、机构").line("（一）内设机构");
    PageSketch two = prose(PageSketch.page(2)).title("第二部分 情况说明").line("一、收入情况");
    prose(two);
    assertEquals(
        List.of(
            "1 part 第一部分概况 1-2",
            "2 section 一、职责 1-1",
            "2 section 二、机构 1-2",
            "3 subsection （一）内设机构 1-2",
            "1 part 第二部分情况说明 2-2",
            "2 section 一、收入情况 2-2"),
        Composed.of(one, two).outline());
  }

  @Test
  void withoutPartsSectionsAreOutermost() {
    PageSketch page = prose(PageSketch.page(1).line("一、职责")).line("二、机构");
    assertEquals(
        List.of("1 section 一、职责 1-1", "1 section 二、机构 1-1"), Composed.of(prose(page)).outline());
  }

  @Test
  void numberedLinesWithNothingBetweenAreAList() {
    PageSketch page =
        PageSketch.page(1).line("一、机构设置").line("1. 办公室").line("2. 人事科").line("3. 财务科");
    assertEquals(
        List.of("heading 1|一、机构设置", "list-item|1.办公室", "list-item|2.人事科", "list-item|3.财务科"),
        Composed.of(prose(page)).blocks().subList(0, 4));
  }

  @Test
  void sentenceWithANumberIsNoHeading() {
    PageSketch page = prose(PageSketch.page(1)).line("（一）因公出国费1.00万元，与上年持平。");
    assertEquals("list-item|（一）因公出国费1.00万元，与上年持平。", Composed.of(prose(page)).blocks().get(1));
  }

  @Test
  void contentsAreNoHeadingsAndNameTheTables() {
    PageSketch contents =
        PageSketch.page(1)
            .title("目 录")
            .line("第一部分 概况……………………1")
            .line("第二部分 决算表……………………2")
            .line("一、收入决算表……………………2")
            .line("第三部分 说明……………………3");
    PageSketch one = prose(PageSketch.page(2).title("第一部分 概况"));
    PageSketch two = PageSketch.page(3).title("收入决算表").line("单位：万元").table("项目|本年收入合计", "合计|1.00");
    PageSketch three = prose(PageSketch.page(4).title("第三部分 说明"));
    Composed read = Composed.of(contents, one, two, three);
    assertEquals(
        List.of(
            "1 part 第一部分概况 2-2", "1 part 第二部分决算表 3-3", "2 section 收入决算表 3-3", "1 part 第三部分说明 4-4"),
        read.outline());
    assertEquals(5, read.blocks().stream().filter(b -> b.startsWith("contents|")).count());
  }

  @Test
  void linesAroundATableBelongToIt() {
    PageSketch page =
        prose(PageSketch.page(1))
            .title("收入决算表")
            .line("公开02表")
            .line("编制单位：某局")
            .beside(500, "金额单位：万元")
            .table("项目|本年收入合计", "合计|1.00")
            .line("注：本表反映收入情况。")
            .line("一、收入情况");
    assertEquals(
        List.of(
            "paragraph|" + PROSE,
            "caption 01|收入决算表",
            "caption 01|公开02表",
            "caption 01|编制单位：某局 金额单位：万元",
            "table 01|",
            "note 01|注：本表反映收入情况。"),
        Composed.of(prose(page)).blocks().subList(0, 6));
  }

  @Test
  void headsThatTheNextPagePrintsAgainAreKept() {
    String heads = "科目名称|本年收入合计|财政拨款收入";
    PageSketch one = PageSketch.page(1).at(430).title("收入决算表");
    double[] widths = {100, 100, 100};
    one.table(widths, heads, "教育支出|1.00|1.00", "合计|2.00|2.00", "科学支出|1.00|1.00", "其他支出|1.00|1.00");
    PageSketch two = PageSketch.page(2).table(widths, heads, "住房保障支出|3.00|3.00");
    assertEquals(
        List.of(
            "caption 01|收入决算表", "table 01|", "repeated-head 01|科目名称 本年收入合计 财政拨款收入", "table 01|"),
        Composed.of(one, two).blocks());
  }

  @Test
  void runningLinesAreTold() {
    PageSketch[] pages = new PageSketch[4];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = PageSketch.page(i + 1).at(20).line(300, 9, "某局2023年度部门决算");
      prose(pages[i].at(100)).at(560).line(400, 9, "第" + (i + 1) + "页");
    }
    assertEquals(
        List.of("header|某局2023年度部门决算", "paragraph|" + PROSE, "page-number|第2页"),
        Composed.of(pages).blocks().subList(3, 6));
  }

  @Test
  void lineThatTwoPagesHaveInCommonIsText() {
    PageSketch one = prose(PageSketch.page(1).at(20).line("相同的一行"));
    PageSketch two = prose(PageSketch.page(2).at(20).line("相同的一行"));
    assertTrue(Composed.of(one, two).blocks().stream().noneMatch(b -> b.startsWith("header")));
  }

  @Test
  void titleOfACoverIsOneBlock() {
    PageSketch cover =
        PageSketch.page(1)
            .at(200)
            .line(300, 24, "某市教育局")
            .line(280, 24, "2023年度部门决算")
            .line(390, 12, "2024年9月");
    PageSketch text = prose(prose(PageSketch.page(2)));
    assertEquals(
        List.of("title|某市教育局2023年度部门决算", "paragraph|2024年9月"),
        Composed.of(cover, text).blocks().subList(0, 2));
  }

  @Test
  void severalReportsInOneFileAreBranches() {
    PageSketch[] pages = {
      PageSketch.page(1).at(200).line(300, 24, "某局2023年度部门决算"),
      prose(PageSketch.page(2).line("一、职责")),
      PageSketch.page(3).at(200).line(300, 24, "某中心2023年度单位决算"),
      prose(PageSketch.page(4).line("一、职责"))
    };
    assertEquals(
        List.of(
            "1 title 某局2023年度部门决算 1-2",
            "2 section 一、职责 2-2",
            "1 title 某中心2023年度单位决算 3-4",
            "2 section 一、职责 4-4"),
        Composed.of(pages).outline());
  }

  @Test
  void chartsAndAttachmentsAreNoted() {
    PageSketch page = prose(PageSketch.page(1)).line(300, 9, "图1：收入决算结构图").line("附件1：绩效自评表");
    assertEquals(
        List.of("paragraph|" + PROSE, "chart|图1：收入决算结构图", "heading 1|附件1：绩效自评表"),
        Composed.of(prose(page)).blocks().subList(0, 3));
  }

  @Test
  void partOnAPageOfItsOwnIsOneHeading() {
    PageSketch page = PageSketch.page(1).at(200).line(380, 22, "第一部分").line(370, 26, "单位概况");
    assertEquals(
        List.of("1 part 第一部分单位概况 1-2"), Composed.of(page, prose(PageSketch.page(2))).outline());
  }

  @Test
  void pageNumberThatLostAMarkIsOne() {
    PageSketch page = prose(PageSketch.page(1)).at(565).line(410, 9, "-3");
    assertEquals("page-number|-3", Composed.of(page).blocks().get(1));
  }
}
