package io.kaibiao.table.region;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.TableWords;
import java.util.ArrayList;
import java.util.List;

/** Decides which first lines of a table without a grid are header lines. */
final class HeaderLines {

  private static final RegionTolerances.BetweenRules BETWEEN_RULES =
      TableTolerances.STANDARD.region().betweenRules();
  private static final RegionTolerances.Headed HEADED = TableTolerances.STANDARD.region().headed();
  private static final RegionTolerances.Headers HEADERS =
      TableTolerances.STANDARD.region().headers();

  private final Lexicon lexicon;

  HeaderLines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the index of the first line of the body: below the ordinals if there are any, else the
   * first line of numbers, or the first line between the same two rules.
   *
   * @param rules all rules of the table, including those over some columns only
   */
  int firstBody(List<TextLine> lines, List<Ruling> rules) {
    for (int i = 0; i < Math.min(HEADERS.mostLines(), lines.size()); i++) {
      if (NumericTokens.isOrdinals(lines.get(i), lexicon)) {
        return i + 1;
      }
    }
    int first = 0;
    while (first < lines.size() && !isBody(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return belowHeads(lines, withoutFigures(lines), rules);
    }
    while (first > 0
        && heads(lines.get(first - 1)) < HEADERS.fewest()
        && !areOverFigures(lines.get(first - 1), lines.get(first))
        && !goOn(lines, first - 1)
        && areTogether(lines.get(first - 1), lines.get(first), rules)) {
      first--;
    }
    return belowHeads(lines, first, rules);
  }

  /** Excludes lines without header words that a full-width rule separates from known headers. */
  private int belowHeads(List<TextLine> lines, int first, List<Ruling> rules) {
    int last = first - 1;
    while (last >= 0 && heads(lines.get(last)) < HEADERS.fewest()) {
      last--;
    }
    double width = rules.stream().mapToDouble(Ruling::length).max().orElse(0);
    for (int i = last + 1; last >= 0 && i < first; i++) {
      double from = middle(lines.get(last));
      double to = middle(lines.get(i));
      boolean parted =
          rules.stream()
              .anyMatch(
                  r ->
                      r.position() > from
                          && r.position() < to
                          && r.length() >= BETWEEN_RULES.whole() * width);
      boolean plain = lines.subList(i, first).stream().allMatch(this::isLabel);
      if (parted && plain) {
        return i;
      }
    }
    return first;
  }

  /** Tells whether a line may be a row without numbers: its only header words are a total's. */
  private boolean isLabel(TextLine line) {
    return heads(line) == 0 || (line.segments().size() == 1 && TableWords.isTotal(line.text()));
  }

  private int withoutFigures(List<TextLine> lines) {
    int first = 0;
    while (first < lines.size() && heads(lines.get(first)) > 0) {
      first++;
    }
    return first;
  }

  /** Tells whether a line holds numbers; years beside each other are headers. */
  private static boolean isBody(TextLine line) {
    boolean row = line.segments().size() > 1;
    for (int i = 0; i < line.segments().size(); i++) {
      String text = line.segments().get(i).text();
      boolean figure = NumericTokens.isFigure(text) && !NumericTokens.isYear(text);
      boolean inRow = row && i > 0 && figure;
      if (NumericTokens.hasAmount(text)
          || (figure && text.length() > 3)
          || inRow
          || NumericTokens.isDash(text)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether words stand above the numbers of a row, which makes them headers. */
  private static boolean areOverFigures(TextLine words, TextLine row) {
    long over =
        words.segments().stream()
            .filter(w -> !NumericTokens.isFigure(w.text()) && !NumericTokens.isDash(w.text()))
            .filter(
                w ->
                    row.segments().stream()
                        .filter(f -> NumericTokens.isFigure(f.text()))
                        .anyMatch(f -> HorizontalOverlap.overlap(w.box(), f.box()) > 0))
            .count();
    return over >= HEADERS.fewest();
  }

  /**
   * Tells whether all texts of a line are centred below texts that stand closely above, or several
   * of them below one: lines of wrapped headers, of which the last may hold no known word.
   */
  private static boolean goOn(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    List<Box> above = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      TextLine upper = lines.get(i);
      if (line.box().y1() - upper.box().y1() > HEADERS.wrapped() * line.size()) {
        break;
      }
      upper.segments().forEach(s -> above.add(s.box()));
    }
    List<Box> own = line.segments().stream().map(TextLine.Segment::box).toList();
    return own.stream()
        .allMatch(
            b ->
                above.stream()
                    .anyMatch(a -> isCentred(a, b) || (isIn(a, b) && holdsSeveral(a, own))));
  }

  private static boolean holdsSeveral(Box above, List<Box> own) {
    return own.stream().filter(b -> isIn(above, b)).count() > 1;
  }

  private static boolean isIn(Box above, Box box) {
    return box.x0() > above.x0() - HEADERS.centered() && box.x1() < above.x1() + HEADERS.centered();
  }

  private static boolean isCentred(Box above, Box box) {
    return Math.abs(HorizontalOverlap.middle(above) - HorizontalOverlap.middle(box))
        <= HEADERS.centered();
  }

  private static boolean areTogether(TextLine upper, TextLine lower, List<Ruling> rules) {
    return rules.stream()
        .noneMatch(r -> r.position() > upper.box().y0() + 1 && r.position() < middle(lower));
  }

  /** Returns how many header words a line has. */
  int heads(TextLine line) {
    int heads = 0;
    for (TextLine.Segment segment : line.segments()) {
      heads += lexicon.isHeader(segment.text()) ? 1 : 0;
    }
    return heads;
  }

  /** Tells whether lines hold known header words. */
  boolean areHeads(List<TextLine> lines) {
    return lines.stream().mapToInt(this::heads).sum() >= HEADERS.fewest();
  }

  /** Tells whether lines hold more known header words than prose would. */
  boolean arePlainly(List<TextLine> lines) {
    return lines.stream().mapToInt(this::heads).sum() > HEADERS.fewest();
  }

  /** Returns the fewest rows with figures that are a table below header lines. */
  int fewestRows(List<TextLine> lines) {
    return lines.stream().mapToInt(this::heads).sum() >= HEADERS.surely() ? 1 : HEADED.fewestRows();
  }

  /** Tells whether the last header line numbers the columns. */
  boolean countColumns(List<TextLine> lines, int firstBody) {
    return firstBody > 0 && NumericTokens.isOrdinals(lines.get(firstBody - 1), lexicon);
  }
}
