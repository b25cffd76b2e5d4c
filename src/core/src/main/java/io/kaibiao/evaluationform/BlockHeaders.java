package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.evaluationform.catalogue.Vocabulary;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headers that a block of a form may have.
 *
 * @param vocabulary their meanings
 * @param catalogue the words that all forms share
 */
record BlockHeaders(Vocabulary vocabulary, PerformanceCatalogue catalogue) {

  /** Ids of the columns of indicator levels, from left to right. */
  private static final List<String> LEVELS = List.of("level1", "level2", "level3");

  /** Id of the header of a level whose numeral was lost in recognition. */
  private static final String SOME_LEVEL = "level";

  /** Returns the meaning of a printed header. */
  Optional<Named> name(String printed) {
    String plain = LabelText.plain(printed);
    Optional<Named> known = vocabulary.near(plain);
    return known.isEmpty() && catalogue.isLevelHead(plain)
        ? Optional.of(new Named(SOME_LEVEL, Kind.TEXT, null, null))
        : known;
  }

  /** Returns the meaning of a header beside those on its left. A lost numeral is the next one. */
  Optional<Named> name(String printed, Set<String> used) {
    return name(printed)
        .map(
            name ->
                name.id().equals(SOME_LEVEL)
                    ? LEVELS.stream()
                        .filter(level -> !used.contains(level))
                        .findFirst()
                        .map(level -> new Named(level, Kind.TEXT, null, null))
                        .orElse(name)
                    : name);
  }

  /** Tells whether a printed header is one of a level. */
  boolean isLevel(String printed) {
    return name(printed).filter(name -> name.id().startsWith(SOME_LEVEL)).isPresent();
  }

  /** Returns the number of level headers that begin in a row. */
  int levels(CellMatrix cells, int row) {
    return (int) heads(cells, row).stream().filter(c -> isLevel(c.text())).count();
  }

  /** Returns the number of cells that begin in a row and are headers. */
  int count(CellMatrix cells, int row) {
    return (int) filled(cells, row).stream().filter(c -> name(c.text()).isPresent()).count();
  }

  /** Tells whether a row consists of several header cells and nothing else. */
  boolean only(CellMatrix cells, int row) {
    List<GridCell> own = filled(cells, row);
    return own.size() > 1 && count(cells, row) == own.size();
  }

  /** Returns the cells of a row that may be headers: all but the label at the record's side. */
  List<GridCell> heads(CellMatrix cells, int row) {
    List<GridCell> own = filled(cells, row);
    return own.size() > 1 && isSide(own, cells) ? own.subList(1, own.size()) : own;
  }

  /**
   * Tells whether a cell is the label at the side: a known one, or one taller than the headers
   * beside it.
   */
  private boolean isSide(List<GridCell> own, CellMatrix cells) {
    GridCell first = own.get(0);
    if (catalogue.isSection(LabelText.plain(first.text()))) {
      return true;
    }
    int lowest = own.stream().skip(1).mapToInt(GridCell::rowSpan).max().orElse(first.rowSpan());
    int below = first.row() + lowest;
    return lowest < first.rowSpan() && below < cells.rows() && !only(cells, below);
  }

  /** Returns the cells that begin in a row and are not blank, from the left. */
  static List<GridCell> filled(CellMatrix cells, int row) {
    return cells.startingIn(row).stream().filter(c -> !c.text().isBlank()).toList();
  }
}
