package io.kaibiao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.compare.ComparisonOptions.Bodies;
import io.kaibiao.compare.ComparisonOptions.Years;
import io.kaibiao.compare.IncomparableFigure.Reason;
import io.kaibiao.compare.IncomparableFigure.Side;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports made by hand, and what comparing them says. */
class ComparisonTest {

  private static final String SCHOOLS =
      "flow=expenditure classification=functional subject=2050202 funds=general_public_budget"
          + " nature=all measure=actual period=2024 level=unit";
  private static final String STAFF = SCHOOLS.replace("nature=all", "nature=personnel");

  /** A figure of a made report: form, head, value with its unit, and dimensions. */
  private record Figure(String form, String head, String value, String dimensions) {

    Figure of(String otherForm) {
      return new Figure(otherForm, head, value, dimensions);
    }
  }

  private static Figure figure(String value, String dimensions) {
    return new Figure("x:表", "决算数", value, dimensions);
  }

  private static Dimensions dimensions(String text) {
    Dimensions place = Dimensions.NONE;
    for (String part : text.split(" ", -1)) {
      int equals = part.indexOf('=');
      place =
          place.with(
              Dimension.valueOf(part.substring(0, equals).toUpperCase(Locale.ROOT)),
              part.substring(equals + 1));
    }
    return place;
  }

  private static Cell cell(String value) {
    String number = value.replaceAll("[^-.\\d]", "");
    String unit = value.substring(number.length());
    boolean percent = unit.equals("%");
    BigDecimal figure = new BigDecimal(number);
    return new Cell(
        percent ? new Value.Percentage(figure) : new Value.Amount(figure),
        percent ? "" : unit,
        number,
        Status.READ,
        1,
        3,
        new Box(1, 2, 3, 4),
        List.of());
  }

  /** A report of one year and body; every figure stands in a table of its own. */
  private static Report report(int year, String body, Figure... figures) {
    List<Table> tables = new ArrayList<>();
    for (Figure figure : figures) {
      tables.add(
          new Table(
                  String.format(Locale.ROOT, "%02d", tables.size() + 1),
                  figure.form(),
                  "表",
                  "",
                  body,
                  "",
                  List.of(3),
                  year,
                  List.of(new HeaderColumn("c", List.of(figure.head()), null)),
                  new Grid(0, 0, List.of()),
                  List.of(
                      new Row("a", null, "名称", Map.of("n", text())),
                      new Row("b", null, "行", Map.of("c", cell(figure.value())))),
                  List.of())
              .placed(
                  new TableDimensions(
                      List.of(),
                      List.of(),
                      List.of(Map.of(), Map.of("c", dimensions(figure.dimensions()))))));
    }
    return new Report(
        new Source("x.pdf", "0".repeat(64), 3, SourceKind.DIGITAL, PageSelection.ALL),
        new Metadata(ReportKind.OTHER, year, body, ""),
        tables,
        List.of(),
        List.of(),
        List.of());
  }

  private static Cell text() {
    return new Cell(
        new Value.Text("文字"), "", "文字", Status.READ, 1, 3, new Box(0, 0, 0, 0), List.of());
  }

  private static List<ComparisonOutcome> outcomes(Comparison comparison) {
    return comparison.entries().stream().map(ComparedEntry::outcome).toList();
  }

  /** Half of the last printed decimal of each: printed alike they must be alike. */
  @ParameterizedTest
  @CsvSource({
    "12.34万元, 12.34万元, EQUAL",
    "12.34万元, 12.35万元, DIFFERENT",
    "12.34万元, 123400元, EQUAL",
    "12.34万元, 123449元, EQUAL",
    "12.34万元, 123451.00元, DIFFERENT",
    "12.3万元, 12.34万元, EQUAL",
    "12.3万元, 12.36万元, DIFFERENT",
    "0.12亿元, 1234.56万元, EQUAL",
    "-3万元, 3万元, DIFFERENT",
    "3辆, 3辆, EQUAL",
    "3辆, 4辆, DIFFERENT",
    "0.00万元, 0元, EQUAL",
  })
  void figuresMeetInCommonUnits(String one, String other, ComparisonOutcome outcome) {
    Comparison comparison =
        Comparison.of(
            report(2024, "某局", figure(one, SCHOOLS)), report(2024, "某局", figure(other, SCHOOLS)));
    assertEquals(List.of(outcome), outcomes(comparison));
    ComparedFigure first = comparison.entries().get(0).first().get(0);
    assertEquals(
        "01 x:表 b c 3",
        String.join(
            " ", first.table(), first.form(), first.row(), first.column(), "" + first.page()));
    assertEquals(List.of("决算数"), first.columnPath());
    assertEquals(List.of("行"), first.rowPath());
  }

  @Test
  void moneyAndCountsAndPercentagesAreNotCompared() {
    assertEquals(
        List.of(ComparisonOutcome.ONLY_FIRST, ComparisonOutcome.ONLY_SECOND),
        outcomes(
            Comparison.of(
                report(2024, "某局", figure("3辆", SCHOOLS)),
                report(2024, "某局", figure("3万元", SCHOOLS)))));
  }

