package io.kaibiao.document;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds page headers, footers and page numbers. */
final class RunningLines {

  /** Maximum distance of a page number from the top or bottom, as a share of the page's height. */
  private static final double MARGIN = 0.12;

  /** Maximum distance of a page header or footer, as a share of the page's height. */
  private static final double FAR = 0.16;

  /** Maximum difference in height, in points, between the same line on two pages. */
  private static final double SAME_HEIGHT = 4;

  /** Maximum length of a page number line, in characters. */
  private static final int LONGEST_NUMBER = 24;

  /** Minimum number of pages on which a page header or footer is repeated. */
  private static final int OFTEN = 3;

  /** Prefix of the key of a line at the top. */
  private static final char TOP = '^';

  /** Prefix of the key of a line at the bottom. */
  private static final char FOOT = '_';

  private final Phrasebook phrases;
  private final Furniture furniture;

  RunningLines(Phrasebook phrases, Furniture furniture) {
    this.phrases = phrases;
    this.furniture = furniture;
  }

  /** Marks the numbers of pages. */
  void markNumbers(List<PageFlow> pages) {
    pages.forEach(this::markNumber);
  }

  /** Returns the open lines that come again at the tops or the feet of pages. */
  Map<Piece, BlockKind> repeated(List<PageFlow> pages) {
    Map<String, List<Piece>> byText = new HashMap<>();
    for (PageFlow page : pages) {
      for (Piece piece : page.open()) {
        double height = page.page().height();
        double middle = piece.line().middle();
        if (middle < FAR * height || middle > (1 - FAR) * height) {
          byText
              .computeIfAbsent(key(piece.line(), middle < height / 2), k -> new ArrayList<>())
              .add(piece);
        }
      }
    }
    Map<Piece, BlockKind> repeated = new HashMap<>();
    byText.forEach(
        (key, again) ->
            often(again)
                .forEach(
                    piece ->
                        repeated.put(
                            piece, key.charAt(0) == TOP ? BlockKind.HEADER : BlockKind.FOOTER)));
    return repeated;
  }

  /**
   * Returns the key by which lines of different pages are compared, with all numbers replaced by
   * one.
   */
  private static String key(PrintedLine line, boolean top) {
    return (top ? TOP : FOOT) + line.bare().replaceAll("[0-9０-９]+", "0");
  }

  /** Returns those of some equal lines that stand at one height on enough pages. */
  private static List<Piece> often(List<Piece> pieces) {
    if (pieces.size() < OFTEN) {
      return List.of();
    }
    return pieces.stream().filter(piece -> pagesWith(piece, pieces) >= OFTEN).toList();
  }

  private static long pagesWith(Piece piece, List<Piece> pieces) {
    double height = piece.line().box().y0();
    return pieces.stream()
        .filter(p -> Math.abs(p.line().box().y0() - height) < SAME_HEIGHT)
        .mapToInt(p -> p.line().page())
        .distinct()
        .count();
  }

  /** Marks a page number: the first or last line of a page, in its margin. */
  private void markNumber(PageFlow page) {
    List<Piece> open = page.open();
    if (open.isEmpty()) {
      return;
    }
    double height = page.page().height();
    Piece last = open.get(open.size() - 1);
    Piece first = open.get(0);
    if (last.line().middle() > (1 - MARGIN) * height && isNumber(last.line())) {
      last.mark(BlockKind.PAGE_NUMBER);
    } else if (first.line().middle() < MARGIN * height && isNumber(first.line())) {
      first.mark(BlockKind.PAGE_NUMBER);
    }
  }

  private boolean isNumber(PrintedLine line) {
    return line.text().length() <= LONGEST_NUMBER
        && (furniture.isPageNumber(line.bare()) || phrases.isPageMark(line.bare()));
  }
}
