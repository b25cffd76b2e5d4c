package io.kaibiao.table.sheet;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many figures of a text its reader misread so that it shows: letters among the digits, points
 * for commas. One that takes digits for letters takes digits for other digits too, so that figures
 * of such a text are doubtful unless identities prove them.
 *
 * @param count how many show it
 */
record MisreadFigures(int count) {

  /** Least number of misread figures that tell a reader. One may be a slip of the author. */
  private static final int TELLING = 2;

  /** Digits, what they are taken for, and marks of numbers; at least one digit. */
  private static final Pattern LIKE_NUMBER =
      Pattern.compile("-?(?=.*\\d)[\\d.,，。OoDlI|ZSbBg ]{3,}%?");

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,3}(?:[,，] ?\\d{3})+|\\d+)(?:[.．] ?\\d+)?%?");

  private static final Pattern DATE = Pattern.compile("\\d{4}[.。]\\d{1,2}(?:[.。]\\d{1,2})?");

  static MisreadFigures in(List<SheetBlock> blocks) {
    int count = 0;
    for (SheetBlock block : blocks) {
      if (block instanceof SheetGrid grid) {
        for (GridCell cell : grid.cells()) {
          count += cell.origin() == Origin.PIXELS && isMisread(cell.text()) ? 1 : 0;
        }
      }
    }
    return new MisreadFigures(count);
  }

  private static boolean isMisread(String text) {
    return LIKE_NUMBER.matcher(text).matches()
        && !NUMBER.matcher(text).matches()
        && !DATE.matcher(text).matches();
  }

  /** Returns a grid whose figures are uncertain if the text's are. */
  SheetGrid weighed(SheetGrid grid) {
    if (count < TELLING) {
      return grid;
    }
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      boolean figure =
          cell.origin() == Origin.PIXELS
              && cell.text().chars().anyMatch(Character::isDigit)
              && cell.text().codePoints().noneMatch(Character::isIdeographic);
      double confidence = Math.min(cell.confidence(), Mending.UNCERTAIN);
      cells.add(figure ? cell.as(cell.text(), confidence, cell.origin()) : cell);
    }
    return new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows(), cells);
  }

  /** Returns what is to be said of it. */
  Optional<Finding> finding(int sheet) {
    return count < TELLING
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.WARNING,
                FindingCode.NOT_A_NUMBER,
                count
                    + " figures of the text are misread, such as letters among their digits: those"
                    + " that nothing proves are doubtful",
                null,
                sheet));
  }
}
