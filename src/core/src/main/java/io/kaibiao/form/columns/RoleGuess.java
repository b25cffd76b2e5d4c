package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.HeadRole;
import io.kaibiao.form.catalogue.Heads;
import io.kaibiao.form.catalogue.SubjectCode;
import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Likeness;
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
record RoleGuess(Heads heads, GridTable table, CellMatrix cells) {

  /** Minimum similarity (0–1) of a header to a known one. */
  private static final double HALF = 0.5;

  /** Minimum length of a header; single characters (类, 款, 项) resemble nothing or everything. */
  private static final int SHORTEST = 2;

  /**
   * Returns the role of a column, if its header can be guessed.
   *
   * @param path the column's headers, folded, outermost first
   */
  Optional<HeadRole> role(List<String> path, int column) {
    if (path.isEmpty() || !isRead(column)) {
      return Optional.empty();
    }
    String leaf = path.get(path.size() - 1);
    double most = 0;
    Set<HeadRole> like = EnumSet.noneOf(HeadRole.class);
    for (String word : heads.words()) {
      Optional<HeadRole> role = heads.role(word);
      double alike = word.length() < SHORTEST && role.isPresent() ? 0 : Likeness.of(leaf, word);
      if (alike > most) {
        most = alike;
        like.clear();
      }
      if (alike == most) {
        role.ifPresent(like::add);
      }
    }
    boolean lost = heads.side(leaf).isPresent();
    if (most == 1 && !lost) {
      return Optional.empty();
    }
    Optional<HeadRole> alike =
        most < HALF || lost
            ? Optional.empty()
            : like.stream().filter(role -> holds(role, column)).findFirst();
    return alike.or(
        () ->
            opensHalf(column) && holds(HeadRole.LABEL, column)
                ? Optional.of(HeadRole.LABEL)
                : Optional.empty());
  }

  /**
   * Tells whether a column is the first one below the header of a half (收入, 支出), which names that
   * half's rows.
   */
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

  private boolean isRead(int column) {
    return new PrintedHeads(table, cells).origin(column) == Origin.PIXELS;
  }

  /** Says whether most cells below a header are of the kind that the role requires. */
  private boolean holds(HeadRole role, int column) {
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

  private static boolean fits(HeadRole role, String text) {
    return switch (role) {
      case NAME, LABEL -> text.codePoints().anyMatch(Character::isIdeographic);
      case LINE, SERIAL -> text.length() < 4 && text.chars().allMatch(Character::isDigit);
      case CODE, CODE_CLASS, CODE_GROUP, CODE_ITEM -> SubjectCode.isCode(text);
      case ORDINAL -> false;
    };
  }
}
