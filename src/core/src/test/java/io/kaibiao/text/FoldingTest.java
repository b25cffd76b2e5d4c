package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项 目|项目",
        "因公出国（境）费|因公出国(境)费",
        "因公出国 (境) 费|因公出国(境)费",
        "财政拨款“三公”经费|财政拨款三公经费",
        "类、款、项|类,款,项",
        "１２３，４５６|123,456",
        "金额单位：万元|金额单位:万元",
        "【单位】|(单位)",
        "Ａbc|abc",
        "①公务用车购置费|(1)公务用车购置费",
        "⑵服务|(2)服务",
        "㈠行政单位|(一)行政单位",
        "——|--",
        "−5|-5",
        "⼀般公共预算|一般公共预算",
        "《收入决算表》|收入决算表"
      })
  void folds(String printed, String folded) {
    assertEquals(folded, Folding.fold(printed));
  }

  @Test
  void aRaisedNumberBehindChineseTextIsLeftOut() {
    assertEquals("公园", Folding.fold("公园¹"));
    assertEquals("公园", Folding.fold("公园 ¹²"));
    assertEquals("(境)费", Folding.fold("（境）费⁽¹⁾"));
    assertEquals("m2", Folding.fold("m²"));
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertEquals("收入", Folding.fold("\uFEFF收\u200B\u00A0\u3000入\u00AD\r\n\t"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、一般公共服务支出|一般公共服务支出",
        "二十六、抗疫特别国债安排的支出|抗疫特别国债安排的支出",
        "（一）行政单位|行政单位",
        "(1)服务|服务",
        "1.一般公共预算资金|一般公共预算资金",
        "1. 副部（省）级及以上领导用车|副部(省)级及以上领导用车",
        "12、其他|其他",
        "①公务用车购置费|公务用车购置费",
        "其中：公务用车购置费|公务用车购置费",
        "其中财政拨款|财政拨款",
        "*其中：1.货物|货物",
        "—公用经费|公用经费",
        "一般公共预算|一般公共预算",
        "三公经费|三公经费",
        "十三|十三",
        "其中|其中",
        "其中：|其中:",
        "（二）|(二)",
        "1,287.48|1,287.48",
        "-5|-5",
        "单价100万元（含）以上设备|单价100万元(含)以上设备"
      })
  void baresLabels(String printed, String bare) {
    assertEquals(bare, Folding.label(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年|''",
        "2023年度收入决算表|收入决算表",
        "2023年合计|合计",
        "2023预算数|预算数",
        "（2023年度）项目支出表|项目支出表",
        "二〇二三年度决算|决算",
        "二○二四年决算|决算",
        "2013150|2013150",
        "2023.50|2023.50",
        "本年预算|本年预算",
        "预算表（不含上年结转）|预算表(不含上年结转)"
      })
  void removesYears(String printed, String rest) {
    assertEquals(rest, Folding.title(printed));
  }

  @Test
  void tellsTheYear() {
    assertEquals(OptionalInt.of(2023), FiscalYear.first("2023年度收入决算表"));
    assertEquals(OptionalInt.of(2024), FiscalYear.first("二〇二四年度"));
    assertEquals(OptionalInt.empty(), FiscalYear.first("2013150"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2025年预算数（元）|预算数", "金额(单位：万元)|金额", "车辆数合计（辆）|车辆数合计(辆)", "其中：财政拨款|财政拨款", "1|1"})
  void makesHeads(String printed, String head) {
    assertEquals(head, Folding.head(printed));
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String any) {
    String folded = Folding.fold(any);
    assertEquals(folded, Folding.fold(folded));
  }

  @Property
  void baringTwiceChangesNothing(@ForAll("labels") String printed) {
    String bare = Folding.label(printed);
    assertEquals(bare, Folding.bare(bare));
    assertEquals(bare, Folding.fold(bare));
  }

  @Property
  void removingYearsTwiceChangesNothing(@ForAll("labels") String printed) {
    String once = FiscalYear.without(Folding.fold(printed));
    assertEquals(once, FiscalYear.without(once));
  }

  @Property
  void blanksDoNotMatter(@ForAll("labels") String printed) {
    assertEquals(Folding.fold(printed), Folding.fold(String.join(" \u3000", printed.split(""))));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(
            "一", "十", "、", "（", "）", "(", ")", "1", "2", "0", "3", ".", ",", "其中", "：", "①", "*",
            "—", "年", "度", "〇", "收入", "合计", "“", "A", "Ｂ", "㈠", "-")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
