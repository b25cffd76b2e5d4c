package io.kaibiao.document;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds page headers, footers and page numbers. */
final class RunningLines {

  private static final DocumentTolerances.RunningLines LIMITS =
      DocumentTolerances.STANDARD.runningLines();

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
        if (middle < LIMITS.far() * height || middle > (1 - LIMITS.far()) * height) {
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
    if (pieces.size() < LIMITS.often()) {
      return List.of();
    }
    List<Piece> sorted =
        pieces.stream().sorted(Comparator.comparingDouble(RunningLines::height)).toList();
    List<Piece> often = new ArrayList<>();
    Map<Integer, Integer> pages = new HashMap<>();
    int from = 0;
    int to = 0;
    for (Piece piece : sorted) {
      while (to < sorted.size() && height(sorted.get(to)) - height(piece) < LIMITS.sameHeight()) {
        pages.merge(sorted.get(to++).line().page(), 1, Integer::sum);
      }
      while (height(piece) - height(sorted.get(from)) >= LIMITS.sameHeight()) {
        pages.computeIfPresent(
            sorted.get(from++).line().page(), (page, count) -> count == 1 ? null : count - 1);
      }
      if (pages.size() >= LIMITS.often()) {
        often.add(piece);
      }
    }
    return often;
  }

  private static double height(Piece piece) {
    return piece.line().box().y0();
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
    if (last.line().middle() > (1 - LIMITS.margin()) * height && isNumber(last.line())) {
      last.mark(BlockKind.PAGE_NUMBER);
    } else if (first.line().middle() < LIMITS.margin() * height && isNumber(first.line())) {
      first.mark(BlockKind.PAGE_NUMBER);
    }
  }

  private boolean isNumber(PrintedLine line) {
    return line.text().length() <= LIMITS.longestNumber()
        && (furniture.isPageNumber(line.bare()) || phrases.isPageMark(line.bare()));
  }
}
