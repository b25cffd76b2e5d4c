package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.ClosestMatch.Ranking;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import io.kaibiao.text.SubjectCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses the role of a column without amounts whose header could not be recognized: the header
 * must be similar to a known one and most cells must be of that kind. Only for columns from pixels.
 *
 * @param heads the vocabulary of headers
 */
record RoleGuess(HeaderWords heads, GridTable table, CellMatrix cells) {

  /**
   * Similarity to a header. What the cells hold decides between equally similar headers, so there
   * is no margin.
   */
  private static final MatchLimits HALF =
      MatchLimits.atLeast(ColumnTolerances.STANDARD.similarities().guessed());

  private static final ColumnTolerances.Names LIMITS = ColumnTolerances.STANDARD.names();

  /**
   * Returns the role of a column, if its header can be guessed.
   *
   * @param path the column's headers, folded, outermost first
   */
  Optional<HeaderRole> role(List<String> path, int column) {
    if (path.isEmpty() || !isFromPixels(column)) {
      return Optional.empty();
    }
    String leaf = path.get(path.size() - 1);
    Ranking<String> ranking =
        new ClosestMatch<>(heads.words(), HALF).ranked(word -> similarity(leaf, word));
    Set<HeaderRole> like = EnumSet.noneOf(HeaderRole.class);
    ranking.nearest().forEach(word -> heads.role(word).ifPresent(like::add));
    boolean lost = heads.side(leaf).isPresent();
    if (ranking.similarity() == 1 && !lost) {
      return Optional.empty();
    }
    Optional<HeaderRole> alike =
        !ranking.isWithin(HALF) || lost
            ? Optional.empty()
            : like.stream().filter(role -> holds(role, column)).findFirst();
    return alike.or(
        () ->
            opensHalf(column) && holds(HeaderRole.LABEL, column)
                ? Optional.of(HeaderRole.LABEL)
                : Optional.empty());
  }

  private double similarity(String leaf, String word) {
    boolean single = word.length() < LIMITS.shortestHeader() && heads.role(word).isPresent();
    return single ? 0 : Similarity.of(leaf, word);
  }

  /** The first column below the head of a half (收入, 支出) names the rows of that half. */
  private boolean opensHalf(int column) {
    for (int r = table.captionRows(); r < table.captionRows() + table.headerRows(); r++) {
      GridCell cell = cells.at(r, column);
      if (cell != null
          && cell.column() == column
          && cell.columnSpan() > 1
          && heads.side(Folding.head(cell.text())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFromPixels(int column) {
    return new PrintedHeaders(table, cells).origin(column) == Origin.PIXELS;
  }

  /** Says whether most cells below a header are of the kind that the role requires. */
  private boolean holds(HeaderRole role, int column) {
    int fitting = 0;
    int filled = 0;
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      GridCell cell = cells.at(r, column);
      if (cell == null || cell.text().isEmpty() || cell.column() != column) {
        continue;
      }
      filled++;
      fitting += fits(role, cell.text()) ? 1 : 0;
    }
    return filled > 1 && fitting * 4 >= filled * 3;
  }

  private static boolean fits(HeaderRole role, String text) {
    return switch (role) {
      case NAME, LABEL -> text.codePoints().anyMatch(Character::isIdeographic);
      case LINE, SERIAL -> text.length() < 4 && text.chars().allMatch(Character::isDigit);
      case CODE, CODE_CLASS, CODE_GROUP, CODE_ITEM -> SubjectCode.isCode(text);
      case ORDINAL, UNIT -> false;
    };
  }
}
