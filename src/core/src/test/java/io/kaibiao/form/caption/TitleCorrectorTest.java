package io.kaibiao.form.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCorrectorTest {

  private static final TitleCorrector CORRECTOR = new TitleCorrector(Catalogue.load().forms());

  @ParameterizedTest
  @CsvSource({
    "财政拔款收入支出决算总表, 财政拨款收入支出决算总表",
    "一般公共预算财政拔款基本支出决算明细表, 一般公共预算财政拨款基本支出决算明细表",
    "2023年预算收支总表．·, 2023年预算收支总表",
    "收入支出决算总衰, 收入支出决算总表",
  })
  void aCharacterThatNoWordHasIsSetRight(String read, String title) {
    assertEquals(title, CORRECTOR.corrected(read));
  }

  @ParameterizedTest
  @CsvSource({
    "部门收八预算总表, 部门收入预算总表",
    "顶算收支总表, 预算收支总表",
    "项目攴岀预算表, 项目支出预算表",
  })
  void ofSeveralCharactersTheSimilarOneIsMeant(String read, String title) {
    assertEquals(title, CORRECTOR.corrected(read));
  }

  @ParameterizedTest
  @CsvSource({"收支决算表", "支出决算表", "某市财政局收入决算表", "部门收支总体情况表", "职工花名册"})
  void whatWordsAreKnownStays(String title) {
    assertEquals(title, CORRECTOR.corrected(title));
  }
}
