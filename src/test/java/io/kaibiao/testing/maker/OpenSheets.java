package io.kaibiao.testing.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Prints pages without the grids of their tables: the texts stay where they are. */
final class OpenSheets {
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]+|[0-9]{1,2}");

  private OpenSheets() {}

  /** Which lines of a table are left. */
  enum Rules {
    /** All horizontal ones. */
    HORIZONTAL,
    /** Above and below the heads and below the table, and below heads over several columns. */
    THREE,
    /** None. */
    NONE
  }

  static List<Sheet> open(List<Sheet> sheets, Rules rules) {
    return sheets.stream().map(s -> open(s, rules)).toList();
  }

  static Sheet open(Sheet sheet, Rules rules) {
    Map<Integer, List<PlacedCell>> tables = new TreeMap<>();
    sheet.cells().forEach(c -> tables.computeIfAbsent(c.table(), k -> new ArrayList<>()).add(c));
    List<PlacedCell> left = new ArrayList<>();
    List<Text> texts = new ArrayList<>(sheet.texts());
    for (List<PlacedCell> cells : tables.values()) {
      cells.forEach(c -> texts.addAll(c.lines()));
      switch (rules) {
        case HORIZONTAL ->
            Line.around(cells.stream().map(PlacedCell::box).toList(), false).stream()
                .filter(Line::level)
                .forEach(l -> left.add(rule(l.x0(), l.x1(), l.y0())));
        case THREE -> three(cells, left);
        case NONE -> {}
      }
    }
    return new Sheet(sheet.width(), sheet.height(), left, texts);
  }

  private static void three(List<PlacedCell> cells, List<PlacedCell> out) {
    double x0 = cells.stream().mapToDouble(c -> c.box().left()).min().orElse(0);
    double x1 = cells.stream().mapToDouble(c -> c.box().right()).max().orElse(0);
    double top = cells.stream().mapToDouble(c -> c.box().top()).max().orElse(0);
    double bottom = cells.stream().mapToDouble(c -> c.box().bottom()).min().orElse(0);
    double head =
        cells.stream()
            .filter(c -> c.lines().stream().anyMatch(t -> AMOUNT.matcher(t.value()).matches()))
            .map(c -> c.box().top())
            .max(Comparator.naturalOrder())
            .orElse(bottom);
    out.add(rule(x0, x1, top));
    out.add(rule(x0, x1, head));
    out.add(rule(x0, x1, bottom));
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

  /** A cell without height is a rule. */
  static PlacedCell rule(double from, double to, double y) {
    return new PlacedCell(0, new Rect(from, y, to, y), List.of(), false);
  }
}
