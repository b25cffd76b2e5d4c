package io.kaibiao.document;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.BlockKind;
import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that are notes of tables: below the table, at the foot of its page, at the top of
 * the next one, or among the lines above it. A note belongs to the table above it, unless the next
 * table's title stands above it too. Belongs to one document and one thread.
 */
final class Notes {

  /** The size of a note's next line differs by no more than this share. */
  private static final double SAME_SIZE = 0.08;

  /** The size of ink that was scanned depends on the characters of its line. */
  private static final double SAME_SIZE_OF_INK = 0.3;

  /** Between two lines of one note there is no more than this many times their size. */
  private static final double LEADING = 1.5;

  /** So many short lines, of those who sign it, may stand between a table and its note. */
  private static final int MOST_BETWEEN = 2;

  private static final int NOBODY = -1;

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final Set<Piece> running;
  private int owner = NOBODY;
  private int between;
  private @Nullable PrintedLine before;
  private Optional<NumberingStyle> items = Optional.empty();

  /**
   * Makes a finder.
   *
   * @param running the lines that come again on many pages
   */
  Notes(Phrasebook phrases, Furniture furniture, Set<Piece> running) {
    this.phrases = phrases;
    this.furniture = furniture;
    this.running = running;
  }

  /**
   * Marks the notes.
   *
   * @param tables the document's tables in reading order
   */
  void mark(List<PageFlow> pages, List<Table> tables) {
    for (PageFlow page : pages) {
      // On a new page, a note that opens as notes do may be the last table's; nothing else is.
      between = MOST_BETWEEN;
      before = null;
      for (Piece piece : page.pieces()) {
        if (piece.isInnerTable()) {
          continue;
        }
        if (piece.isTable() || piece.kind() == BlockKind.CAPTION) {
          owner = piece.owner() < tables.size() ? piece.owner() : NOBODY;
          between = 0;
          before = null;
        } else if (piece.isOpen() && owner != NOBODY) {
          line(piece, tables.get(owner), page.page().origin());
        }
      }
    }
  }

  private void line(Piece piece, Table table, Origin origin) {
    PrintedLine line = piece.line();
    PrintedLine last = before;
    boolean comesAgain = running.contains(piece);
    if (furniture.isNote(line.text())
        || (!comesAgain && last != null && goesOn(last, line, origin))
        || (last == null && between == 0 && isFootnote(line, table))) {
      piece.mark(BlockKind.NOTE, owner);
      items = furniture.isNote(line.text()) || items.isEmpty() ? numbering(line) : items;
      before = line;
    } else if (!comesAgain) {
      between++;
      boolean signature =
          last == null
              && between <= MOST_BETWEEN
              && phrases.number(line.text()).isEmpty()
              && !phrases.isSentence(line.text());
      owner = signature ? owner : NOBODY;
    }
  }

  private boolean goesOn(PrintedLine last, PrintedLine line, Origin origin) {
    double same = origin == Origin.PIXELS ? SAME_SIZE_OF_INK : SAME_SIZE;
    boolean sameSize = Math.abs(line.size() - last.size()) <= same * last.size();
    boolean near = line.box().y0() - last.box().y1() <= LEADING * last.size();
    return sameSize && near && isNext(last, numbering(line));
  }

  private Optional<NumberingStyle> numbering(PrintedLine line) {
    return phrases.number(furniture.withoutNoteMark(line.text())).map(Phrasebook.Numbering::style);
  }

  /** A numbered line goes on with a note that is numbered like it; any other is a heading. */
  private boolean isNext(PrintedLine last, Optional<NumberingStyle> number) {
    boolean begins = items.isEmpty() && last.text().matches(".*[：:]\\s*");
    return number.isEmpty() || number.equals(items) || begins;
  }

  /** A line that begins with a mark is a footnote if a cell of the table ends with that mark. */
  private boolean isFootnote(PrintedLine line, Table table) {
    Optional<String> mark = furniture.footnoteMark(line.text());
    return mark.isPresent()
        && table.grid().cells().stream().map(GridCell::text).anyMatch(t -> bears(t, mark.get()));
  }

  /** A bare figure or letter is a mark behind a word only; behind a figure it would be a part. */
  private static boolean bears(String text, String mark) {
    int end = text.length() - mark.length();
    boolean bare = mark.length() == 1 && Character.isLetterOrDigit(mark.charAt(0));
    return end > 0
        && text.endsWith(mark)
        && (!bare || Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ')');
  }
}
