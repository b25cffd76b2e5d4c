package io.kaibiao.table.assembly;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.AssemblyTolerances;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.Ordinals;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.List;

/** Decides what a row near the top of a table is, from the texts that start in it. Mutable. */
final class HeaderRow {

  private static final AssemblyTolerances.Headers HEADERS =
      TableTolerances.STANDARD.assembly().headers();

  enum Kind {
    /** Header cells. */
    HEADS,
    /** The row that numbers the columns (栏次). */
    ORDINALS,
    /**
     * Header cells below a wide one, beside amounts of the total: header and body share the row.
     */
    SHARED,
    /** Words that may be headers or not. */
    WORDS,
    /** Empty, or covered by cells from above. */
    EMPTY,
    /** A row of the body. */
    BODY
  }

  private final CellMatrix cells;
  private final int row;
  private final Lexicon lexicon;
  private final List<GridCell> own;
  private final List<Integer> ordinals = new ArrayList<>();

  /** The texts that are neither header words nor ordinal marks. */
  private final List<String> beside = new ArrayList<>();

  private int texts;
  private int heads;

  /** Whether there is a mark of the row that numbers the columns (栏次). */
  private boolean mark;

  private boolean figures;

  private HeaderRow(CellMatrix cells, int row, Lexicon lexicon) {
    this.cells = cells;
    this.row = row;
    this.lexicon = lexicon;
    this.own = cells.startingIn(row);
    own.stream().map(GridCell::text).filter(text -> !text.isEmpty()).forEach(this::add);
  }

  static Kind kind(CellMatrix cells, int row, Lexicon lexicon) {
    return new HeaderRow(cells, row, lexicon).kind();
  }

  private void add(String text) {
    texts++;
    if (lexicon.isOrdinalMark(text)) {
      mark = true;
      heads++;
    } else if (lexicon.isHeader(text)) {
      heads++;
    } else {
      beside.add(text);
      if (Ordinals.isOrdinal(text)) {
        ordinals.add(Ordinals.value(text));
      } else {
        figures |= hasFigure(text);
      }
    }
  }

  private Kind kind() {
    if (texts == 0) {
      return Kind.EMPTY;
    }
    if (isCount()) {
      return Kind.ORDINALS;
    }
    if (!figures && !ordinals.isEmpty()) {
      boolean counted = Ordinals.isCount(ordinals);
      boolean onlyOrdinals = heads + ordinals.size() == texts;
      boolean marked = mark || (onlyOrdinals && ordinals.size() > 2) || startsWithUnknownMark();
      return counted && marked ? Kind.ORDINALS : Kind.BODY;
    }
    if (figures) {
      return headsBelowWideHead() > 1 ? Kind.SHARED : Kind.BODY;
    }
    // A label alone in its row belongs to the body even if it is also a header word (合计).
    int open = own.stream().mapToInt(GridCell::columnSpan).sum();
    if (filledPlaces() * 2 < open && open > 2) {
      return Kind.BODY;
    }
    return heads * 2 >= texts ? Kind.HEADS : Kind.WORDS;
  }

  /** Tells whether a word stands in the first cell and enough ordinals in all the others. */
  private boolean startsWithUnknownMark() {
    return row > 0
        && ordinals.size() >= HEADERS.manyOrdinals()
        && ordinals.size() == texts - 1
        && own.get(0).text().codePoints().anyMatch(Character::isIdeographic);
  }

  /** Tells whether the texts count the columns, perhaps misread. */
  private boolean isCount() {
    if ((mark && Ordinals.mostlyCount(beside)) || (heads == 0 && Ordinals.nearlyCount(beside))) {
      return true;
    }
    return heads == 0
        && row > 0
        && own.stream().allMatch(cell -> cell.origin() == Origin.PIXELS)
        && (countsDimly(beside)
            || Ordinals.partlySeenCount(own.stream().map(GridCell::text).toList()));
  }

  /** Tells whether texts are misread ordinals, perhaps after a misread 栏次. */
  private static boolean countsDimly(List<String> texts) {
    return Ordinals.dimlyCount(texts)
        || (!texts.isEmpty()
            && !hasFigure(texts.get(0))
            && texts.get(0).length() <= HEADERS.longestMark()
            && Ordinals.dimlyCount(texts.subList(1, texts.size())));
  }

  private int headsBelowWideHead() {
    int below = 0;
    for (GridCell cell : own) {
      GridCell parent = row == 0 ? null : cells.at(row - 1, cell.column());
      if (parent != null
          && parent.columnSpan() > cell.columnSpan()
          && !parent.text().isEmpty()
          && lexicon.isHeader(cell.text())) {
        below++;
      }
    }
    return below;
  }

  private int filledPlaces() {
    int places = 0;
    for (GridCell cell : own) {
      if (!cell.text().isEmpty()) {
        places += cell.columnSpan();
      }
    }
    return places;
  }

  /** Tells whether a text is a code or an amount: digits and number marks only. */
  static boolean hasFigure(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
        digit = true;
      } else if (" ,.%-()，．％－（）+".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}
