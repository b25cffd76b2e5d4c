package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.text.Folding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderWordsTest {

  private static final HeaderWords HEADS = Catalogue.load().heads();

  @ParameterizedTest
  @CsvSource({
    "科 目 编 码,CODE", "功能分类科目编码,CODE", "类,CODE_CLASS", "款,CODE_GROUP", "项,CODE_ITEM",
    "科目名称,NAME", "部门预算支出经济科目名称,NAME", "项目名称,NAME", "项 目,LABEL", "项目（按功能分类）,LABEL",
    "行次,LINE", "序号,SERIAL", "栏 次,ORDINAL"
  })
  void headHasARole(String printed, HeaderRole role) {
    assertEquals(Optional.of(role), HEADS.role(Folding.head(printed)));
  }

  @Test
  void lowestHeadGivesAPathItsRole() {
    assertEquals(Optional.of(HeaderRole.CODE_ITEM), HEADS.role(List.of("项目", "科目编码", "项")));
    assertEquals(Optional.of(HeaderRole.LABEL), HEADS.role(List.of("收入", "项目")));
    assertEquals(Optional.empty(), HEADS.role(List.of("收入", "金额")));
  }

  @Test
  void headTellsTheSide() {
    assertEquals(Optional.of(Side.INCOME), HEADS.side("本年收入"));
    assertEquals(Optional.of(Side.EXPENDITURE), HEADS.side("财政拨款支出"));
    assertEquals(Optional.empty(), HEADS.side("项目"));
  }

  @ParameterizedTest
  @CsvSource({
    "收入,true",
    "项目,true",
    "财政拨款收入,true",
    "公务接待费,true",
    "2023年预算数,true",
    "政府预算支出经济科目名称,true",
    "一般公共服务支出,false",
    "1287.48,false",
    "201,false"
  })
  void knowsWordsOfHeads(String printed, boolean known) {
    assertEquals(known, HEADS.isHeaderWord(Folding.head(printed)));
  }

  @Test
  void knowsTheRowThatSumsAllOthers() {
    assertTrue(HEADS.isTotal(Folding.label("合 计")));
    assertTrue(HEADS.isTotal(Folding.label("部门合计")));
    assertFalse(HEADS.isTotal(Folding.label("其他支出")));
  }

  @Test
  void nothingIsNoHeadWord() {
    assertFalse(HEADS.isHeaderWord(""));
    assertFalse(HEADS.isHeaderWord(HeaderPattern.ANY_OTHER));
    assertTrue(HEADS.isHeaderWord("合计"));
  }
}
