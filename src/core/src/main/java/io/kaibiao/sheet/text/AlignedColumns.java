package io.kaibiao.sheet.text;

import io.kaibiao.sheet.text.AlignedLine.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of lines that blanks align: places that no line with numbers writes on, and that some
 * line leaves wide, divide them. Immutable.
 */
final class AlignedColumns {

  /** What is added to an index of a column's places for those of headers. */
  private static final int WORDS = 2;

  private final List<AlignedLine> lines;

  /** Where figures and labels begin and end, then where the words of headers do. */
  private final List<int[]> columns = new ArrayList<>();

  AlignedColumns(List<AlignedLine> lines) {
    this.lines = lines;
    divide();
    lines.stream().filter(line -> !line.number()).forEach(this::reach);
    lines.stream().filter(line -> !line.number()).forEach(this::widen);
  }

  /** Cuts the places that lines with numbers write on into columns. */
  private void divide() {
    BitSet ink = new BitSet();
    List<AlignedLine> body = lines.stream().filter(AlignedLine::number).toList();
    body.forEach(line -> ink.or(line.ink()));
    int from = ink.nextSetBit(0);
    while (from >= 0) {
      int to = ink.nextClearBit(from);
      int next = ink.nextSetBit(to);
      while (next >= 0 && !isGutter(body, to, next)) {
        to = ink.nextClearBit(next);
        next = ink.nextSetBit(to);
      }
      columns.add(new int[] {from, to, from, to});
      from = next;
    }
  }

  /** Tells whether a blank stretch is more than a blank inside the texts of all lines. */
  private static boolean isGutter(List<AlignedLine> body, int from, int to) {
    return to - from > 1
        || (body.stream().anyMatch(line -> line.isApart(from))
            && body.stream().noneMatch(line -> line.isInNumber(from) || line.isInWords(from)));
  }

  /** Makes a column as wide for words as those that stand above it alone. */
  private void reach(AlignedLine line) {
    for (Piece piece : line.pieces()) {
      List<Integer> own = covered(piece, 0);
      if (line.isDivided() && own.size() == 1) {
        int[] column = columns.get(own.get(0));
        column[WORDS] = Math.min(column[WORDS], piece.from());
        column[WORDS + 1] = Math.max(column[WORDS + 1], piece.to());
      }
    }
  }

  /** Adds columns for words that stand beside all numbers, as above blank columns. */
  private void widen(AlignedLine line) {
    for (Piece piece : line.pieces()) {
      if (line.isDivided() && covered(piece, WORDS).isEmpty()) {
        int at = 0;
        while (at < columns.size() && columns.get(at)[0] < piece.from()) {
          at++;
        }
        columns.add(at, new int[] {piece.from(), piece.to(), piece.from(), piece.to()});
      }
    }
  }

  int count() {
    return columns.size();
  }

  /** Returns the texts of a line by column; empty where two of its parts stand in one. */
  Optional<List<String>> texts(AlignedLine line) {
    String[] texts = new String[columns.size()];
    Arrays.fill(texts, "");
    for (Piece piece : line.pieces()) {
      List<Integer> own = covered(piece, line.number() ? 0 : WORDS);
      if (own.size() > 1 && line.number()) {
        cut(piece, own, texts);
        continue;
      }
      int column = own.isEmpty() ? -1 : own.get(0);
      if (column < 0 || !texts[column].isEmpty()) {
        return Optional.empty();
      }
      texts[column] = piece.text();
    }
    return Optional.of(Arrays.asList(texts));
  }

  /** Divides a part of a line over columns that but one blank holds apart. */
  private void cut(Piece piece, List<Integer> own, String[] texts) {
    int place = piece.from();
    for (int i = 0; i < piece.text().length(); i++) {
      char c = piece.text().charAt(i);
      for (int column : own) {
        if (columns.get(column)[0] <= place && place < columns.get(column)[1]) {
          texts[column] += c;
        }
      }
      place += AlignedLine.width(c);
    }
    own.forEach(column -> texts[column] = texts[column].strip());
  }

  /** Returns the columns that a part stands in: of figures (0) or of words. */
  private List<Integer> covered(Piece piece, int of) {
    List<Integer> covered = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      if (piece.from() < columns.get(c)[of + 1] && columns.get(c)[of] < piece.to()) {
        covered.add(c);
      }
    }
    return covered;
  }
}