  @Test
  void entriesAreInTheOrderOfTheFirstReport() {
    String last = STAFF.replace("2050202", "205");
    Comparison comparison =
        Comparison.of(
            report(2024, "某局", figure("1.00万元", STAFF), figure("2.00万元", SCHOOLS)),
            report(2024, "某局", figure("5.00万元", last), figure("2.00万元", SCHOOLS)));
    assertEquals(
        List.of(
            ComparisonOutcome.ONLY_FIRST, ComparisonOutcome.EQUAL, ComparisonOutcome.ONLY_SECOND),
        outcomes(comparison));
    assertEquals(1, comparison.entries(ComparisonOutcome.EQUAL).size());
    assertEquals(dimensions(last), comparison.entries().get(2).dimensions());
  }

  @Test
  void twinsAreOneEntry() {
    Comparison comparison =
        Comparison.of(
            report(2024, "某局", figure("2.00万元", SCHOOLS), figure("2.0万元", SCHOOLS)),
            report(2024, "某局", figure("2.01万元", SCHOOLS)));
    assertEquals(List.of(ComparisonOutcome.DIFFERENT), outcomes(comparison));
    assertEquals(2, comparison.entries().get(0).first().size());
  }

  @Test
  void twinsThatContradictEachOtherAreReported() {
    Report contradictory = report(2024, "某局", figure("2.00万元", SCHOOLS), figure("2.50万元", SCHOOLS));
    Report other = report(2024, "某局", figure("2.00万元", SCHOOLS));
    List<ComparisonOutcome> found = List.of(ComparisonOutcome.CONTRADICTORY);
    assertEquals(found, outcomes(Comparison.of(contradictory, other)));
    assertEquals(found, outcomes(Comparison.of(other, contradictory)));
    assertEquals(found, outcomes(Comparison.of(contradictory, report(2024, "某局"))));
  }

  @Test
  void formsThatContradictEachOtherAreComparedByThemselves() {
    Figure with = figure("163.60万元", SCHOOLS).of("BG04");
    Figure without = figure("150.00万元", SCHOOLS).of("BG08");
    Report both = report(2024, "某局", with, without);
    Comparison comparison =
        Comparison.of(both, report(2024, "某局", figure("151.00万元", SCHOOLS).of("BG08")));
    assertEquals(
        List.of("BG08 DIFFERENT", "BG04 ONLY_FIRST"),
        comparison.contradicted().stream().map(e -> e.form() + " " + e.outcome()).toList());
    Comparison unlike =
        Comparison.of(both, report(2024, "某局", figure("150.00万元", SCHOOLS).of("FA05")));
    assertEquals(
        List.of(" CONTRADICTORY"),
        unlike.entries().stream().map(e -> e.form() + " " + e.outcome()).toList());
    assertEquals(
        3, unlike.entries().get(0).first().size() + unlike.entries().get(0).second().size());
    assertEquals(
        List.of(ComparisonOutcome.EQUAL, ComparisonOutcome.EQUAL),
        outcomes(Comparison.of(both, both)));
  }

  @ParameterizedTest
  @CsvSource({
    "flow=expenditure, FLOW_UNSAID",
    "measure=actual, MEASURE_UNSAID",
    "period=2024, PERIOD_UNSAID",
  })
  void figuresOfWhichTooLittleIsSaidAreListed(String unsaid, Reason reason) {
    String place = SCHOOLS.replace(unsaid, "level=unit");
    Comparison comparison =
        Comparison.of(
            report(2024, "某局", figure("2.00万元", place)),
            report(2024, "某局", figure("2.00万元", place)));
    assertEquals(List.of(), comparison.entries());
    assertEquals(
        List.of(reason, reason),
        comparison.incomparable().stream().map(IncomparableFigure::reason).toList());
    assertEquals(
        List.of(Side.FIRST, Side.SECOND),
        comparison.incomparable().stream().map(IncomparableFigure::side).toList());
  }

  @Test
  void eitherSubjectOrFundsMustBeSaid() {
    String neither = "flow=expenditure measure=actual period=2024";
    Report report =
        report(
            2024,
            "某局",
            figure("2.00万元", neither),
            figure("2.00万元", neither + " funds=all"),
            figure("2.00万元", neither + " subject=205"));
    Comparison comparison = Comparison.of(report, report);
    assertEquals(
        List.of(Reason.SUBJECT_AND_FUNDS_UNSAID, Reason.SUBJECT_AND_FUNDS_UNSAID),
        comparison.incomparable().stream().map(IncomparableFigure::reason).toList());
    assertEquals(2, comparison.entries(ComparisonOutcome.EQUAL).size());
  }

  @Test
  void anAmountWithoutUnitIsOnlyComparedAsQuantity() {
    Report report =
        report(
            2024,
            "某局",
            figure("2", SCHOOLS),
            figure("2", SCHOOLS.replace("measure=actual", "measure=quantity")));
    Comparison comparison = Comparison.of(report, report);
    assertEquals(List.of(ComparisonOutcome.EQUAL), outcomes(comparison));
    assertEquals(Reason.UNIT_UNSAID, comparison.incomparable().get(0).reason());
  }

