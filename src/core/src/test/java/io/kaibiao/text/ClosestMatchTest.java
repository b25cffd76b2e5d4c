package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.text.ClosestMatch.Ranking;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which known text a misread one is: minimum, margin, ties, and the measure of similarity. */
class ClosestMatchTest {

  private static Optional<String> only(
      String read, double minimum, double margin, String... known) {
    return new ClosestMatch<>(List.of(known), minimum, margin)
        .only(each -> Similarity.of(read, each));
  }

  @Test
  void similarityIsTheShareOfTheLongerTextThatWasNotMisread() {
    assertEquals(1, Similarity.of("", ""));
    assertEquals(1, Similarity.of("教育支出", "教育支出"));
    assertEquals(0.75, Similarity.of("教育文出", "教育支出"));
    assertEquals(0.75, Similarity.of("教育支", "教育支出"));
    assertEquals(0, Similarity.of("款", "教育支出"));
    assertEquals(1, Similarity.ofEnd("二、教育支出", "教育支出", 2));
  }

  @Test
  void isTheClosestFromTheMinimumOn() {
    assertEquals(Optional.of("教育支出"), only("教育文出", 0.75, 0, "教育支出", "科学技术支出"));
    assertEquals(Optional.empty(), only("教育文出", 0.76, 0, "教育支出", "科学技术支出"));
    assertEquals(Optional.empty(), only("教育支出", 0, 0));
    assertEquals(Optional.empty(), only("款", 0, 0, "教育支出"));
  }

  @Test
  void isNoneWhereTheNextIsWithinTheMargin() {
    assertEquals(Optional.of("教育支出"), only("教育支出", 0.5, 0.25, "教育收出", "教育支出"));
    assertEquals(Optional.empty(), only("教育支出", 0.5, 0.26, "教育收出", "教育支出"));
  }

  @Test
  void isNoneOfTwoThatAreEquallyCloseUnlessAnyWillDo() {
    ClosestMatch<String> known = new ClosestMatch<>(List.of("第二小学", "第三小学"), 0.5, 0);
    assertEquals(Optional.empty(), known.only(each -> Similarity.of("第·小学", each)));
    assertEquals(Optional.of("第二小学"), known.first(each -> Similarity.of("第·小学", each)));
  }

  @Test
  void candidatesOfOneNameDoNotCompete() {
    record Named(String name, String text) {}

    ClosestMatch<Named> known =
        new ClosestMatch<>(
            List.of(new Named("205", "教育"), new Named("205", "教育支出"), new Named("206", "教育收出")),
            Named::name,
            MatchLimits.atLeast(0.5).apartBy(0.25));
    Ranking<Named> ranking = known.ranked(each -> Similarity.of("教育支出", each.text()));
    assertEquals(List.of(new Named("205", "教育支出")), ranking.nearest());
    assertEquals(1, ranking.similarity());
    assertEquals(0.75, ranking.runnerUp());
    assertTrue(ranking.isWithin(MatchLimits.atLeast(1).apartBy(0.25)));
    assertFalse(ranking.isWithin(MatchLimits.atLeast(0.5).apartBy(0.3)));
  }

  @Test
  void limitsAreFromZeroToOne() {
    assertThrows(IllegalArgumentException.class, () -> MatchLimits.atLeast(1.4));
    assertThrows(IllegalArgumentException.class, () -> new MatchLimits(0.5, Double.NaN));
  }

  @Test
  void nearestWordsAreThoseOfTheFewestEdits() {
    NearestWord words = new NearestWord(List.of("合计", "教育支出", "教育文出口", "社会保障和就业支出"));
    assertEquals(List.of("教育支出", "教育文出口"), words.all("教育文出"));
    assertEquals(Optional.empty(), words.of("合汁"));
    assertEquals(Optional.of("社会保障和就业支出"), words.of("社会保阵和就业文出"));
    assertEquals(Optional.empty(), words.of("教育又山"));
  }
}
