package io.kaibiao.document;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that are notes of tables: below a table, at the foot of its page, at the top of
 * the next one, or above the table. A note belongs to the table above it, unless the next table's
 * title is above the note too. Belongs to one document and one thread.
 */
final class Notes {

  private static final DocumentTolerances.TypeSizes SIZES = DocumentTolerances.STANDARD.typeSizes();

  private static final DocumentTolerances.Notes LIMITS = DocumentTolerances.STANDARD.notes();

  /** Index that stands for no table. */
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
      // On a new page, only a line that opens like a note may be the last table's.
      between = LIMITS.mostBetween();
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
          line(piece, tables.get(owner));
        }
      }
    }
  }

  private void line(Piece piece, Table table) {
    PrintedLine line = piece.line();
    PrintedLine last = before;
    boolean comesAgain = running.contains(piece);
    if (furniture.isNote(line.text())
        || (!comesAgain && last != null && goesOn(last, line))
        || (last == null && between == 0 && isFootnote(line, table))) {
      piece.mark(BlockKind.NOTE, owner);
      items = furniture.isNote(line.text()) || items.isEmpty() ? numbering(line) : items;
      before = line;
    } else if (!comesAgain) {
      between++;
      boolean signature =
          last == null
              && between <= LIMITS.mostBetween()
              && phrases.number(line.text()).isEmpty()
              && !phrases.isSentence(line.text());
      owner = signature ? owner : NOBODY;
    }
  }

  private boolean goesOn(PrintedLine last, PrintedLine line) {
    double same = line.origin() == Origin.PIXELS ? SIZES.sameOfInk() : SIZES.same();
    boolean sameSize = Math.abs(line.size() - last.size()) <= same * last.size();
    boolean near = line.box().y0() - last.box().y1() <= LIMITS.leading() * last.size();
    return sameSize && near && isNext(last, numbering(line));
  }

  private Optional<NumberingStyle> numbering(PrintedLine line) {
    return phrases.number(furniture.withoutNoteMark(line.text())).map(Phrasebook.Numbering::style);
  }

  /**
   * Tells whether a numbered line continues a note with the same numbering; others are headings.
   */
  private boolean isNext(PrintedLine last, Optional<NumberingStyle> number) {
    boolean begins = items.isEmpty() && last.text().matches(".*[：:]\\s*");
    return number.isEmpty() || number.equals(items) || begins;
  }

  /**
   * Tells whether a line is a footnote: it begins with a mark with which a cell of the table ends.
   */
  private boolean isFootnote(PrintedLine line, Table table) {
    Optional<String> mark = furniture.footnoteMark(line.text());
    return mark.isPresent()
        && table.grid().cells().stream().map(GridCell::text).anyMatch(t -> bears(t, mark.get()));
  }

  /**
   * Tells whether a cell ends with a mark. A plain digit or letter counts only after a word, as
   * after a number it would be part of it.
   */
  private static boolean bears(String text, String mark) {
    int end = text.length() - mark.length();
    boolean bare = mark.length() == 1 && Character.isLetterOrDigit(mark.charAt(0));
    return end > 0
        && text.endsWith(mark)
        && (!bare || Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ')');
  }
}
