package io.kaibiao.evaluationform.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.text.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickBoxTest {

  private final TickBox boxes = PerformanceCatalogue.load().tickBox();

  private Draft choose(String text) {
    GridCell cell = new GridCell(0, 0, 1, 1, text, new Box(0, 0, 10, 10), 1);
    return boxes.choose(cell, Kind.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "优√ 良□ 中□ 差□, 优",
    "优□ 良☑ 中□ 差□, 良",
    "□优 □良 ☑中 □差, 中",
    "优√良中口差口, 优",
    "☑ 优 □ 良, 优",
    "1、部门预算项目□ 2、区级专项☑ 3、上级转移支付项目□, 区级专项",
    "☐1.常年性项目 ☐2.延续性项目 ☑3.一次性项目, 一次性项目",
    "√优, 优",
    "优√, 优",
    "新增项目☑ 人口项目□, 新增项目",
  })
  void valueIsTheTickedOption(String printed, String value) {
    Draft draft = choose(printed);
    assertEquals(value, draft.text());
    assertEquals(Certainty.REPAIRED, draft.certainty());
    assertEquals(printed, draft.printed().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"优□ 良□ 中□ 差□", "优√ 良√ 中□ 差□", "优 良 中 差", "优良中差"})
  void withoutASingleTickNothingIsChosen(String printed) {
    Draft draft = choose(printed);
    assertEquals(printed, draft.text());
    assertEquals(Certainty.DOUBTFUL, draft.certainty());
  }

  @ParameterizedTest
  @CsvSource({"优√良中差, 优 良", "优良 √ 中差, 良 中", "√优良中差, 优", "优良中差√, 差", "优√, ''", "优√ 安排, ''"})
  void tickAmongBareGradesIsBesideOneOfTwo(String printed, String beside) {
    assertEquals(beside, String.join(" ", boxes.besideTick(printed)));
  }

  @Test
  void tickBetweenTwoBareGradesIsLeftOpen() {
    Draft draft = choose("优√良中差");
    assertEquals("优", draft.text());
    assertEquals(Certainty.DOUBTFUL, draft.certainty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"优", "一次性项目（1年结束）", "人口普查项目", "一般 项目"})
  void wordsWithoutBoxesAreTheValue(String printed) {
    Draft draft = choose(printed);
    assertEquals(printed, draft.text());
    assertEquals(Certainty.CERTAIN, draft.certainty());
  }

  @Test
  void knowsAGrade() {
    assertTrue(boxes.isGrade("优"));
    assertTrue(boxes.isGrade("√ 良好"));
    assertFalse(boxes.isGrade("98"));
    assertFalse(boxes.isGrade("优先安排"));
  }
}
