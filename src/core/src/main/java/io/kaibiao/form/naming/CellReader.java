package io.kaibiao.form.naming;

import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.Lookalikes;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parses a printed cell into a form's cell: number or text, status and confidence. Immutable. */
public final class CellReader {

  /** Confidence of a value corrected by a rule. */
  public static final double REPAIRED = 0.95;

  /** Minimum OCR confidence for a cell not to be doubtful. */
  public static final double LEAST_CONFIDENCE = GridStatuses.LEAST_CONFIDENCE;

  private final NumberGrammar grammar = new NumberGrammar();

  /** What the characters of a cell are worth: a value in its unit, and the rules that made it. */
  private record Parsed(Value value, String unit, Certainty certainty, List<RepairCode> repairs) {}

  /**
   * Returns a form's cell, or nothing if the printed one is blank.
   *
   * @param unit the unit that the table declares
   * @param content what the column holds
   * @param name the row's name; doubt about the row makes its cells doubtful
   */
  public Optional<Cell> read(
      GridCell printed, String unit, FormColumn.Content content, RowName name) {
    NumberReading reading = grammar.read(printed.text());
    boolean illegible =
        reading instanceof NumberReading.NotANumber
            && content == FormColumn.Content.AMOUNT
            && printed.origin() == Origin.PIXELS;
    if (illegible) {
      Optional<NumberReading.Figure> guess = guess(printed);
      if (guess.isPresent()) {
        Value value = guess.get().value();
        String own = value instanceof Value.Amount ? unit : "";
        List<RepairCode> rules = List.of(RepairCode.GUESSED_FIGURE);
        return Optional.of(cell(printed, new Parsed(value, own, Certainty.DOUBTFUL, rules), name));
      }
    }
    if (reading instanceof NumberReading.Blank) {
      return Optional.empty();
    }
    if (reading instanceof NumberReading.Figure figure && content == FormColumn.Content.AMOUNT) {
      String own = figure.value() instanceof Value.Amount ? unit(figure, unit) : "";
      return Optional.of(
          cell(
              printed,
              new Parsed(figure.value(), own, certainty(figure, printed), figure.repairs()),
              name));
    }
    Value text = new Value.Text(printed.text());
    return Optional.of(
        content != FormColumn.Content.AMOUNT
            ? cell(printed, new Parsed(text, "", Certainty.CERTAIN, List.of()), name)
            : cell(
                printed,
                new Parsed(text, "", Certainty.DOUBTFUL, List.of(RepairCode.NOT_A_NUMBER)),
                name));
  }

  /**
   * Returns another reading of the OCR engines that is a number, else the number that similar
   * characters suggest.
   */
  private Optional<NumberReading.Figure> guess(GridCell printed) {
    return Stream.concat(
            printed.alternatives().stream(), Lookalikes.figure(printed.text()).stream())
        .map(grammar::read)
        .filter(NumberReading.Figure.class::isInstance)
        .map(NumberReading.Figure.class::cast)
        .findFirst();
  }

  /** Returns a cell, made doubtful, whose row and column another cell already has. */
  public static Cell repeated(Cell c) {
    List<RepairCode> rules = new ArrayList<>(c.repairs());
    rules.add(RepairCode.ROW_REPEATED);
    return new Cell(
        c.value(),
        c.unit(),
        c.raw(),
        Status.DOUBTFUL,
        GridStatuses.DOUBTFUL_CONFIDENCE,
        c.page(),
        c.box(),
        rules,
        c.evidence());
  }

  /** Returns a cell whose value is only a part of what is printed. */
  public static Cell printedAs(Cell c, String raw) {
    return new Cell(
        c.value(),
        c.unit(),
        raw,
        c.status(),
        c.confidence(),
        c.page(),
        c.box(),
        c.repairs(),
        c.evidence());
  }

  /** Returns how certain a number is. In pixels, a mark of a note may be a digit misread. */
  private static Certainty certainty(NumberReading.Figure figure, GridCell printed) {
    boolean misread =
        printed.origin() == Origin.PIXELS && figure.repairs().contains(RepairCode.NOTE_MARK);
    return misread ? Certainty.DOUBTFUL : figure.certainty();
  }

  private static String unit(NumberReading.Figure figure, String declared) {
    return figure.unit().isEmpty() ? declared : figure.unit();
  }

  private static Cell cell(GridCell printed, Parsed parsed, RowName name) {
    List<RepairCode> rules = new ArrayList<>(parsed.repairs());
    rules.addAll(name.repairs());
    Status status = worse(status(parsed.certainty()), status(name.certainty()));
    if (printed.confidence() < LEAST_CONFIDENCE) {
      status = Status.DOUBTFUL;
    }
    return new Cell(
        parsed.value(),
        parsed.unit(),
        printed.text(),
        status,
        Math.min(printed.confidence(), confidence(status)),
        printed.page(),
        printed.box(),
        rules,
        Evidence.of(printed));
  }

  private static Status status(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> Status.READ;
      case REPAIRED -> Status.REPAIRED;
      case DOUBTFUL -> Status.DOUBTFUL;
    };
  }

  private static Status worse(Status a, Status b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static double confidence(Status status) {
    return switch (status) {
      case READ -> 1;
      case REPAIRED -> REPAIRED;
      case DOUBTFUL -> GridStatuses.DOUBTFUL_CONFIDENCE;
    };
  }
}
