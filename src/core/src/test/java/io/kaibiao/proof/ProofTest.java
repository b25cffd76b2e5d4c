package io.kaibiao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest forms that once ended with a wrong figure in no doubt. */
class ProofTest {

  /** Twenty rounded summands miss their sum by two hundredths easily, by six hardly ever. */
  @ParameterizedTest
  @CsvSource({"200.02, false", "200.06, true"})
  void sumsThatMissByMoreThanRoundingProveNothing(String sum, boolean doubtful) {
    SmallForm form = SmallForm.of("FA06", "amount").row("302", sum);
    for (int i = 1; i <= 20; i++) {
      form.row(String.format(Locale.ROOT, "302%02d", i), "10.00");
    }
    assertEquals(doubtful, form.proved().stream().allMatch(line -> line.endsWith("?")));
    assertEquals(!doubtful, form.proved().stream().noneMatch(line -> line.endsWith("?")));
  }

  @Test
  void figuresWithFewerDecimalsThanAllAroundThemLostADigit() {
    SmallForm form = SmallForm.of("FA06", "amount").row("302", "101.27").row("30201", "1.2");
    for (int i = 2; i <= 11; i++) {
      form.row(String.format(Locale.ROOT, "302%02d", i), "10.00");
    }
    List<String> lines = form.proved();
    assertTrue(lines.get(1).endsWith("?") || lines.get(1).equals("30201 1.27!"), lines.get(1));
  }

  @Test
  void plainNoughtsAreNoLostDigits() {
    SmallForm form = SmallForm.of("FA06", "amount").row("302", "100.00").row("30201", "0");
    for (int i = 2; i <= 11; i++) {
      form.row(String.format(Locale.ROOT, "302%02d", i), "10.00");
    }
    assertTrue(form.proved().stream().noneMatch(line -> line.endsWith("?")));
  }

  /** A subject's whole and its only part, misread alike: the row holds, the columns do not. */
  @Test
  void figuresMisreadAlikeTwiceInARowAreNotProvedByTheirRow() {
    List<String> lines =
        SmallForm.of("FA03", "total", "basic", "project")
            .row("total", "88.46", "23.46", "65.00")
            .row("201", "88.46", "23.46", "65.00")
            .row("20103", "88.46", "23.46", "65.00")
            .row("2010301", "23.45", "23.45", "-")
            .row("2010302", "65.00", "-", "65.00")
            .proved();
    assertTrue(lines.stream().noneMatch(l -> l.contains("23.46?")), lines.toString());
    lines =
        SmallForm.of("FA03", "total", "basic", "project")
            .row("total", "88.46", "23.46", "65.00")
            .row("201", "88.46", "23.46", "65.00")
            .row("20103", "88.46", "23.46", "65.00")
            .row("2010301", "28.46", "28.46", "-")
            .row("2010302", "65.00", "-", "65.00")
            .proved();
    assertTrue(
        lines.get(3).equals("2010301 23.46! 23.46!")
            || lines.get(3).equals("2010301 28.46? 28.46?"),
        lines.get(3));
  }

  /** What form a table without a title is may be wrong: its amounts are doubted, not corrected. */
  @Test
  void identitiesCorrectNothingInATableWithoutATitle() {
    List<String> lines =
        SmallForm.of("BG09", "income", "total", "basic", "project")
            .untitled()
            .row("total", "1.35")
            .row("103", "1.35")
            .row("total", "-", "7.35", "-", "1.35")
            .row("223", "-", "1.35", "-", "1.35")
            .proved();
    assertEquals("total 7.35? 1.35", lines.get(2));
  }

  /** A form of two sides prints 合计 on each, in rows of their own. */
  @Test
  void bothSidesOfAFormHaveASum() {
    List<String> lines =
        SmallForm.of("BG09", "income", "total", "basic", "project")
            .row("total", "1.35")
            .row("103", "1.35")
            .row("total", "-", "7.35", "-", "1.35")
            .row("223", "-", "1.35", "-", "1.35")
            .proved();
    assertEquals("total 1.35! 1.35", lines.get(2));
  }

  /** One sum of many figures shows how a list is built, whatever else was misread in it. */
  @Test
  void figuresUnderTheWrongHeadAreFoundAmongOtherMisreadings() {
    List<String> lines =
        SmallForm.of("BG12", "total", "general_public_budget", "government_fund", "unit_funds")
            .row("一", "365.00", "315.00", "35.00", "15.00")
            .row("二", "120.00", "-", "120.00", "-")
            .row("三", "195.00", "195.00", "-", "-")
            .row("四", "50.00", "-", "35.00", "75.00")
            .proved();
    assertTrue(
        lines.get(1).equals("二 120.00 120.00!") || lines.get(1).contains("?"), lines.toString());
  }

  private static Witness witness(String column, String number, Origin origin) {
    return new Witness("FA09/total/" + column, column, new BigDecimal(number), "万元", 0, origin);
  }

