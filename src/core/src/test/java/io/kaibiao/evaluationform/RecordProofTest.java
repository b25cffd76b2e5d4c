package io.kaibiao.evaluationform;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordProofTest {

  private final RecordProof proof = new RecordProof(PerformanceCatalogue.load());

  private static Cell cell(Value value, String raw, Status status, List<RepairCode> repairs) {
    return new Cell(
        value,
        "",
        raw,
        status,
        0.5,
        1,
        new Box(0, 0, 1, 1),
        repairs,
        new Evidence(Origin.PIXELS, 0.5, List.of(), List.of(), List.of()));
  }

  private static Row indicator(int number, String level, String weight) {
    return new Row(
        "indicator." + number,
        null,
        "",
        Map.of(
            "level1",
            cell(new Value.Text(level), level, Status.DOUBTFUL, List.of()),
            "weight",
            cell(new Value.Amount(new BigDecimal(weight)), weight, Status.READ, List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标（50分）, 20, 30, READ",
    "产出指标(50), 20, 30, READ",
    "产出指标（60分）, 20, 30, DOUBTFUL",
    "产岀拍标（50分）, 20, 30, DOUBTFUL",
    "产出指标, 20, 30, DOUBTFUL",
  })
  void pointsInALevelsNameAreItsWeights(String level, String one, String two, Status status) {
    List<Row> rows = proof.settle(List.of(indicator(1, level, one), indicator(2, level, two)));
    for (Row row : rows) {
      assertEquals(status, requireNonNull(row.cells().get("level1")).status());
    }
  }

  @ParameterizedTest
  @CsvSource({"96, 优, REPAIRED", "85.5, 良, REPAIRED", "70, 优, DOUBTFUL"})
  void scoreTellsWhichOfTwoGradesIsTicked(String score, String grade, Status status) {
    Row field =
        new Row(
            "field",
            null,
            "",
            Map.of(
                "total_score",
                cell(new Value.Amount(new BigDecimal(score)), score, Status.READ, List.of()),
                "grade",
                cell(
                    new Value.Text("优"),
                    "优√良中差",
                    Status.DOUBTFUL,
                    List.of(RepairCode.TICK_BETWEEN_OPTIONS))));
    Cell settled = requireNonNull(proof.settle(List.of(field)).get(0).cells().get("grade"));
    assertEquals(grade, settled.value().canonical());
    assertEquals(status, settled.status());
  }

  @ParameterizedTest
  @CsvSource({"100, 优良中差, 优", "65, 优□良□中□差□, 中", "65, 优先安排, 优先安排"})
  void withoutATickTheScoreSaysAndTheDoubtStays(String score, String raw, String grade) {
    Row field =
        new Row(
            "field",
            null,
            "",
            Map.of(
                "total_score",
                cell(new Value.Amount(new BigDecimal(score)), score, Status.READ, List.of()),
                "grade",
                cell(
                    new Value.Text(raw),
                    raw,
                    Status.DOUBTFUL,
                    List.of(RepairCode.NO_SINGLE_TICK))));
    Cell settled = requireNonNull(proof.settle(List.of(field)).get(0).cells().get("grade"));
    assertEquals(grade, settled.value().canonical());
    assertEquals(Status.DOUBTFUL, settled.status());
  }

  private static final String SCALE = "总分高于90分（含）为“优”，90~80分（含）为“良”，80~60分（含）为“中”，低于60分为“差”。";

  /** The record prints which grade a score is; a gap in its scale shows that it was misread. */
  @ParameterizedTest
  @CsvSource({
    "100, 优良中差, READ, 90~80, 优, REPAIRED",
    "65, 优良中差, READ, 90~80, 中, REPAIRED",
    "100, 优良中差, DOUBTFUL, 90~80, 优, DOUBTFUL",
    "100, 优良中差, READ, 90~30, 优, DOUBTFUL",
    "100, 优□良□中□差□, READ, 90~80, 优, DOUBTFUL",
  })
  void theRecordsOwnScaleTellsTheTickThatWasNotSeen(
      String score, String raw, Status read, String band, String grade, Status status) {
    Row field =
        new Row(
            "field",
            null,
            "",
            Map.of(
                "total_score",
                cell(new Value.Amount(new BigDecimal(score)), score, read, List.of()),
                "x:自评结论",
                cell(new Value.Text(SCALE.replace("90~80", band)), "", Status.READ, List.of()),
                "grade",
                cell(
                    new Value.Text(raw),
                    raw,
                    Status.DOUBTFUL,
                    List.of(RepairCode.NO_SINGLE_TICK))));
    Cell settled = requireNonNull(proof.settle(List.of(field)).get(0).cells().get("grade"));
    assertEquals(grade, settled.value().canonical());
    assertEquals(status, settled.status());
  }
}
