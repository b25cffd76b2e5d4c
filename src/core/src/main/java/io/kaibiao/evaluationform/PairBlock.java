package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.text.Certainty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads labels with values beside them, outside the small tables of a record. */
final class PairBlock implements RecordBlock {

  private static final String ANALYSIS = "analysis";
  private static final String TARGET = "target";
  private static final String GRADE = "grade";

  /** Number of cells of a label and its value. */
  private static final int PAIR = 2;

  private final Meanings meanings;
  private final RecordRows rows;
  private final FundsPairs funds;
  private final TotalRow total;
  private @Nullable Section section;
  private @Nullable GridCell sectionLabel;
  private @Nullable Place last;
  private int lastColumn;

  PairBlock(Meanings meanings, RecordRows rows) {
    this.meanings = meanings;
    this.rows = rows;
    this.funds = new FundsPairs(meanings.form(), rows);
    this.total = new TotalRow(meanings, rows);
  }

  /** Sets the header of the indicators, below which the total row is. */
  void setIndicators(ColumnMeanings heads) {
    total.setIndicators(heads);
  }

  @Override
  public boolean take(GridRow row) {
    List<GridCell> cells = row.filled();
    if (row.breaks() && goesOn(cells)) {
      return true;
    }
    funds.startRow();
    if (cells.size() > PAIR && cells.stream().noneMatch(this::leads)) {
      rows.countStrays(cells.size() / PAIR);
    }
    pairs(cells);
    return true;
  }