  /** What no identity binds a sentence may doubt, if its own characters are certain. */
  @ParameterizedTest
  @CsvSource({"TEXT_LAYER, 0.36, 0.36", "TEXT_LAYER, 0.86, 0.36?", "PIXELS, 0.86, 0.36"})
  void sentencesDoubtWhatNothingElseBinds(Origin origin, String stated, String becomes) {
    assertEquals(
        List.of("total " + becomes),
        SmallForm.of("FA09", "budget_reception")
            .row("total", "0.36")
            .proved(witness("budget_reception", stated, origin)));
  }

  @Test
  void sentencesShowWhichOfTwoHeadsAFigureStandsUnder() {
    List<String> lines =
        SmallForm.of(
                "FA09",
                "budget_vehicle_total",
                "budget_vehicle_purchase",
                "budget_vehicle_operation")
            .row("total", "15.26", "3.47", "11.79")
            .proved(
                witness("budget_vehicle_purchase", "11.79", Origin.PIXELS),
                witness("budget_vehicle_operation", "3.47", Origin.PIXELS));
    assertTrue(lines.get(0).matches("total 15.26 (11.79! 3.47!|\\S+\\? \\S+\\?)"), lines.get(0));
  }

  /** A row's two like figures are misread alike: that they agree lifts no doubt. */
  @Test
  void likeFiguresInDoubtDoNotProveEachOther() {
    assertEquals(
        List.of("208 35.73? 35.73?"),
        SmallForm.of("FA02", "total", "fiscal_appropriation")
            .row("208", "35.73~", "35.73~")
            .proved());
  }

  @Test
  void aSumOfSeveralFiguresInDoubtProvesThem() {
    assertEquals(
        List.of("301 30.55", "30101 10.22", "30102 20.33"),
        SmallForm.of("FA06", "amount")
            .row("301", "30.55")
            .row("30101", "10.22~")
            .row("30102", "20.33~")
            .proved());
  }

  /** What one equation demands of a figure is worth no more than the figure beside it. */
  @Test
  void noFigureIsRepairedAfterOneThatIsInDoubtItself() {
    List<String> lines =
        SmallForm.of("FA03", "total", "basic").row("208", "55.73~", "35.73~").proved();
    assertTrue(lines.get(0).matches("208 \\S+\\? \\S+\\?"), lines.get(0));
  }

  /** No rounding parts an amount from the same one printed again: every place of it says 2.23. */
  @Test
  void aLastDecimalIsSetRightWhereItsRowAndItsColumnPrintTheAmountAgain() {
    assertEquals(
        List.of("208 2.23 2.23", "20805 2.23! 2.23", "2080505 2.23 2.23"),
        SmallForm.of("FA03", "total", "basic")
            .row("208", "2.23", "2.23")
            .row("20805", "2.22", "2.23")
            .row("2080505", "2.23", "2.23")
            .proved());
  }

  /** Rounding does part a sum from two summands. */
  @Test
  void aLastDecimalStaysWhereSumsAreRounded() {
    assertEquals(
        List.of("208 4.45 4.45", "20805 2.23 2.23", "20808 2.23 2.23"),
        SmallForm.of("FA03", "total", "basic")
            .row("208", "4.45", "4.45")
            .row("20805", "2.23", "2.23")
            .row("20808", "2.23", "2.23")
            .proved());
  }

  /** A sentence that is wrong on paper keeps nothing from being set right. */
  @Test
  void aFalseSentenceDoesNotStandInTheWayOfIdentities() {
    List<String> lines =
        SmallForm.of("FA09", "budget_total", "budget_vehicle_total", "budget_vehicle_operation")
            .row("total", "15.26", "715.26~", "15.26")
            .proved(witness("budget_vehicle_total", "19.26", Origin.PIXELS));
    assertEquals(List.of("total 15.26 15.26! 15.26"), lines);
  }

  /** Two columns hold and two fail by one exchange; the one that is in doubt has no voice. */
  @Test
  void aListHasASumThoughHalfOfItsColumnsFail() {
    List<String> lines =
        SmallForm.of(
                "BG12",
                "total",
                "general_public_budget",
                "government_fund",
                "special_account",
                "unit_funds")
            .row("一", "875.00~", "315.00", "35.00", "10.00", "15.00")
            .row("二", "120.00", "0.00", "120.00", "-", "-")
            .row("三", "195.00", "195.00", "-", "-", "-")
            .row("四", "60.00", "-", "35.00", "10.00", "15.00")
            .proved();
    assertEquals("二 120.00 120.00! 0.00!", lines.get(1), lines.toString());
  }

  /** What stands below a subject and makes up its figure shows which one it is, in every column. */
  @Test
  void aNameInDoubtIsBorneOutByTheSubjectsBelowIt() {
    assertEquals(
        List.of("20805 30.55! 30.55! 0.00!", "2080505 20.33 20.33", "2080506 10.22? 10.22?"),
        SmallForm.of("FA05", "total", "basic", "project")
            .row("20805~", "30.55", "30.55", "0.00")
            .row("2080505", "20.33", "20.33")
            .row("2080506~", "10.22", "10.22")
            .proved());
  }
}
