package io.kaibiao.proof.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows that readers of pixels lost come back as far as identities and other forms tell them. */
class LostRowsTest {

  private static final String[] COLUMNS = {"total", "basic", "project"};

  private static SmallForm all() {
    return SmallForm.of("FA03", COLUMNS)
        .row("total", "88.46", "23.46", "65.00")
        .row("201", "88.46", "23.46", "65.00")
        .row("20103", "88.46", "23.46", "65.00")
        .row("2010301", "23.46", "23.46", "-")
        .row("2010302", "60.00", "-", "60.00")
        .row("2010399", "5.00", "-", "5.00");
  }

  private static Proof.Proved proved(SmallForm... forms) {
    List<Table> tables = Stream.of(forms).map(SmallForm::table).toList();
    return new Proof(Rulebook.standard()).prove(tables);
  }

  private static List<String> lines(Proof.Proved proved) {
    return proved.tables().get(1).rows().stream().map(SmallForm::line).toList();
  }

  private static SmallForm fiscal() {
    return SmallForm.of("FA05", COLUMNS).row("total", "88.46", "23.46", "65.00");
  }

  @Test
  void aSubjectThatItsSumMissesComesBackFromTheOtherForm() {
    Proof.Proved proved =
        proved(
            all(),
            fiscal()
                .row("201", "88.46", "23.46", "65.00")
                .row("20103", "88.46", "23.46", "65.00")
                .row("2010301", "23.46", "23.46", "-")
                .row("2010399", "5.00", "-", "5.00"));
    assertEquals("2010302 60.00! 60.00!", lines(proved).get(4));
    assertEquals(
        List.of(FindingCode.ROW_RESTORED), proved.findings().stream().map(f -> f.code()).toList());
    assertTrue(proved.findings().get(0).message().contains("2010302"));
  }

  @Test
  void aLevelThatIsPassedOverComesBackWithTheSumOfItsOwn() {
    Proof.Proved proved =
        proved(
            all(),
            fiscal()
                .row("201", "88.46", "23.46", "65.00")
                .row("2010301", "23.46", "23.46", "-")
                .row("2010302", "60.00", "-", "60.00")
                .row("2010399", "5.00", "-", "5.00"));
    assertEquals(5, lines(proved).size(), "a table without that level has none");
    proved =
        proved(
            all(),
            fiscal()
                .row("20103", "88.46", "23.46", "65.00")
                .row("2010301", "23.46", "23.46", "-")
                .row("2010302", "60.00", "-", "60.00")
                .row("2010399", "5.00", "-", "5.00"));
    assertEquals("201 88.46! 23.46! 65.00!", lines(proved).get(1));
  }

  @Test
  void figuresTakenForBlanksComeBack() {
    Proof.Proved proved =
        proved(
            all(),
            fiscal()
                .row("201", "88.46", "23.46", "65.00")
                .row("20103", "88.46", "23.46", "65.00")
                .row("2010301")
                .row("2010302", "60.00", "-", "60.00")
                .row("2010399", "5.00", "-", "5.00"));
    assertEquals("2010301 23.46! 23.46!", lines(proved).get(3));
  }

  @Test
  void aRowWithoutANameHasThatOfItsFigures() {
    Proof.Proved proved =
        proved(
            all(),
            fiscal()
                .row("201", "88.46", "23.46", "65.00")
                .row("20103", "88.46", "23.46", "65.00")
                .row("x:row5", "23.46", "23.46", "-")
                .row("2010302", "60.00", "-", "60.00")
                .row("2010399", "5.00", "-", "5.00"));
    assertEquals("2010301 23.46! 23.46!", lines(proved).get(3));
  }

  /** Two sums of rounded figures may tell a figure alike that is printed a hundredth apart. */
  @Test
  void whatOnlySumsTellStaysInDoubt() {
    List<String> lines =
        SmallForm.of("FA06", "amount")
            .row("personnel_total", "42.01")
            .row("30101", "20.00")
            .row("30102", "12.00")
            .row("303", "10.00")
            .row("30301", "4.00")
            .row("30302", "6.00")
            .row("301")
            .proved();
    assertEquals("301 32.00?", lines.get(6));
  }

  /**
   * All figures of a row taken for blanks, and too little that tells them: they appear in doubt.
   */
  @Test
  void whatTheSolverFindsInABlankRowAppears() {
    SmallForm classes = SmallForm.of("FA01", "amount").row("210", "95.00");
    Proof.Proved proved =
        proved(
            classes,
            SmallForm.of("FA03", COLUMNS)
                .row("total", "90.00", "30.00", "60.00")
                .row("210")
                .row("21011", "90.00", "30.00", "60.00")
                .row("2101101", "30.00", "30.00", "-")
                .row("2101102", "60.00", "-", "60.00"));
    assertTrue(lines(proved).get(1).contains(" 30.00?"), () -> lines(proved).toString());
  }

  /** A misread figure would make the sum fall short as well. */
  @Test
  void whatOneSumMissesAloneIsNotGuessed() {
    SmallForm form = SmallForm.of("FA06", "amount").row("302", "50.00").row("30201", "20.00");
    assertEquals("30202", form.row("30202").proved().get(2));
  }

  @Test
  void aSumThatFallsShortSaysThatARowMayBeLost() {
    Proof.Proved proved =
        proved(SmallForm.of("FA06", "amount").row("302", "50.00").row("30201", "17.31"));
    assertTrue(
        proved.findings().stream()
            .anyMatch(f -> f.code() == FindingCode.ROW_MISSING && f.message().contains("32.69")),
        () -> proved.findings().toString());
  }

  /** What the publisher left out of a text layer is no lost row. */
  @Test
  void certainTextIsNotCompleted() {
    SmallForm missing =
        fiscal()
            .row("201", "88.46", "23.46", "65.00")
            .row("20103", "88.46", "23.46", "65.00")
            .row("2010301", "23.46", "23.46", "-");
    Proof.Proved proved =
        new Proof(Rulebook.standard())
            .prove(List.of(all().table(Origin.TEXT_LAYER), missing.table(Origin.TEXT_LAYER)));
    assertEquals(
        List.of("total", "201", "20103", "2010301"),
        proved.tables().get(1).rows().stream().map(Row::key).toList());
    assertTrue(proved.findings().stream().allMatch(f -> f.code() == FindingCode.IDENTITY_FAILS));
  }
}
