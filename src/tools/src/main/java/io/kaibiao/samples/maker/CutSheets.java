package io.kaibiao.samples.maker;

import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.PageStyle;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.Rect;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the rows at the ends of pages in ways in which other programs cut them. */
public final class CutSheets {

  private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?|—+");
  private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十]+[、)）]");
  private static final Pattern CODE = Pattern.compile("\\d{1,7}");

  private CutSheets() {}

  /** The ways in which a page break cuts a row of a table. */
  public enum Cut {
    /** Cells of one line are above the break, as set by this program. */
    TOP,
    /** The numbers are below the break. */
    FIGURES_BELOW,
    /** Code and numbers are below the break, and one line of the name is above it. */
    NAME_ABOVE,
    /** The whole name and its code are above the break, and only the numbers are below it. */
    FIGURES_ALONE,
    /** No line is drawn at the end or the beginning of the page. */
    OPEN
  }

  /** Returns a layout whose rows are cut at page breaks, without headers on the next page. */
  public static Layout cut(Layout l, Cut cut) {
    PageStyle.Break kind =
        cut == Cut.FIGURES_ALONE || cut == Cut.OPEN
            ? PageStyle.Break.CLEAN
            : PageStyle.Break.CUT_ROW;
    return l.changed()
        .page(
            l.page()
                .changed()
                .font(10)
                .rowHeight(20)
                .continuation(PageStyle.Continuation.NOTHING)
                .pageBreak(kind)
                .packed(false)
                .amountsOnTop(false)
                .narrowLabels(true)
                .overflow(false)
                .build())
        .build();
  }

  /** Returns the sheets with their rows cut. Increases the counter {@code cuts}. */
  public static List<Sheet> cut(List<Sheet> sheets, Cut cut, int[] cuts) {
    List<Sheet> all = new ArrayList<>(sheets);
    for (int i = 0; i + 1 < all.size(); i++) {
      Sheet upper = all.get(i);
      Sheet lower = all.get(i + 1);
      if (goesOn(upper, lower)) {
        switch (cut) {
          case TOP -> cuts[0]++;
          case FIGURES_BELOW, NAME_ABOVE -> moved(all, i, cut, cuts);
          case FIGURES_ALONE -> parted(all, i, cuts);
          case OPEN -> {
            all.set(i, open(upper, lowest(upper)));
            all.set(i + 1, open(lower, highest(lower)));
            cuts[0]++;
          }
        }
      }
    }
    return all;
  }

  /**
   * Tells whether a page begins with the continuation of a table, without headers, at the page's
   * top.
   */
  private static boolean goesOn(Sheet upper, Sheet lower) {
    return !upper.cells().isEmpty()
        && !lower.cells().isEmpty()
        && highest(lower).size() == edges(upper)
        && lower.texts().stream().noneMatch(t -> t.y() > top(lower));
  }

  private static int edges(Sheet upper) {
    return lowest(upper).size();
  }

  private static double top(Sheet sheet) {
    return sheet.cells().stream().mapToDouble(c -> c.box().top()).max().orElse(0);
  }

  private static List<PlacedCell> highest(Sheet sheet) {
    double top = top(sheet);
    return sheet.cells().stream().filter(c -> c.box().top() > top - 0.1).toList();
  }

  private static List<PlacedCell> lowest(Sheet sheet) {
    int last = sheet.cells().stream().mapToInt(PlacedCell::table).max().orElse(0);
    double bottom =
        sheet.cells().stream()
            .filter(c -> c.table() == last)
            .mapToDouble(c -> c.box().bottom())
            .min()
            .orElse(0);
    return sheet.cells().stream()
        .filter(c -> c.table() == last && c.box().bottom() < bottom + 0.1)
        .toList();
  }

  private static boolean isCut(List<PlacedCell> above, List<PlacedCell> below) {
    // The numbers of a cut row are above the break only, with a part of the name below it.
    return below.stream()
            .flatMap(c -> c.lines().stream())
            .noneMatch(t -> isFigure(t) || NUMBERED.matcher(t.value()).lookingAt())
        && below.stream().anyMatch(c -> !c.lines().isEmpty())
        && above.stream().flatMap(c -> c.lines().stream()).anyMatch(CutSheets::isFigure);
  }

  private static boolean isFigure(Text text) {
    return AMOUNT.matcher(text.value()).matches();
  }

  private static void moved(List<Sheet> all, int i, Cut cut, int[] cuts) {
    List<PlacedCell> above = lowest(all.get(i));
    List<PlacedCell> below = highest(all.get(i + 1));
    if (!isCut(above, below)) {
      return;
    }
    List<PlacedCell> upper = new ArrayList<>(all.get(i).cells());
    List<PlacedCell> lower = new ArrayList<>(all.get(i + 1).cells());
    boolean named = false;
    for (int c = 0; c < above.size(); c++) {
      PlacedCell from = above.get(c);
      PlacedCell to = below.get(c);
      boolean code =
          !named && from.lines().stream().allMatch(t -> CODE.matcher(t.value()).matches());
      boolean figures = from.lines().stream().allMatch(CutSheets::isFigure);
      named |= !figures;
      boolean moves = figures && !from.lines().isEmpty() && (cut == Cut.NAME_ABOVE || !code);
      if (moves) {
        upper.set(upper.indexOf(from), with(from, List.of()));
        lower.set(lower.indexOf(to), with(to, shifted(from, to)));
      }
    }
    cuts[0]++;
    all.set(i, with(all.get(i), upper));
    all.set(i + 1, with(all.get(i + 1), lower));
  }

  /** Adds a second part of a page's last row to the next page, with the row's numbers. */
  private static void parted(List<Sheet> all, int i, int[] cuts) {
    List<PlacedCell> above = lowest(all.get(i));
    List<PlacedCell> below = highest(all.get(i + 1));
    List<PlacedCell> upper = new ArrayList<>(all.get(i).cells());
    List<PlacedCell> lower = new ArrayList<>();
    boolean named = false;
    for (int c = 0; c < above.size(); c++) {
      PlacedCell from = above.get(c);
      Rect at = below.get(c).box();
      PlacedCell to =
          new PlacedCell(
              below.get(c).table(),
              new Rect(at.left(), at.top(), at.right(), at.top() + 16),
              List.of(),
              false);
      boolean code =
          !named && from.lines().stream().allMatch(t -> CODE.matcher(t.value()).matches());
      boolean figures = from.lines().stream().allMatch(CutSheets::isFigure);
      named |= !figures;
      boolean moves = figures && !code && !from.lines().isEmpty();
      if (moves) {
        upper.set(upper.indexOf(from), with(from, List.of()));
      }
      lower.add(moves ? with(to, shifted(from, to)) : to);
    }
    lower.addAll(all.get(i + 1).cells());
    cuts[0]++;
    all.set(i, with(all.get(i), upper));
    all.set(i + 1, with(all.get(i + 1), lower));
  }

  private static List<Text> shifted(PlacedCell from, PlacedCell to) {
    List<Text> shifted = new ArrayList<>();
    for (Text text : from.lines()) {
      double y = (to.box().top() + to.box().bottom()) / 2 - 0.4 * text.size();
      shifted.add(new Text(text.value(), text.x(), y, text.size(), text.bold()));
    }
    return shifted;
  }

  private static PlacedCell with(PlacedCell cell, List<Text> lines) {
    return new PlacedCell(cell.table(), cell.box(), lines, cell.clipped());
  }

  private static Sheet with(Sheet sheet, List<PlacedCell> cells) {
    return new Sheet(sheet.width(), sheet.height(), cells, sheet.texts(), sheet.shades());
  }

  /** Draws only the vertical lines of some cells. */
  private static Sheet open(Sheet sheet, List<PlacedCell> some) {
    List<PlacedCell> cells = new ArrayList<>(sheet.cells());
    List<Text> texts = new ArrayList<>(sheet.texts());
    Set<Double> edges = new HashSet<>();
    for (PlacedCell cell : some) {
      cells.remove(cell);
      texts.addAll(cell.lines());
      for (double x : new double[] {cell.box().left(), cell.box().right()}) {
        if (edges.add(x)) {
          cells.add(
              new PlacedCell(
                  cell.table(),
                  new Rect(x, cell.box().bottom(), x, cell.box().top()),
                  List.of(),
                  false));
        }
      }
    }
    return new Sheet(sheet.width(), sheet.height(), cells, texts, sheet.shades());
  }
}
