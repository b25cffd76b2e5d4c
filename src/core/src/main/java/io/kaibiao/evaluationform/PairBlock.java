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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads labels with values beside them, outside the small tables of a record. */
final class PairBlock implements RecordBlock {

  private static final String GRADE = "grade";

  /** Number of cells of a label and its value. */
  private static final int PAIR = 2;

  private final Meanings meanings;
  private final RecordRows rows;
  private final FundsPairs funds;
  private final RecordLabels labels;
  private final TotalRow total;
  private final NumberedRows numbered;
  private @Nullable Section section;
  private @Nullable GridCell sectionLabel;
  private @Nullable Place last;
  private int lastColumn;
  private boolean totalled;

  /** Whether the row has texts read from pixels, but no label that is known. */
  private boolean lost;

  private @Nullable GridCell waiting;

  PairBlock(Meanings meanings, RecordRows rows) {
    this.meanings = meanings;
    this.rows = rows;
    this.funds = new FundsPairs(meanings.form(), rows);
    this.labels = new RecordLabels(meanings, funds);
    this.total = new TotalRow(meanings, rows);
    this.numbered = new NumberedRows(rows);
  }

  /** Sets the header of the indicators, below which the total row is. */
  void setIndicators(ColumnMeanings heads) {
    total.setIndicators(heads);
  }

  /** Tells whether the last row was one that stands below all indicators: a total, an analysis. */
  boolean isBelowIndicators() {
    return section == Section.ANALYSIS || totalled;
  }

  @Override
  public boolean take(GridRow row) {
    totalled = false;
    List<GridCell> cells = row.filled();
    if (row.breaks() && goesOn(cells)) {
      return true;
    }
    funds.startRow();
    if (cells.size() > PAIR && cells.stream().noneMatch(labels::leads)) {
      rows.countStrays(cells.size() / PAIR);
    }
    lost = labels.areLost(cells);
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
        totalled = true;
        return;
      }
      if (label == null && before != null && isTorn(before, cell)) {
        Place value = Objects.requireNonNull(last);
        rows.extend(value, cell);
        rows.doubt(value);
        lastColumn = cell.column();
      } else if (inline(cell)) {
        label = null;
      } else if (label != null
          && !(labels.isLabel(cell) && (followed || RecordLabels.parts(label, cell)))) {
        value(label, cell);
        before = label;
        label = null;
      } else if (isSectionLabel(cell)) {
        label = null;
      } else if (label == null && before != null && !followed && !labels.isLabel(cell)) {
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

  /** Tells whether a single cell below a page break is the rest of the last value. */
  private boolean goesOn(List<GridCell> cells) {
    Place place = last;
    if (place == null || cells.size() != 1) {
      return false;
    }
    GridCell cell = cells.get(0);
    if (cell.column() != lastColumn || labels.isLabel(cell)) {
      return false;
    }
    rows.extend(place, cell);
    return true;
  }

  /** Reads a label and its value in one cell: {@code 填报日期：20230107}. */
  private boolean inline(GridCell cell) {
    String text = cell.text();
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    if (colon < 1 || colon + 1 >= text.strip().length() || labels.isLabel(cell)) {
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
      keep(cell, numbered.target(label, cell));
    } else if (section == Section.GOAL && goal(plain).isPresent()) {
      put(cell, RecordRows.GOAL, "", goal(plain).orElseThrow(), Draft.of(cell, Kind.TEXT));
    } else if (section == Section.ANALYSIS || meanings.catalogue().isAnalysis(plain)) {
      keep(cell, numbered.analysis(label, cell));
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
    keep(cell, rows.put(row, label, column, draft));
    if (lost && ForeignName.isForeign(column)) {
      rows.doubt(Objects.requireNonNull(last));
    }
  }

  /** Keeps the place of a value, so that what follows can be added to it. */
  private void keep(GridCell cell, Place place) {
    last = place;
    lastColumn = cell.column();
  }

  /** Appends text after a value to the label before it, if no label announces the text. */
  private void remark(GridCell label, GridCell cell) {
    boolean owner = meanings.catalogue().isOwner(label.text());
    Draft draft = owner ? doubtful(cell) : Draft.of(cell, Kind.TEXT);
    boolean grade = meanings.catalogue().tickBox().isGrade(cell.text());
    String id = grade ? GRADE : RecordRows.foreign(label.text());
    put(cell, RecordRows.FIELD, "", id, draft);
  }

  /** Tells whether a cell is the rest of an owner's name, which reading pixels tore in two. */
  private boolean isTorn(GridCell label, GridCell cell) {
    return last != null
        && meanings.catalogue().isOwner(label.text())
        && lastColumn + 1 == cell.column()
        && RecordLabels.isRead(cell)
        && !labels.isLabel(cell);
  }

  private static Draft doubtful(GridCell cell) {
    return new Draft(cell, cell.text(), Kind.TEXT, Certainty.DOUBTFUL, List.of());
  }

  private void empty(GridCell label) {
    if (meanings.catalogue().isAnalysis(LabelText.plain(label.text()))) {
      numbered.open(label);
      last = null;
    }
    waiting = label;
  }

  /** Handles the last cell of a row: a label without a value, or a remark. */
  private void end(GridCell cell) {
    if (labels.isLabel(cell)) {
      empty(cell);
      return;
    }
    GridCell side = sectionLabel;
    boolean beside = side != null && side.row() <= cell.row() && covers(side, cell);
    if (section == Section.ANALYSIS && side != null && beside) {
      keep(cell, numbered.analysis(side, cell));
    } else if (side != null && beside && goalBeside(side).isPresent()) {
      String column = goalBeside(side).orElseThrow();
      put(cell, RecordRows.GOAL, "", column, Draft.of(cell, Kind.TEXT));
    } else if (dropped(cell).isPresent()) {
      put(cell, RecordRows.FIELD, "", dropped(cell).orElseThrow().id(), doubtful(cell));
    } else {
      String text = cell.text();
      int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
      String id = colon > 0 && colon < 8 ? text.substring(0, colon) : "text";
      put(cell, RecordRows.FIELD, "", RecordRows.foreign(id), Draft.of(cell, Kind.TEXT));
    }
  }

  /**
   * Returns the field of the label that ended the row above without a value, if the only text of
   * this row, which was read from pixels, may be that value.
   */
  private Optional<Named> dropped(GridCell cell) {
    GridCell label = waiting;
    if (label == null || label.row() + 1 != cell.row() || !RecordLabels.isRead(cell)) {
      return Optional.empty();
    }
    return meanings.form().fields().exact(LabelText.plain(label.text()));
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
