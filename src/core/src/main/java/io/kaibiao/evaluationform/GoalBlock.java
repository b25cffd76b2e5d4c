package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the goals: one long text under each header, possibly over several rows or pages. */
final class GoalBlock implements RecordBlock {

  private final ColumnMeanings heads;
  private final Meanings meanings;
  private final RecordRows rows;
  private boolean filled;

  GoalBlock(ColumnMeanings heads, Meanings meanings, RecordRows rows) {
    this.heads = heads;
    this.meanings = meanings;
    this.rows = rows;
  }

  @Override
  public boolean take(GridRow row) {
    Map<GridCell, Named> data = new LinkedHashMap<>();
    for (GridCell cell : row.filled()) {
      Optional<Named> over = heads.over(cell);
      if (over.isPresent() && cell.column() >= heads.first()) {
        data.put(cell, over.get());
      } else if (filled || meanings.beginsOther(cell.text(), Section.GOAL)) {
        return false;
      }
    }
    if (data.isEmpty()) {
      return false;
    }
    filled = true;
    data.forEach(
        (cell, name) -> {
          Place place = new Place(RecordRows.GOAL, name.id());
          if (rows.at(place) == null) {
            rows.put(RecordRows.GOAL, "", name.id(), Draft.of(cell, name.kind()));
          } else {
            rows.extend(place, cell);
          }
        });
    return true;
  }
}
