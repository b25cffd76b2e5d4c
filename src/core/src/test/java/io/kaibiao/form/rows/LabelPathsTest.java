package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which labels hold for the rows below them. */
class LabelPathsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  /** The paths of rows whose columns of labels are parted by a bar. */
  private static List<String> paths(String... rows) {
    LabelPaths paths = new LabelPaths(CATALOGUE);
    List<String> found = new ArrayList<>();
    for (String row : rows) {
      found.add(String.join(" / ", paths.next(Arrays.asList(row.split("\\|", -1)))));
    }
    return found;
  }

  @Test
  void labelOnTheLeftHoldsForTheRowsBelowThatAreBlankThere() {
    assertEquals(
        List.of("货物", "货物 / 计算机", "货物 / 打印机", "服务 / 物业", "服务 / 保洁"),
        paths("货物|", "|计算机", "|打印机", "服务|物业", "|保洁"));
  }

  @Test
  void ordinalHoldsForThoseOfALowerKind() {
    assertEquals(
        List.of(
            "一、税收收入",
            "一、税收收入 / （一）增值税",
            "一、税收收入 / （一）增值税 / 1.国内增值税",
            "一、税收收入 / （二）企业所得税",
            "二、非税收入",
            "二、非税收入 / （一）专项收入"),
        paths("一、税收收入", "（一）增值税", "1.国内增值税", "（二）企业所得税", "二、非税收入", "（一）专项收入"));
  }

  @Test
  void labelWithoutAnOrdinalHoldsNothingAndEndsTheOthers() {
    assertEquals(
        List.of("一、税收收入", "转移性收入", "（一）返还性收入", "其他"), paths("一、税收收入", "转移性收入", "（一）返还性收入", "其他"));
  }

  @Test
  void partsOfALabelFollowBehindAWord() {
    assertEquals(
        List.of(
            "一、教育支出",
            "一、教育支出 / 其中：小学",
            "一、教育支出 / 初中",
            "二、卫生支出",
            "二、卫生支出 / （一）医院",
            "二、卫生支出 / （一）医院 / 其中：县医院",
            "二、卫生支出 / （二）防疫",
            "支出合计"),
        paths("一、教育支出", "其中：小学", "初中", "二、卫生支出", "（一）医院", "其中：县医院", "（二）防疫", "支出合计"));
  }

  @Test
  void totalHoldsNoOtherRow() {
    assertEquals(List.of("合计", "教育支出", "普通教育"), paths("合计|", "|教育支出", "|普通教育"));
    assertEquals(List.of("一、收入合计", "（一）增值税"), paths("一、收入合计", "（一）增值税"));
  }

  @Test
  void sumBelowAGroupStandsInIt() {
    assertEquals(List.of("房屋 / 办公楼", "房屋 / 小计", "车辆 / 轿车"), paths("房屋|办公楼", "|小计", "车辆|轿车"));
  }

  @Test
  void mergedTotalOverSeveralRowsIsTheirLabel() {
    assertEquals(List.of("合计 / 基本支出", "合计 / 项目支出"), paths("合计|基本支出", "合计|项目支出"));
  }

  @Test
  void rowWithoutALabelHasNoPath() {
    assertEquals(List.of("", "甲", ""), paths("|", "|甲", "|"));
  }
}
