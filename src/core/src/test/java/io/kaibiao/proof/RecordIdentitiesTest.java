package io.kaibiao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The identities of performance grids: scores, weights, funds, rates, and one list of many. */
class RecordIdentitiesTest {

  private final Proof proof = new Proof(Rulebook.standard());
  private final List<Table> tables = new ArrayList<>();

  private static Cell cell(String text, Origin origin, Status status) {
    Value value =
        text.endsWith("%")
            ? new Value.Percentage(new BigDecimal(text.substring(0, text.length() - 1)))
            : text.matches("-?[0-9.]+")
                ? new Value.Amount(new BigDecimal(text))
                : new Value.Text(text);
    double confidence = status == Status.DOUBTFUL ? 0.5 : 0.99;
    return new Cell(
        value,
        "",
        text,
        status,
        confidence,
        1,
        new Box(0, 0, 1, 1),
        List.of(),
        new Evidence(origin, confidence, List.of(), List.of(), List.of()));
  }

  /** A grid's rows, each {@code key: column=value …}; a {@code ?} behind a value doubts it. */
  private void add(String form, Origin origin, String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(": ?", 2);
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (String pair : parts[1].split(" ", -1)) {
        String[] place = pair.split("=", 2);
        boolean doubted = place[1].endsWith("?");
        String text = doubted ? place[1].substring(0, place[1].length() - 1) : place[1];
        cells.put(place[0], cell(text, origin, doubted ? Status.DOUBTFUL : Status.READ));
      }
      rows.add(new Row(parts[0], null, "", cells));
    }
    tables.add(
        new Table(
            "0" + (tables.size() + 1),
            form,
            "",
            "",
            "",
            "",
            List.of(1),
            null,
            List.of(),
            new Grid(0, 0, List.of()),
            rows,
            List.of()));
  }

  private static @Nullable Boolean holds(List<Check> checks, String rule) {
    return checks.stream()
        .filter(c -> c.rule().equals(rule))
        .map(Check::holds)
        .findFirst()
        .orElse(null);
  }

  private Cell after(int table, String row, String column) {
    return proof.prove(tables).tables().get(table).rows().stream()
        .filter(r -> r.key().equals(row))
        .map(r -> r.cells().get(column))
        .findFirst()
        .orElseThrow();
  }

  private void grid(Origin origin, String total, String score, String rate, String lastWeight) {
    add(
        "PF01",
        origin,
        "field: project_name=道路养护 total_score=" + total,
        "funds.total: initial_budget=40 annual_budget=40 executed=37.21 weight=10 execution_rate="
            + rate
            + " score=9.3",
        "funds.fiscal: initial_budget=40 annual_budget=40 executed=37.21",
        "indicator.1: weight=50 score=" + score,
        "indicator.2: weight=" + lastWeight + " score=40");
  }

  @Test
  void aSoundGridIsProved() {
    grid(Origin.TEXT_LAYER, "99.3", "50", "93.03%", "40");
    List<Check> checks = proof.prove(tables).checks();
    for (String rule : List.of("PF01.score", "PF01.weight", "PF01.funds", "PF01.rate")) {
      assertEquals(true, holds(checks, rule), rule);
    }
    assertTrue(after(0, "funds.total", "execution_rate").evidence().proofs().contains("PF01.rate"));
  }

  @Test
  void aPublishersOwnSumCastsNoDoubt() {
    grid(Origin.PIXELS, "100", "50", "93.03%", "40");
    assertEquals(false, holds(proof.prove(tables).checks(), "PF01.score"));
    assertEquals(Status.READ, after(0, "field", "total_score").status());
    assertEquals(Status.READ, after(0, "funds.total", "score").status());
  }

  @Test
  void weightsThatAreNoHundredAreDoubted() {
    grid(Origin.PIXELS, "99.3", "50", "93.03%", "46");
    assertEquals(false, holds(proof.prove(tables).checks(), "PF01.weight"));
    assertEquals(Status.DOUBTFUL, after(0, "indicator.2", "weight").status());
  }

  @Test
  void aRateLiftsItsOwnDoubtAndAWrongOneIsDoubted() {
    grid(Origin.PIXELS, "99.3", "50", "93.03%?", "40");
    assertEquals(Status.READ, after(0, "funds.total", "execution_rate").status());
    tables.clear();
    grid(Origin.PIXELS, "99.3", "50", "98.03%", "40");
    Cell wrong = after(0, "funds.total", "execution_rate");
    assertEquals(Status.DOUBTFUL, wrong.status());
    assertEquals(List.of("93.03%"), wrong.evidence().candidates());
  }

  @Test
  void rateOfTextIsReportedNotChanged() {
    grid(Origin.TEXT_LAYER, "99.3", "50", "98.03%", "40");
    assertEquals(false, holds(proof.prove(tables).checks(), "PF01.rate"));
    assertEquals(Status.READ, after(0, "funds.total", "execution_rate").status());
  }

  @Test
  void listOfProjectsMeetsEachProjectsGrid() {
    add("PF03", Origin.PIXELS, "道路养护: score=99.3?", "桥梁检测: score=88");
    grid(Origin.PIXELS, "99.3", "50", "93.03%", "40");
    List<Check> checks =
        proof.prove(tables).checks().stream().filter(c -> c.rule().equals("PF03.score")).toList();
    assertEquals(1, checks.size());
    assertEquals("道路养护", checks.get(0).row());
    assertEquals(Status.READ, after(0, "道路养护", "score").status());
  }

  @Test
  void fundsWithoutSourcesSayNothing() {
    add(
        "PF01",
        Origin.PIXELS,
        "funds.total: annual_budget=40 executed=37.21",
        "funds.other: x:a=1");
    assertEquals(null, holds(proof.prove(tables).checks(), "PF01.funds"));
  }
}