  /** Reads the labels and values of one row. */
  private void pairs(List<GridCell> cells) {
    GridCell label = null;
    GridCell before = null;
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      boolean followed = i + 1 < cells.size();
      if (label == null && total.isTotal(cell)) {
        total.read(cell, cells.subList(i + 1, cells.size()));
        return;
      }
      if (inline(cell)) {
        label = null;
      } else if (label != null && !(isLabel(cell) && (followed || parts(label, cell)))) {
        value(label, cell);
        before = label;
        label = null;
      } else if (isSectionLabel(cell)) {
        label = null;
      } else if (label == null && before != null && !followed && !isLabel(cell)) {
        remark(before, cell);
      } else {
        if (label != null) {
          empty(label);
        }
        label = cell;
      }
    }
    if (label != null) {
      end(label);
    }
  }

  /** Tells whether a cell is a label of the form, or has the colon of one. */
  private boolean leads(GridCell cell) {
    return isLabel(cell) || cell.text().indexOf('：') > 0 || cell.text().indexOf(':') > 0;
  }

  /** Tells whether a single cell below a page break is the rest of the last value. */
  private boolean goesOn(List<GridCell> cells) {
    Place place = last;
    if (place == null || cells.size() != 1) {
      return false;
    }
    GridCell cell = cells.get(0);
    if (cell.column() != lastColumn || isLabel(cell)) {
      return false;
    }
    rows.extend(place, cell);
    return true;
  }

  /** Reads a label and its value in one cell: {@code 填报日期：20230107}. */
  private boolean inline(GridCell cell) {
    String text = cell.text();
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    if (colon < 1 || colon + 1 >= text.strip().length() || isLabel(cell)) {
      return false;
    }
    Optional<Named> field =
        meanings.form().fields().exact(LabelText.plain(text.substring(0, colon)));
    String rest = text.substring(colon + 1).strip();
    if (field.isEmpty() || rest.isEmpty()) {
      return false;
    }
    Draft draft = new Draft(cell, rest, field.get().kind(), Certainty.CERTAIN, List.of());
    rows.put(RecordRows.FIELD, "", field.get().id(), draft);
    return true;
  }

  private boolean isLabel(GridCell cell) {
    String plain = LabelText.plain(cell.text());
    return meanings.form().fields().exact(plain).isPresent()
        || funds.isLabel(plain)
        || meanings.catalogue().isTarget(plain)
        || meanings.catalogue().isAnalysis(plain)
        || meanings.catalogue().isSection(plain);
  }

  /**
   * Tells whether a text that looks like a label is one: it has a colon, or follows a blank value.
   */
  private static boolean parts(GridCell label, GridCell cell) {
    String text = cell.text().strip();
    boolean gap = label.column() + label.columnSpan() < cell.column();
    return gap || text.endsWith("：") || text.endsWith(":");
  }

  private boolean isSectionLabel(GridCell cell) {
    String plain = LabelText.plain(cell.text());
    if (meanings.catalogue().isTarget(plain)) {
      return false;
    }
    for (Section known : Section.values()) {
      if (meanings.catalogue().isSection(known, plain)) {
        section = known;
        sectionLabel = cell;
        return true;
      }
    }
    return false;
  }

  private void value(GridCell label, GridCell cell) {
    String plain = LabelText.plain(label.text());
    Optional<Named> field = meanings.form().fields().near(plain);
    if (field.isPresent()) {
      put(cell, RecordRows.FIELD, "", field.get().id(), draft(field.get(), cell));
    } else if (funds.isLabel(plain)) {
      funds.put(label, cell);
    } else if (meanings.catalogue().isTarget(plain)) {
      target(label, cell);
    } else if (section == Section.GOAL && goal(plain).isPresent()) {
      put(cell, RecordRows.GOAL, "", goal(plain).orElseThrow(), Draft.of(cell, Kind.TEXT));
    } else if (section == Section.ANALYSIS || meanings.catalogue().isAnalysis(plain)) {
      analysis(label, cell);
    } else {
      String id = RecordRows.foreign(label.text());
      Draft chosen = meanings.catalogue().tickBox().choose(cell, Kind.TEXT);
      put(cell, RecordRows.FIELD, "", id, chosen);
    }
  }

  /**
   * Returns the cell of a field; ticked options are read only where a form asks for a grade or
   * class, not within prose.
   */
  private Draft draft(Named field, GridCell cell) {
    boolean options =
        field.id().equals(GRADE)
            || field.id().equals("attribute")
            || ForeignName.isForeign(field.id());
    return options
        ? meanings.catalogue().tickBox().choose(cell, field.kind())
        : Draft.of(cell, field.kind());
  }

  private void put(GridCell cell, String row, String label, String column, Draft draft) {
    last = rows.put(row, label, column, draft);
    lastColumn = cell.column();
  }

  private void target(GridCell label, GridCell cell) {
    String key = TARGET + "." + (rows.count(TARGET) + 1);
    put(cell, key, label.text(), "name", Draft.of(cell, Kind.TEXT));
    String points = LabelText.points(label.text());
    if (!points.isEmpty()) {
      Draft weight = new Draft(label, points, Kind.FIGURE, Certainty.CERTAIN, List.of());
      rows.put(key, label.text(), "weight", weight);
    }
  }

  private void analysis(GridCell label, GridCell cell) {
    String key = ANALYSIS + "." + (rows.count(ANALYSIS) + 1);
    rows.put(key, label.text(), "label", Draft.of(label, Kind.TEXT));
    put(cell, key, label.text(), "text", Draft.of(cell, Kind.TEXT));
  }

  /** Appends text after a value to the label before it, if no label announces the text. */
  private void remark(GridCell label, GridCell cell) {
    Draft draft = Draft.of(cell, Kind.TEXT);
    boolean grade = meanings.catalogue().tickBox().isGrade(cell.text());
    String id = grade ? GRADE : RecordRows.foreign(label.text());
    put(cell, RecordRows.FIELD, "", id, draft);
  }

  private void empty(GridCell label) {
    if (meanings.catalogue().isAnalysis(LabelText.plain(label.text()))) {
      rows.open(ANALYSIS + "." + (rows.count(ANALYSIS) + 1), label.text());
      last = null;
    }
  }

  /** Handles the last cell of a row: a label without a value, or a remark. */
  private void end(GridCell cell) {
    if (isLabel(cell)) {
      empty(cell);
      return;
    }
    GridCell side = sectionLabel;
    boolean beside = side != null && side.row() <= cell.row() && covers(side, cell);
    if (section == Section.ANALYSIS && side != null && beside) {
      analysis(side, cell);
    } else if (side != null && beside && goalBeside(side).isPresent()) {
      String column = goalBeside(side).orElseThrow();
      put(cell, RecordRows.GOAL, "", column, Draft.of(cell, Kind.TEXT));
    } else {
      String text = cell.text();
      int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
      String id = colon > 0 && colon < 8 ? text.substring(0, colon) : "text";
      put(cell, RecordRows.FIELD, "", RecordRows.foreign(id), Draft.of(cell, Kind.TEXT));
    }
  }

  /** Returns the meaning of a goal's header, here beside its text. */
  private Optional<String> goal(String plain) {
    return meanings.form().goals().near(plain).map(Named::id);
  }

  /**
   * Returns the goal of a text alone beside a label: the one that the label names, or the first.
   */
  private Optional<String> goalBeside(GridCell side) {
    Optional<String> named = goal(LabelText.plain(side.text()));
    return named.isPresent() || section != Section.GOAL
        ? named
        : meanings.form().goalColumns().stream().findFirst();
  }

  private static boolean covers(GridCell side, GridCell cell) {
    return cell.row() < side.row() + side.rowSpan();
  }
}