  @Test
  void lastYearsFigureIsThatOfLastYearsReport() {
    String prior =
        SCHOOLS.replace("measure=actual period=2024", "measure=prior_actual period=2023");
    String then = SCHOOLS.replace("period=2024", "period=2023");
    Comparison comparison =
        Comparison.of(
            report(2023, "某局", figure("2.00万元", then)),
            report(2024, "某局", figure("3.00万元", SCHOOLS), figure("2.00万元", prior)));
    assertEquals(
        List.of(ComparisonOutcome.EQUAL, ComparisonOutcome.ONLY_SECOND), outcomes(comparison));
    assertEquals("actual", comparison.entries().get(0).dimensions().get(Dimension.MEASURE));
  }

  @Test
  void yearsAreComparedWithEachOther() {
    String then = SCHOOLS.replace("period=2024", "period=2023");
    Comparison comparison =
        Comparison.of(
            report(2023, "某局", figure("2.00万元", then)),
            report(2024, "某局", figure("3.00万元", SCHOOLS), figure("2.00万元", then)),
            ComparisonOptions.DEFAULT.withYears(Years.EACH_OWN));
    assertEquals(
        List.of(ComparisonOutcome.DIFFERENT, ComparisonOutcome.ONLY_SECOND), outcomes(comparison));
    assertEquals(
        List.of("0", "-1"),
        comparison.entries().stream().map(e -> e.dimensions().get(Dimension.PERIOD)).toList());
  }

  @Test
  void aUnitIsComparedWithItsDepartmentWhereAskedFor() {
    Report unit = report(2024, "某局", figure("2.00万元", SCHOOLS));
    Report department =
        report(2024, "某厅", figure("9.00万元", SCHOOLS.replace("level=unit", "level=department")));
    assertEquals(
        List.of(ComparisonOutcome.ONLY_FIRST, ComparisonOutcome.ONLY_SECOND),
        outcomes(Comparison.of(unit, department)));
    assertEquals(
        List.of(ComparisonOutcome.DIFFERENT),
        outcomes(
            Comparison.of(unit, department, ComparisonOptions.DEFAULT.withBodies(Bodies.ANY))));
  }

  @Test
  void levelsOfGovernmentsAreHeldApart() {
    Report report =
        report(
            2024,
            "某县",
            figure("2.00万元", SCHOOLS.replace("level=unit", "level=government_own")),
            figure("3.00万元", SCHOOLS.replace("level=unit", "level=government_all")));
    assertEquals(
        List.of(ComparisonOutcome.EQUAL, ComparisonOutcome.EQUAL),
        outcomes(Comparison.of(report, report, ComparisonOptions.DEFAULT.withBodies(Bodies.ANY))));
  }

  @Test
  void whatAReportDoesNotSayIsNotAskedOfTheOther() {
    String unlevelled = SCHOOLS.replace(" level=unit", "");
    Report silent = report(2024, "", figure("2.00万元", unlevelled));
    Report full = report(2024, "某局", figure("2.00万元", SCHOOLS));
    Report partly = report(2024, "某局", figure("2.00万元", unlevelled), figure("1.00万元", STAFF));
    assertEquals(List.of(ComparisonOutcome.EQUAL), outcomes(Comparison.of(silent, full)));
    assertEquals(
        List.of(ComparisonOutcome.EQUAL, ComparisonOutcome.ONLY_SECOND),
        outcomes(Comparison.of(full, partly)));
  }

  @Test
  void ratesAreToldApartByTheirHeads() {
    String rate = SCHOOLS.replace("measure=actual", "measure=rate");
    Report first =
        report(
            2023,
            "某局",
            new Figure("x:表", "2023年决算数为预算数的%", "98.0%", rate),
            new Figure("x:表", "增减率", "1.5%", rate));
    Report second = report(2024, "某局", new Figure("x:表", "2024年决算数为预算数的%", "97.0%", rate));
    Comparison comparison = Comparison.of(first, second);
    assertEquals(
        List.of(ComparisonOutcome.DIFFERENT, ComparisonOutcome.ONLY_FIRST), outcomes(comparison));
    assertEquals("决算数为预算数的%", comparison.entries().get(0).heads());
  }

  @Test
  void noFigureIsDropped() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Comparison comparison =
        Comparison.of(
            report(2024, "某局", figure("2.00万元", SCHOOLS), figure("2.00万元", "period=2024")),
            report(2024, "某局", figure("2.00万元", STAFF), figure("1.00万元", STAFF)));
    comparison
        .entries()
        .forEach(
            e ->
                Stream.concat(e.first().stream(), e.second().stream())
                    .forEach(f -> counts.merge(f.value().canonical(), 1, Integer::sum)));
    comparison
        .incomparable()
        .forEach(i -> counts.merge(i.figure().value().canonical(), 1, Integer::sum));
    assertEquals(Map.of("2.00", 3, "1.00", 1), counts);
    assertTrue(Comparison.of(report(2024, ""), report(2024, "")).entries().isEmpty());
  }
}
