package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.text.Certainty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the goals: one long text under each header, possibly over several rows or pages. */
final class GoalBlock implements RecordBlock {

  private static final RecordTolerances LIMITS = RecordTolerances.STANDARD;

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
    List<GridCell> texts = withoutLabel(row.filled());
    if (!filled && takeInOrder(texts)) {
      return true;
    }
    for (GridCell cell : texts) {
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

  /** Returns the texts of a row without the label at its side, which may be torn in two. */
  private List<GridCell> withoutLabel(List<GridCell> cells) {
    for (int parts = 1; parts <= Math.min(2, cells.size() - goals().size()); parts++) {
      String label =
          cells.subList(0, parts).stream().map(GridCell::text).collect(Collectors.joining());
      if (meanings.catalogue().isSection(LabelText.plain(label))) {
        return cells.subList(parts, cells.size());
      }
    }
    return cells;
  }

  /** Returns the goals that the headers name, from the left. */
  private List<Named> goals() {
    return heads.columns().values().stream()
        .filter(name -> meanings.form().goalColumns().contains(name.id()))
        .distinct()
        .toList();
  }

  /**
   * Reads a row with one long text for each header, of which one stands left of all headers or two
   * below the same: cells before them were lost. They belong to the headers in their order, and are
   * doubtful.
   */
  private boolean takeInOrder(List<GridCell> texts) {
    List<Named> goals = goals();
    boolean apart =
        texts.stream().map(heads::over).flatMap(Optional::stream).distinct().count() == texts.size()
            && texts.stream().allMatch(text -> text.column() >= heads.first());
    boolean many = goals.size() > 1 && texts.size() == goals.size();
    if (!many || apart || texts.get(0).text().length() < LIMITS.shortestGoal()) {
      return false;
    }
    filled = true;
    for (int i = 0; i < goals.size(); i++) {
      GridCell text = texts.get(i);
      Draft draft = new Draft(text, text.text(), Kind.TEXT, Certainty.DOUBTFUL, List.of());
      rows.put(RecordRows.GOAL, "", goals.get(i).id(), draft);
    }
    return true;
  }
}
