package io.kaibiao.table.sheet;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many figures of a text its reader misread so that it shows: letters among the digits, points
 * for commas. One that takes digits for letters takes digits for other digits too, so that figures
 * of such a text are doubtful unless identities prove them, and so are those of a text whose rows
 * lost cells: others may have lost some that nothing shows.
 *
 * @param count how many figures show it
 * @param cut how many rows lost cells
 */
record MisreadFigures(int count, int cut) {

  /** Least number of misread figures that tell a reader. One may be a slip of the author. */
  private static final int TELLING = 2;

  static final MisreadFigures NONE = new MisreadFigures(0, 0);

  /** Digits, what they are taken for, and marks of numbers; at least one digit. */
  private static final Pattern LIKE_NUMBER =
      Pattern.compile("-?(?=.*\\d)[\\d.,，。OoDlI|ZSbBg ]{3,}%?");

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,3}(?:[,，] ?\\d{3})+|\\d+)(?:[.．] ?\\d+)?%?");

  private static final Pattern DATE = Pattern.compile("\\d{4}[.。]\\d{1,2}(?:[.。]\\d{1,2})?");

  /** Returns how many figures show it in this and another part of a text. */
  MisreadFigures plus(MisreadFigures other) {
    return new MisreadFigures(count + other.count, cut + other.cut);
  }

  static MisreadFigures in(List<SheetBlock> blocks) {
    int count = 0;
    int cut = 0;
    for (SheetBlock block : blocks) {
      if (block instanceof SheetGrid grid) {
        for (GridCell cell : grid.cells()) {
          count += cell.origin() == Origin.PIXELS && isMisread(cell.text()) ? 1 : 0;
          cut += cell.column() == 0 && cell.confidence() == Mending.UNCERTAIN ? 1 : 0;
        }
      }
    }
    return new MisreadFigures(count, cut);
  }

  private static boolean isMisread(String text) {
    return LIKE_NUMBER.matcher(text).matches()
        && !NUMBER.matcher(text).matches()
        && !DATE.matcher(text).matches();
  }

  /** Tells whether so many show it that the reader misreads others. */
  boolean isTelling() {
    return count >= TELLING || cut >= TELLING;
  }

  /** Returns tables in which what nothing proves is doubtful, if the text's figures are. */
  List<Table> doubted(List<Table> tables) {
    return !isTelling() ? tables : tables.stream().map(MisreadFigures::doubted).toList();
  }

  private static Table doubted(Table table) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      row.cells().forEach((column, cell) -> cells.put(column, doubted(cell)));
      rows.add(row.with(cells));
    }
    return table.withRows(rows);
  }

  private static Cell doubted(Cell cell) {
    boolean certain =
        cell.status() == Status.DOUBTFUL
            || cell.value() instanceof Value.Text
            || cell.evidence().origin() != Origin.PIXELS
            || cell.evidence().verdict() == Verdict.PROVED;
    return certain
        ? cell
        : cell.as(
            cell.value(),
            Status.DOUBTFUL,
            Math.min(cell.confidence(), GridStatuses.DOUBTFUL_CONFIDENCE),
            cell.repairs(),
            cell.evidence());
  }

  /** Returns what is to be said of it. */
  Optional<Finding> finding() {
    return count < TELLING
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.WARNING,
                FindingCode.READ_FROM_PIXELS,
                count
                    + " figures of the text are misread, such as letters among their digits: those"
                    + " that nothing proves are doubtful",
                null,
                null));
  }
}
