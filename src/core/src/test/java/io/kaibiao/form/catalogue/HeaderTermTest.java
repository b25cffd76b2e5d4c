package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words, shapes and marks of years among heads. */
class HeaderTermTest {

  @Test
  void wordIsTheWholeHead() {
    HeaderTerm word = HeaderTerm.of("预算数");
    assertTrue(word.matches("预算数"));
    assertFalse(word.matches("调整预算数"));
    assertTrue(word.isAmong(Set.of("合计", "预算数")));
  }

  @Test
  void textBetweenSlashesIsTheShapeOfAWholeHead() {
    HeaderTerm shape = HeaderTerm.of("/.*为.*预算数的%/");
    assertTrue(shape.matches("决算数为预算数的%"));
    assertTrue(shape.isAmong(Set.of("项目", "执行数为调整预算数的%")));
    assertFalse(shape.matches("预算数"));
    assertFalse(shape.matches("决算数为预算数的%(调整)"));
  }

  @Test
  void patternWithAShapeMatchesByIt() {
    HeaderPattern pattern = HeaderPattern.of(List.of(List.of("/比.*增减/")), List.of("备注"));
    assertEquals(1, pattern.match(Set.of("比上年增减")));
    assertEquals(-1, pattern.match(Set.of("比上年增减", "备注")));
    assertEquals(0, pattern.words().count());
    assertEquals(1, pattern.shapes().count());
    assertFalse(pattern.fitsCut(Set.of("比上年")), "a shape has no length to be cut from");
  }

  @Test
  void onlyAPatternWithTheMarkFitsAColumnOfAnotherYear() {
    HeaderPattern own = HeaderPattern.of(List.of(List.of("决算数")), List.of());
    HeaderPattern prior =
        HeaderPattern.of(List.of(List.of(YearMark.PRIOR), List.of("决算数")), List.of());
    Set<String> before = Set.of("决算数", YearMark.PRIOR);
    assertEquals(-1, own.match(before));
    assertEquals(2, prior.match(before));
    assertEquals(1, own.match(Set.of("决算数")));
    assertEquals(-1, prior.match(Set.of("决算数")));
    assertEquals(-1, prior.match(Set.of("决算数", YearMark.OTHER)));
  }

  @Test
  void noPrintedHeadIsAMark() {
    assertTrue(YearMark.isMark(YearMark.PRIOR));
    assertTrue(YearMark.isMark(YearMark.OTHER));
    assertFalse(YearMark.isMark("上年决算数"));
  }
}
