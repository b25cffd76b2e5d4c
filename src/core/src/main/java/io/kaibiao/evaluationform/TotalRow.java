package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the total row: the score, perhaps the sum of the weights before it and the grade after it.
 */
final class TotalRow {

  private static final String TOTAL = "total_score";
  private static final String GRADE = "grade";
  private static final String SCORE = "score";

  private final Meanings meanings;
  private final RecordRows rows;
  private @Nullable ColumnMeanings heads;

  TotalRow(Meanings meanings, RecordRows rows) {
    this.meanings = meanings;
    this.rows = rows;
  }

  void setIndicators(ColumnMeanings indicators) {
    heads = indicators;
  }

  boolean isTotal(GridCell label) {
    return names(label, TOTAL);
  }

  private boolean names(GridCell label, String id) {
    return meanings
        .form()
        .fields()
        .exact(LabelText.plain(label.text()))
        .filter(name -> name.id().equals(id))
        .isPresent();
  }

  /** Reads the cells after the label. */
  void read(GridCell label, List<GridCell> cells) {
    List<GridCell> figures = new ArrayList<>();
    List<GridCell> others = new ArrayList<>();
    boolean graded = false;
    for (GridCell cell : cells) {
      if (names(cell, GRADE)) {
        graded = true;
      } else if (graded || meanings.catalogue().tickBox().isGrade(cell.text())) {
        Draft chosen = meanings.catalogue().tickBox().choose(cell, Kind.TEXT);
        rows.put(RecordRows.FIELD, "", GRADE, chosen);
        graded = false;
      } else if (cell.text().chars().anyMatch(Character::isDigit)) {
        figures.add(cell);
      } else {
        others.add(cell);
      }
    }
    boolean alone = figures.size() == 1 && rows.at(new Place(RecordRows.FIELD, GRADE)) != null;
    Optional<GridCell> score = alone ? Optional.of(figures.get(0)) : score(figures);
    score.ifPresent(cell -> rows.put(RecordRows.FIELD, "", TOTAL, Draft.of(cell, Kind.FIGURE)));
    String rest = RecordRows.foreign(label.text());
    for (GridCell cell : figures) {
      if (score.filter(cell::equals).isEmpty()) {
        rows.put(RecordRows.FIELD, "", rest, Draft.of(cell, Kind.FIGURE));
      }
    }
    for (GridCell cell : others) {
      rows.put(RecordRows.FIELD, "", rest, Draft.of(cell, Kind.TEXT));
    }
  }

  /**
   * Returns the number below the scores, or else the last one, unless it is the sum of the weights.
   */
  private Optional<GridCell> score(List<GridCell> figures) {
    ColumnMeanings known = heads;
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    if (known == null) {
      return Optional.of(figures.get(figures.size() - 1));
    }
    for (GridCell cell : figures) {
      if (known.headsOver(cell) == 1 && isUnder(known, cell, SCORE)) {
        return Optional.of(cell);
      }
    }
    GridCell last = figures.get(figures.size() - 1);
    boolean weights = known.headsOver(last) == 1 && isUnder(known, last, "weight");
    return weights ? Optional.empty() : Optional.of(last);
  }

  private static boolean isUnder(ColumnMeanings heads, GridCell cell, String id) {
    return heads.over(cell).map(Named::id).filter(id::equals).isPresent();
  }
}
