package io.kaibiao.samples.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Prints pages without the grids of their tables. The texts keep their positions. */
public final class OpenSheets {
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]+|[0-9]{1,2}");

  private OpenSheets() {}

  /** The lines of a table that remain. */
  public enum Rules {
    /** All. */
    ALL,
    /** All horizontal ones. */
    HORIZONTAL,
    /** Above and below the headers and below the table, and below headers over several columns. */
    THREE,
    /** All vertical ones. */
    VERTICAL,
    /** The outermost ones. */
    FRAME,
    /** None, with every other row on light grey. */
    SHADED,
    /** None. */
    NONE
  }

  public static List<Sheet> open(List<Sheet> sheets, Rules rules) {
    return sheets.stream().map(s -> open(s, rules)).toList();
  }

  public static Sheet open(Sheet sheet, Rules rules) {
    if (rules == Rules.ALL) {
      return sheet;
    }
    Map<Integer, List<PlacedCell>> tables = new TreeMap<>();
    sheet.cells().forEach(c -> tables.computeIfAbsent(c.table(), k -> new ArrayList<>()).add(c));
    List<PlacedCell> left = new ArrayList<>();
    List<Text> texts = new ArrayList<>(sheet.texts());
    List<Rect> shades = new ArrayList<>();
    for (List<PlacedCell> cells : tables.values()) {
      cells.forEach(c -> texts.addAll(c.lines()));
      switch (rules) {
        case HORIZONTAL ->
            Line.around(cells.stream().map(PlacedCell::box).toList(), false).stream()
                .filter(Line::level)
                .forEach(l -> left.add(rule(l.x0(), l.x1(), l.y0())));
        case THREE -> three(cells, left);
        case VERTICAL ->
            Line.around(cells.stream().map(PlacedCell::box).toList(), false).stream()
                .filter(l -> !l.level())
                .forEach(l -> left.add(upright(l.x0(), l.y0(), l.y1())));
        case FRAME -> frame(around(cells), left);
        case SHADED -> shades(cells, shades);
        case ALL, NONE -> {}
      }
    }
    return new Sheet(sheet.width(), sheet.height(), left, texts, shades);
  }

  private static Rect around(List<PlacedCell> cells) {
    return new Rect(
        cells.stream().mapToDouble(c -> c.box().left()).min().orElse(0),
        cells.stream().mapToDouble(c -> c.box().bottom()).min().orElse(0),
        cells.stream().mapToDouble(c -> c.box().right()).max().orElse(0),
        cells.stream().mapToDouble(c -> c.box().top()).max().orElse(0));
  }

  private static void frame(Rect box, List<PlacedCell> out) {
    out.add(rule(box.left(), box.right(), box.top()));
    out.add(rule(box.left(), box.right(), box.bottom()));
    out.add(upright(box.left(), box.bottom(), box.top()));
    out.add(upright(box.right(), box.bottom(), box.top()));
  }

  /** Adds every other one of the rows formed by the lowest cells. */
  private static void shades(List<PlacedCell> cells, List<Rect> out) {
    Rect box = around(cells);
    double[] bottoms =
        cells.stream().mapToDouble(c -> -c.box().bottom()).sorted().distinct().toArray();
    double top = box.top();
    for (int i = 0; i < bottoms.length; i++) {
      double bottom = -bottoms[i];
      if (top - bottom > 1) {
        if (i % 2 == 0) {
          out.add(new Rect(box.left(), bottom, box.right(), top));
        }
        top = bottom;
      }
    }
  }

  private static void three(List<PlacedCell> cells, List<PlacedCell> out) {
    Rect table = around(cells);
    double head =
        cells.stream()
            .filter(c -> c.lines().stream().anyMatch(t -> AMOUNT.matcher(t.value()).matches()))
            .map(c -> c.box().top())
            .max(Comparator.naturalOrder())
            .orElse(table.bottom());
    out.add(rule(table.left(), table.right(), table.top()));
    out.add(rule(table.left(), table.right(), head));
    out.add(rule(table.left(), table.right(), table.bottom()));
    for (PlacedCell cell : cells) {
      Rect box = cell.box();
      long below =
          cells.stream()
              .filter(
                  c ->
                      Math.abs(c.box().top() - box.bottom()) < 0.1
                          && c.box().left() > box.left() - 0.1
                          && c.box().right() < box.right() + 0.1)
              .count();
      if (box.bottom() > head + 1 && below > 1) {
        out.add(rule(box.left() + 3, box.right() - 3, box.bottom()));
      }
    }
  }

  /** Returns a cell without height, which is drawn as a rule. */
  public static PlacedCell rule(double from, double to, double y) {
    return new PlacedCell(0, new Rect(from, y, to, y), List.of(), false);
  }

  private static PlacedCell upright(double x, double bottom, double top) {
    return new PlacedCell(0, new Rect(x, bottom, x, top), List.of(), false);
  }
}
