package io.kaibiao.proof.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Amounts of two tables whose places in fiscal terms are the same. */
class TwinAmountsTest {

  private static final Proof PROOF = new Proof(Rulebook.standard());

  /** A table of one row by nature and a table of one column by nature, under names of their own. */
  private static List<Table> twins(Origin origin, String basic, String project) {
    Table across =
        placed(
            SmallForm.of("x:甲表", "x:人", "x:事").row("x:数", basic, project).table(origin),
            "basic",
            "project");
    Table down =
        placed(
            SmallForm.of("x:乙表", "x:数").row("x:某", "13994.31").row("x:另", "5573.28").table(origin),
            "basic",
            "project");
    return List.of(across, down);
  }

  /** Gives each amount in reading order a nature. */
  private static Table placed(Table table, String... natures) {
    List<Map<String, Dimensions>> cells = new ArrayList<>();
    int i = 0;
    for (int r = 0; r < table.rows().size(); r++) {
      Map<String, Dimensions> row = new LinkedHashMap<>();
      for (String column : table.rows().get(r).cells().keySet()) {
        row.put(column, place(natures[i]));
        i++;
      }
      cells.add(row);
    }
    return table.placed(new TableDimensions(List.of(), List.of(), cells));
  }

  private static Dimensions place(String nature) {
    return Dimensions.NONE
        .with(Dimension.FLOW, "expenditure")
        .with(Dimension.FUNDS, "all")
        .with(Dimension.NATURE, nature)
        .with(Dimension.MEASURE, "budget");
  }

  private static List<Cell> cells(Table table) {
    List<Cell> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.addAll(row.cells().values()));
    return cells;
  }

  private static boolean isAll(List<Table> tables, Verdict verdict) {
    return tables.stream()
        .flatMap(table -> cells(table).stream())
        .allMatch(cell -> cell.evidence().verdict() == verdict);
  }

  @Test
  void dataFileIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(DimensionTwins.class, "twins.schema.json"),
                Resource.text(DimensionTwins.class, "twins.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void equalAmountsAtOnePlaceAreProved() {
    Proof.Proved proved = PROOF.prove(twins(Origin.TEXT_LAYER, "13994.31", "5573.28"));
    assertTrue(isAll(proved.tables(), Verdict.PROVED));
    assertTrue(proved.checks().stream().allMatch(check -> check.rule().equals("found.dimensions")));
  }

  @Test
  void withoutDimensionsNothingIsFound() {
    List<Table> tables =
        twins(Origin.TEXT_LAYER, "13994.31", "5573.28").stream()
            .map(table -> table.placed(TableDimensions.NONE))
            .toList();
    assertEquals(List.of(), PROOF.prove(tables).checks());
  }

  /** A dimension does not tell everything: different amounts of digital text say nothing. */
  @Test
  void differentAmountsAtOnePlaceSayNothing() {
    Proof.Proved proved = PROOF.prove(twins(Origin.TEXT_LAYER, "2011.07", "864.52"));
    assertEquals(List.of(), proved.checks());
    assertTrue(isAll(proved.tables(), Verdict.UNBOUND));
  }

  @Test
  void amountsOfOtherBodiesAreNoTwins() {
    List<Table> tables = twins(Origin.TEXT_LAYER, "13994.31", "5573.28");
    List<Table> named = List.of(tables.get(0).named("甲局"), tables.get(1).named("乙局"));
    assertEquals(List.of(), PROOF.prove(named).checks());
  }

  @Test
  void fewSmallNumbersProveNothing() {
    List<Table> tables = new ArrayList<>();
    for (String form : List.of("x:甲表", "x:乙表")) {
      tables.add(
          placed(
              SmallForm.in("个", form, "x:数")
                  .row("x:某", "2")
                  .row("x:另", "3")
                  .table(Origin.TEXT_LAYER),
              "basic",
              "project"));
    }
    assertEquals(List.of(), PROOF.prove(tables).checks());
  }

  /** Only the twin tells which of two heads an amount stands under. */
  @Test
  void exchangedAmountsAreNoticedInPixels() {
    List<Table> proved = PROOF.prove(twins(Origin.PIXELS, "5573.28", "13994.31")).tables();
    for (Cell cell : cells(proved.get(0))) {
      assertTrue(
          cell.status() != Status.READ || cell.evidence().verdict() == Verdict.CONTRADICTED,
          cell.toString());
    }
  }

  /** One of two tables was misread and nothing else tells which: neither amount is believed. */
  @Test
  void amountsOfPixelsThatOnlyADifferingTwinBindsAreInDoubt() {
    List<Table> proved = PROOF.prove(twins(Origin.PIXELS, "13994.31", "5578.28")).tables();
    Cell misread = cells(proved.get(0)).get(1);
    assertEquals(Status.DOUBTFUL, misread.status());
    assertEquals(List.of("5578.28", "5573.28"), misread.evidence().candidates());
    assertEquals(List.of(RepairCode.TWIN_DIFFERS), misread.repairs());
    assertEquals(Status.DOUBTFUL, cells(proved.get(1)).get(1).status());
    assertEquals(Status.READ, cells(proved.get(0)).get(0).status());
  }

  /** A digit that was misread makes the twins differ, and the sum of the other table settles it. */
  @Test
  void misreadAmountsAreSetRightByTheirTwin() {
    Table sum =
        placed(
            SmallForm.of("x:甲表", "x:合计", "x:人", "x:事")
                .row("x:合计", "19567.59", "13994.31", "5573.28")
                .table(),
            "all",
            "basic",
            "project");
    Table misread =
        placed(
            SmallForm.of("x:乙表", "x:数").row("x:某", "13994.31").row("x:另", "5578.28").table(),
            "basic",
            "project");
    Cell cell =
        Objects.requireNonNull(
            PROOF.prove(List.of(sum, misread)).tables().get(1).rows().get(1).cells().get("x:数"));
    boolean right = ((Value.Amount) cell.value()).number().toPlainString().equals("5573.28");
    assertTrue(
        right
            || cell.status() == Status.DOUBTFUL
            || cell.evidence().verdict() == Verdict.CONTRADICTED,
        cell.toString());
  }

  /** Two tables say one thing and two another: whichever is believed, the search ends. */
  @Test
  void contradictingTwinsAreNotFollowedInTurns() {
    List<Table> tables = new ArrayList<>();
    tables.add(placed(SmallForm.of("x:表", "x:数").row("某", "13994.31").table(), "basic"));
    for (String amount : List.of("13994.81", "13994.81", "13994.31", "13994.31")) {
      SmallForm form = SmallForm.of("x:表" + tables.size(), "x:数").row("某", amount);
      tables.add(placed(form.table(Origin.TEXT_LAYER), "basic"));
    }
    Proof.Proved proved = PROOF.prove(tables);
    assertTrue(proved.checks().stream().anyMatch(check -> !check.holds()));
  }
}
