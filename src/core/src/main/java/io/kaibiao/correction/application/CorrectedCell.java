package io.kaibiao.correction.application;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.Decision;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cells of what people say of them. */
final class CorrectedCell {

  /** What a person says is evidence above every reader. */
  private static final Evidence EVIDENCE =
      new Evidence(Origin.PERSON, 1, List.of(), List.of(), List.of());

  private static final NumberGrammar GRAMMAR = new NumberGrammar();

  private CorrectedCell() {}

  /**
   * Returns the cell that a correction says.
   *
   * @param read the cell as it was read, or null where none was
   */
  static Cell of(Table table, String column, @Nullable Cell read, Correction correction) {
    Value value = new Value.Text(correction.value().strip());
    String unit = "";
    if (holdsFigures(table, column, read)
        && GRAMMAR.read(correction.value()) instanceof NumberReading.Figure figure) {
      value = figure.value();
      unit = value instanceof Value.Amount ? unit(table, column, read, figure) : "";
    }
    RepairCode code =
        correction.decision() == Decision.CONFIRMED
            ? RepairCode.CONFIRMED_BY_PERSON
            : RepairCode.CORRECTED_BY_PERSON;
    return cell(value, unit, read, correction, List.of(code));
  }

  /**
   * Returns what stands for a blank cell while the identities are tried: a nought that they can't
   * change, as they could a blank cell of a scan.
   */
  static Cell blank(Table table, String column, @Nullable Cell read, Correction correction) {
    int scale =
        amounts(table, column).mapToInt(BigDecimal::scale).filter(s -> s > 0).max().orElse(0);
    Value nought = new Value.Amount(BigDecimal.ZERO.setScale(scale));
    String unit = read != null && !read.unit().isEmpty() ? read.unit() : unit(table, column);
    return cell(nought, unit, read, correction, List.of(RepairCode.CORRECTED_BY_PERSON));
  }

  private static Cell cell(
      Value value,
      String unit,
      @Nullable Cell read,
      Correction correction,
      List<RepairCode> repairs) {
    return new Cell(
        value,
        unit,
        correction.raw(),
        Status.READ,
        1,
        read == null ? correction.address().page() : read.page(),
        read == null ? correction.address().box() : read.box(),
        repairs,
        EVIDENCE);
  }

  /**
   * Tells whether a column holds figures at a place: the readers saw one, or could not read one, or
   * saw nothing where the rest of the column has figures.
   */
  static boolean holdsFigures(Table table, String column, @Nullable Cell read) {
    if (read == null) {
      return cells(table, column).noneMatch(cell -> isWords(cell.value()));
    }
    return !isWords(read.value())
        || (!(GRAMMAR.read(read.raw()) instanceof NumberReading.Figure)
            && amounts(table, column).findAny().isPresent());
  }

  private static boolean isWords(Value value) {
    return value instanceof Value.Text;
  }

  private static String unit(
      Table table, String column, @Nullable Cell read, NumberReading.Figure figure) {
    if (!figure.unit().isEmpty()) {
      return figure.unit();
    }
    return read != null && !read.unit().isEmpty() ? read.unit() : unit(table, column);
  }

  /** Returns the unit of the amounts of a column, else of its table. */
  private static String unit(Table table, String column) {
    return cells(table, column)
        .filter(cell -> cell.value() instanceof Value.Amount && !cell.unit().isEmpty())
        .map(Cell::unit)
        .findFirst()
        .orElse(table.unit());
  }

  private static Stream<BigDecimal> amounts(Table table, String column) {
    return cells(table, column)
        .map(Cell::value)
        .filter(Value.Amount.class::isInstance)
        .map(value -> ((Value.Amount) value).number());
  }

  private static Stream<Cell> cells(Table table, String column) {
    return table.rows().stream().map(Row::cells).flatMap(c -> Stream.ofNullable(c.get(column)));
  }
}
