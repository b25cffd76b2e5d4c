package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.evaluationform.catalogue.TickBox;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes doubts about words in a record that its own numbers confirm: the points in a level's name
 * ({@code 产出指标（50分）}) are the sum of the weights below it, and a tick between two grades belongs to
 * the one that the score earns, as does a tick that was not seen if the record prints the scale of
 * grades. Numbers are left to the identities. Immutable.
 */
final class RecordProof {

  private static final String POINTS_PROOF = "PF.level-points";
  private static final String GRADE_PROOF = "PF.grade";

  private static final RecordTolerances LIMITS = RecordTolerances.STANDARD;

  private static final Pattern POINTS = Pattern.compile("(.+?)[(（](\\d{1,3}(?:\\.\\d+)?)分?[)）]");
  private static final List<String> LEVELS = List.of("level1", "level2");

  private final PerformanceCatalogue catalogue;

  RecordProof(PerformanceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Returns the rows of one record with doubts removed that its own numbers settle. */
  List<Row> settle(List<Row> rows) {
    List<Row> settled = new ArrayList<>(rows);
    for (String level : LEVELS) {
      int from = 0;
      while (from < rows.size()) {
        Cell cell = rows.get(from).cells().get(level);
        int to = from + 1;
        while (cell != null && to < rows.size() && isSame(cell, rows.get(to).cells().get(level))) {
          to++;
        }
        if (cell != null
            && cell.status() == Status.DOUBTFUL
            && holds(cell, rows.subList(from, to))) {
          for (int r = from; r < to; r++) {
            settled.set(r, with(settled.get(r), level, bornOut(cell, cell.value(), POINTS_PROOF)));
          }
        }
        from = to;
      }
    }
    settled.replaceAll(this::graded);
    return settled;
  }

  /** Tells whether two cells are the same merged cell. */
  private static boolean isSame(Cell cell, @Nullable Cell other) {
    return other != null && cell.box().equals(other.box()) && cell.page() == other.page();
  }

  private boolean holds(Cell cell, List<Row> below) {
    Matcher points = POINTS.matcher(cell.value().canonical());
    if (!points.matches() || !catalogue.isLevel(LabelText.plain(points.group(1)))) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : below) {
      Cell weight = row.cells().get("weight");
      if (weight != null) {
        if (!(weight.value() instanceof Value.Amount amount)) {
          return false;
        }
        sum = sum.add(amount.number());
      }
    }
    return sum.compareTo(new BigDecimal(points.group(2))) == 0;
  }

  private Row graded(Row row) {
    Cell grade = row.cells().get("grade");
    Cell score = row.cells().get("total_score");
    if (grade == null || score == null || !(score.value() instanceof Value.Amount amount)) {
      return row;
    }
    TickBox boxes = catalogue.tickBox();
    if (grade.repairs().contains(RepairCode.TICK_BETWEEN_OPTIONS)) {
      return earned(amount, boxes.besideTick(grade.raw()))
          .map(text -> with(row, "grade", bornOut(grade, text, GRADE_PROOF)))
          .orElse(row);
    }
    if (grade.repairs().contains(RepairCode.NO_SINGLE_TICK)) {
      // No tick was seen: the score says which it should be. A person must look, unless the record
      // itself prints which grade such a score is, and no open box speaks against it.
      List<String> among = boxes.row(grade.raw());
      boolean bare = String.join("", among).equals(grade.raw().replaceAll("\\s+", ""));
      boolean sure = bare && score.status() != Status.DOUBTFUL;
      return earned(amount, among)
          .map(
              text ->
                  sure && isPrinted(row, amount, text)
                      ? bornOut(grade, text, GRADE_PROOF)
                      : supposed(grade, text))
          .map(settled -> with(row, "grade", settled))
          .orElse(row);
    }
    return row;
  }

  /** Tells whether the scale printed in a record gives a score a grade. */
  private boolean isPrinted(Row row, Value.Amount score, Value grade) {
    return row.cells().values().stream()
        .filter(cell -> cell.value() instanceof Value.Text)
        .flatMap(cell -> catalogue.scale(cell.value().canonical()).stream())
        .flatMap(scale -> scale.earned(score.number()).stream())
        .anyMatch(earned -> earned.equals(grade.canonical()));
  }

  private Optional<Value> earned(Value.Amount score, List<String> among) {
    return catalogue.gradesByScore().earned(score.number(), among).map(Value.Text::new);
  }

  private static Cell supposed(Cell cell, Value value) {
    return cell.as(value, Status.DOUBTFUL, cell.confidence(), cell.repairs(), cell.evidence());
  }

  private static Cell bornOut(Cell cell, Value value, String proof) {
    Status status = cell.repairs().isEmpty() ? Status.READ : Status.REPAIRED;
    return cell.as(
        value,
        status,
        LIMITS.proved(),
        cell.repairs(),
        cell.evidence().judged(List.of(proof), List.of()));
  }

  private static Row with(Row row, String column, Cell cell) {
    Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
    cells.put(column, cell);
    return row.with(cells);
  }
}
