package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the merged cells of a header from where its texts stand. For one header. */
final class HeadSpans {

  /** What no cell covers yet. */
  private static final int NONE = -1;

  private final CellTexts texts;
  private final int rows;
  private final Lexicon lexicon;
  private final List<Span> spans = new ArrayList<>();
  private final int[][] owner;

  /** A header cell while it grows. */
  private static final class Span {
    private final int row;
    private int from;
    private int to;
    private int bottom;
    private String text;

    Span(int row, int column, String text) {
      this.row = row;
      this.from = column;
      this.to = column + 1;
      this.bottom = row + 1;
      this.text = text;
    }
  }

  /**
   * Takes in a header.
   *
   * @param rows how many rows it has, those that number the columns left out
   */
  HeadSpans(CellTexts texts, int rows, Lexicon lexicon) {
    this.texts = texts;
    this.rows = rows;
    this.lexicon = lexicon;
    this.owner = new int[rows][texts.columns()];
    for (int[] row : owner) {
      Arrays.fill(row, NONE);
    }
  }

  /** Returns the cells of the header. */
  List<GridCell> cells() {
    for (int row = 0; row < rows; row++) {
      placeTexts(row);
      growDown(row);
      growRight(row);
    }
    List<GridCell> cells = new ArrayList<>();
    for (Span span : spans) {
      cells.add(
          texts.merged(
              span.row, span.from, span.bottom - span.row, span.to - span.from, span.text));
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < texts.columns(); column++) {
        if (owner[row][column] == NONE) {
          cells.add(texts.cell(row, column));
        }
      }
    }
    return cells;
  }

  /** Begins a cell at each text; a text that repeats the one beside or above it is of its cell. */
  private void placeTexts(int row) {
    for (int column = 0; column < texts.columns(); column++) {
      if (texts.isBlank(row, column)) {
        continue;
      }
      Span left =
          column > 0 && texts.same(row, column, row, column - 1) ? at(row, column - 1) : null;
      Span above = row > 0 ? at(row - 1, column) : null;
      if (isEndOfLeft(row, column)) {
        Span broken = spans.get(owner[row][column - 1]);
        broken.text += texts.text(row, column);
        broken.to = column + 1;
        owner[row][column] = owner[row][column - 1];
        continue;
      }
      if (left != null && left.row == row && above == above(row, column - 1)) {
        left.to = column + 1;
        owner[row][column] = owner[row][column - 1];
      } else if (above != null && isOneText(above, row, column)) {
        extend(above, row);
      } else if (owner[row][column] == NONE) {
        owner[row][column] = spans.size();
        spans.add(new Span(row, column, texts.text(row, column)));
      }
    }
  }

  /** Tells whether a text is the end of the header that begins in the cell on its left. */
  private boolean isEndOfLeft(int row, int column) {
    Span left = column == 0 ? null : at(row, column - 1);
    return left != null
        && left.row == row
        && !lexicon.isHeader(texts.text(row, column))
        && lexicon.kindOf(texts.text(row, column)) != LineKind.YEAR
        && lexicon.isHeader(left.text + texts.text(row, column));
  }

  /**
   * Tells whether a text is the rest of the cell above it: its repetition, its second line, or what
   * a reader of pixels took it for. One header stands hardly ever alone below another one.
   */
  private boolean isOneText(Span above, int row, int column) {
    if (above.to - above.from > 1 || above.from != column) {
      return false;
    }
    String own = texts.text(row, column);
    if (texts.same(row, column, above.row, column)) {
      return true;
    }
    boolean upperKnown = lexicon.isHeader(above.text);
    boolean ownKnown = lexicon.isHeader(own);
    if (upperKnown && ownKnown) {
      return false;
    }
    if (lexicon.isHeader(above.text + own)) {
      above.text += own;
      return true;
    }
    if (upperKnown != ownKnown) {
      above.text = upperKnown ? above.text : own;
      return true;
    }
    return false;
  }

  /** Lets cells of the row above reach down where nothing stands below any of their columns. */
  private void growDown(int row) {
    if (row == 0) {
      return;
    }
    for (int column = 0; column < texts.columns(); column++) {
      Span above = at(row - 1, column);
      if (above != null && above.from == column && isFree(row, above.from, above.to)) {
        boolean divided = false;
        for (int below = row + 1; below < rows && !divided; below++) {
          divided = above.to - above.from > 1 && !isBlank(below, above.from, above.to);
        }
        if (!divided) {
          extend(above, row);
        }
      }
    }
  }

  /** Lets cells reach right over free places below the same cell of the row above. */
  private void growRight(int row) {
    for (int column = 0; column < texts.columns(); column++) {
      if (owner[row][column] != NONE) {
        continue;
      }
      Span left = column > 0 ? at(row, column - 1) : null;
      if (left != null && left.row == row && above(row, column) == above(row, column - 1)) {
        left.to = column + 1;
        owner[row][column] = owner[row][column - 1];
      } else if (left == null) {
        growLeft(row, column);
      }
    }
  }

  /** A blank place before the first header is the beginning of it, where words stand below. */
  private void growLeft(int row, int column) {
    if (row > 0 || column > 0) {
      return;
    }
    int next = 0;
    while (next < texts.columns() && texts.isBlank(row, next)) {
      next++;
    }
    if (next < texts.columns() && next <= 2 && row + 1 < rows) {
      Span first = spans.get(owner[row][next]);
      first.from = 0;
      for (int c = 0; c < next; c++) {
        owner[row][c] = owner[row][next];
      }
    }
  }

  private void extend(Span span, int row) {
    span.bottom = row + 1;
    for (int c = span.from; c < span.to; c++) {
      owner[row][c] = owner[row - 1][span.from];
    }
  }

  private boolean isFree(int row, int from, int to) {
    for (int c = from; c < to; c++) {
      if (owner[row][c] != NONE) {
        return false;
      }
    }
    return isBlank(row, from, to);
  }

  private boolean isBlank(int row, int from, int to) {
    for (int c = from; c < to; c++) {
      if (!texts.isBlank(row, c)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Span above(int row, int column) {
    return row == 0 ? null : at(row - 1, column);
  }

  private @Nullable Span at(int row, int column) {
    int index = owner[row][column];
    return index == NONE ? null : spans.get(index);
  }
}
