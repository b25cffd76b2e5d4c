package io.kaibiao.table.sheet;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.Lexicon;
import java.util.regex.Pattern;

/**
 * Mends the texts of single cells of a dump: blanks inside Chinese words where a line of the cell
 * ended, and header words that are nearly right.
 */
final class TornTexts {

  /** A blank beside two characters that are of one word at least. */
  private static final Pattern TEAR =
      Pattern.compile(
          "(?<=\\p{IsIdeographic}[\\p{IsIdeographic}、，（）()]) (?=[\\p{IsIdeographic}、，（）()])"
              + "|(?<=[\\p{IsIdeographic}、，（）()]) "
              + "(?=[\\p{IsIdeographic}、，（）()][\\p{IsIdeographic}、，（）()])");

  private TornTexts() {}

  /** Returns a cell of a table's body without blanks inside words. */
  static GridCell body(GridCell cell) {
    if (cell.text().indexOf(' ') < 0 || cell.origin() != Origin.PIXELS) {
      return cell;
    }
    String whole = TEAR.matcher(cell.text()).replaceAll("");
    return whole.equals(cell.text()) ? cell : cell.as(whole, cell.confidence(), cell.origin());
  }

  /** Returns a cell of a header with the known word in place of one that is nearly it. */
  static GridCell head(GridCell cell, Lexicon lexicon) {
    if (cell.text().isEmpty() || cell.origin() != Origin.PIXELS || lexicon.isHeader(cell.text())) {
      return cell;
    }
    String known = lexicon.corrected(cell.text());
    return lexicon.isHeader(known) ? cell.as(known, cell.confidence(), cell.origin()) : cell;
  }
}
