package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.PerformanceRecogniser.Recognition;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;
import io.kaibiao.evaluationform.catalogue.PerformanceForm;
import io.kaibiao.evaluationform.catalogue.PerformanceForm.Shape;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Row;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads performance evaluation forms (绩效). Immutable and safe for use by many threads. */
public final class PerformanceReader {

  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");

  private final PerformanceCatalogue catalogue;
  private final PerformanceRecogniser recogniser;
  private final RecordProof proof;

  /** Makes a reader over a catalogue. */
  public PerformanceReader(PerformanceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.recogniser = new PerformanceRecogniser(catalogue);
    this.proof = new RecordProof(catalogue);
  }

  /**
   * A recognized form.
   *
   * @param form its canonical id
   * @param title its title, empty where none was found
   * @param unit the unit that its labels name, empty where none does
   * @param content its rows
   */
  public record PerformanceGrid(String form, String title, String unit, Content content) {

    /** Returns the rows with their cells parsed. */
    public List<Row> rows(CellMaker maker) {
      return content.rows(maker);
    }
  }

  /** The rows of a form before their cells are parsed. */
  @FunctionalInterface
  public interface Content {
    /** Parses the cells and returns the rows. */
    List<Row> rows(CellMaker maker);
  }

  /**
   * Returns the form that a table is, or empty if it is none.
   *
   * @param caption the title above the table, empty where none was found
   */
  public Optional<PerformanceGrid> read(GridTable table, String caption) {
    return recogniser.recognise(table, caption).flatMap(found -> grid(table, found));
  }

  /** Parses a grid as a form. Empty if the result shows that the grid is a different one. */
  private Optional<PerformanceGrid> grid(GridTable table, Recognition found) {
    CellMatrix cells =
        new CellMatrix(table.grid().rows(), table.grid().columns(), table.grid().cells());
    Meanings meanings = new Meanings(found.form(), catalogue);
    RecordRows rows;
    boolean plausible;
    if (found.form().shape() == Shape.LIST) {
      ListReader list = new ListReader(cells, meanings);
      rows = list.read();
      plausible = list.isPlausible();
    } else {
      RecordReader reader = new RecordReader(table, cells, meanings);
      rows = reader.read();
      plausible = reader.isPlausible();
    }
    if (!plausible) {
      return Optional.empty();
    }
    return Optional.of(
        new PerformanceGrid(
            found.form().id(),
            found.title(),
            unit(table, found.form()),
            maker -> proof.settle(rows.rows(maker))));
  }

  /**
   * Returns the unit named by the label and headers of the funds; indicators may have other units.
   */
  private String unit(GridTable table, PerformanceForm form) {
    for (GridCell cell : table.grid().cells()) {
      Optional<MoneyUnit> unit = bracketed(Folding.fold(cell.text()));
      if (unit.isPresent()) {
        String plain = LabelText.plain(cell.text());
        if (catalogue.isSection(Section.FUNDS, plain)
            || form.fundsColumns().near(plain).isPresent()) {
          return unit.get().text();
        }
      }
    }
    return "";
  }

  /** Returns the first unit that stands in brackets in a folded label. */
  private static Optional<MoneyUnit> bracketed(String folded) {
    return BRACKETED
        .matcher(folded)
        .results()
        .flatMap(match -> MoneyUnit.of(match.group(1)).stream())
        .findFirst();
  }
}
