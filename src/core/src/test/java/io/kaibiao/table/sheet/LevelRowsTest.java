package io.kaibiao.table.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.table.Lexicon;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelRowsTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());
  private static final String HEADS = "|一级指标|二级指标|三级指标|指标值|备注";

  @Test
  void aRowThatLostABlankCellIsMovedBelowItsHeadsAndUncertain() {
    CellTexts settled = settled(HEADS, "绩效指标|产出指标|数量指标|甲|≥5|", "数量指标|乙|≥7|||");
    assertEquals(List.of("", "", "数量指标", "乙", "≥7", ""), row(settled, 2));
    assertEquals(Mending.UNCERTAIN, settled.cell(2, 3).confidence());
  }

  @Test
  void rowsBelowTheirHeadsStay() {
    CellTexts settled = settled(HEADS, "绩效指标|产出指标|数量指标|甲|≥5|", "|||乙|≥7|");
    assertEquals(List.of("", "", "", "乙", "≥7", ""), row(settled, 2));
    assertEquals(1, settled.cell(2, 3).confidence());
  }

  @Test
  void aRowThatNoShiftSetsRightStaysAndIsUncertain() {
    CellTexts settled = settled(HEADS, "数量指标|乙|≥7|甲|乙|丙");
    assertEquals(List.of("数量指标", "乙", "≥7", "甲", "乙", "丙"), row(settled, 1));
    assertEquals(Mending.UNCERTAIN, settled.cell(1, 0).confidence());
  }

  @Test
  void aRowBelowTheListIsNoneOfIt() {
    CellTexts settled = settled(HEADS, "绩效指标|产出指标|数量指标|甲|≥5|", "合计|乙|≥7|||");
    assertEquals(1, settled.cell(2, 0).confidence());
  }

  @Test
  void labelsAndValuesMayLackDifferentNumbersOfCells() {
    String[] rows = {
      "一级指标|二级指标|指标名称|年初值|年末值|分值|得分|原因",
      "产出指标|数量指标|甲|≥5|6|10|10|",
      "||乙|≥5|6|10|10|",
      "|质量指标|丙|≥5|6|10|10|",
      "丁|||≥5|6|10|10|",
      "||≥7|8|10|10|无|"
    };
    CellTexts settled = settled(rows);
    assertEquals(List.of("", "", "丁", "≥5", "6", "10", "10", ""), row(settled, 4));
    assertEquals(List.of("", "", "", "≥7", "8", "10", "10", "无"), row(settled, 5));
    assertEquals(Mending.UNCERTAIN, settled.cell(5, 4).confidence());
    assertEquals(1, settled.cell(1, 4).confidence());
  }

  @Test
  void aHeaderThatLostTheLabelAtItsSideIsMoved() {
    CellTexts settled = settled("一级指标|二级指标|三级指标|指标值|备注|", "绩效指标|产出指标|数量指标|甲|≥5|", "||质量指标|乙|≥7|");
    assertEquals(List.of("", "一级指标", "二级指标", "三级指标", "指标值", "备注"), row(settled, 0));
    assertEquals(1, settled.cell(2, 3).confidence());
  }

  @Test
  void levelsThatDoNotBelongTogetherAreUncertain() {
    CellTexts settled = settled(HEADS, "绩效指标|产出指标|数量指标|甲|≥5|", "|时效指标|质量指标|乙|≥7|", "|||丙|≥7|");
    assertEquals(Mending.UNCERTAIN, settled.cell(2, 1).confidence());
    assertEquals(Mending.UNCERTAIN, settled.cell(2, 2).confidence());
    assertEquals(1, settled.cell(2, 3).confidence());
  }

  private static CellTexts settled(String... rows) {
    return new LevelRows(new CellTexts(SheetGrids.of(rows)), LEXICON).settled();
  }

  private static List<String> row(CellTexts texts, int row) {
    String[] all = new String[texts.columns()];
    Arrays.setAll(all, c -> texts.text(row, c));
    return List.of(all);
  }
}
