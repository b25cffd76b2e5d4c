package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the table of indicators. */
final class IndicatorBlock implements RecordBlock {

  private static final String KIND = "indicator";
  private static final String NAME = "level3";

  /**
   * Columns that occur once per indicator, so in one of the halves that a page break makes of it.
   */
  private static final Set<String> ANCHORS =
      Set.of("target", "adjusted_target", "actual", "weight", "score", "annual_target");

  private final ColumnMeanings heads;
  private final Meanings meanings;
  private final RecordRows rows;
  private final IndicatorLevels levels;

  /**
   * Starts a table.
   *
   * @param levels the levels of the page before, if these headers only repeat the ones there
   */
  IndicatorBlock(ColumnMeanings heads, Meanings meanings, RecordRows rows, IndicatorLevels levels) {
    this.heads = heads;
    this.meanings = meanings;
    this.rows = rows;
    this.levels = levels;
  }

  ColumnMeanings heads() {
    return heads;
  }

  IndicatorLevels levels() {
    return levels;
  }

  @Override
  public boolean take(GridRow row) {
    Map<GridCell, Named> data = new LinkedHashMap<>();
    for (GridCell cell : row.filled()) {
      if (isOther(cell) && !isSideAgain(cell, row)) {
        return false;
      }
      Optional<Named> over = heads.over(cell);
      if (over.isPresent() && !IndicatorLevels.CARRIED.contains(over.get().id())) {
        data.put(cell, over.get());
      }
    }
    boolean begins = levels.enter(row, heads);
    if (!begins && data.isEmpty()) {
      return true;
    }
    if (!begins && (isRemark(data) || (row.breaks() && areHalves(data)))) {
      join(data);
      return true;
    }
    add(row, data);
    return true;
  }

  /**
   * Tells whether a cell repeats the label at the table's side on a new page; the cells beside it
   * then belong to the headers one by one.
   */
  private boolean isSideAgain(GridCell cell, GridRow row) {
    String plain = LabelText.plain(cell.text());
    boolean side =
        meanings.catalogue().isTarget(plain)
            || meanings.catalogue().isSection(Section.INDICATORS, plain);
    return row.breaks()
        && side
        && cell.column() + cell.columnSpan() <= heads.first()
        && row.filled().size() > 1
        && row.filled().stream().noneMatch(other -> heads.headsOver(other) > 1);
  }

  /**
   * Tells whether a cell belongs to no indicator: it spans headers, or is another part's label on
   * the left.
   */
  private boolean isOther(GridCell cell) {
    boolean across =
        heads.headsOver(cell) > 1
            && (cell.column() < heads.first()
                || heads
                    .over(cell)
                    .filter(n -> !IndicatorLevels.CARRIED.contains(n.id()) && !n.id().equals(NAME))
                    .isPresent()
                || heads.headsOver(cell) > 2);
    return across
        || (cell.column() <= heads.first()
            && meanings.beginsOther(cell.text(), Section.INDICATORS));
  }

  private void add(GridRow row, Map<GridCell, Named> data) {
    GridCell name = name(row);
    String key = KIND + "." + (rows.count(KIND) + 1);
    String label = name == null ? "" : name.text();
    rows.open(key, label);
    levels.forEach(row, (id, draft) -> levels.placed(id, rows.put(key, label, id, draft)));
    if (name != null && !data.containsKey(name)) {
      rows.put(key, label, NAME, Draft.of(name, Kind.TEXT));
    }
    data.forEach((cell, over) -> rows.put(key, label, over.id(), Draft.of(cell, over.kind())));
  }

  /** Returns the cell that names the row's indicator, which may cover several rows. */
  private @Nullable GridCell name(GridRow row) {
    int column = heads.column(NAME);
    GridCell cell = column < 0 ? null : row.cells().at(row.index(), column);
    boolean own =
        cell != null
            && !cell.text().isBlank()
            && heads.over(cell).filter(over -> over.id().equals(NAME)).isPresent();
    return own ? cell : null;
  }

  /** Tells whether texts continue the row above: they have no indicator's name, target or score. */
  private boolean isRemark(Map<GridCell, Named> data) {
    return rows.count(KIND) > 0
        && data.values().stream()
            .noneMatch(name -> name.id().equals(NAME) || ANCHORS.contains(name.id()));
  }

  /** Tells whether the first row of a page is the rest of the last row of the page before. */
  private boolean areHalves(Map<GridCell, Named> data) {
    int count = rows.count(KIND);
    if (count == 0) {
      return false;
    }
    String upper = KIND + "." + count;
    boolean lowerNamed = data.values().stream().anyMatch(name -> name.id().equals(NAME));
    boolean lowerAnchored = data.values().stream().anyMatch(n -> ANCHORS.contains(n.id()));
    boolean upperAnchored = ANCHORS.stream().anyMatch(id -> rows.at(new Place(upper, id)) != null);
    return !lowerNamed || !lowerAnchored || !upperAnchored;
  }

  private void join(Map<GridCell, Named> data) {
    String key = KIND + "." + rows.count(KIND);
    data.forEach(
        (cell, over) -> {
          Place place = new Place(key, over.id());
          if (rows.at(place) == null) {
            rows.put(key, "", over.id(), Draft.of(cell, over.kind()));
          } else {
            rows.extend(place, cell);
          }
        });
  }
}
