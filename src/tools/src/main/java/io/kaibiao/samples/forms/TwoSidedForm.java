package io.kaibiao.samples.forms;

import io.kaibiao.samples.print.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a form with income on the left and expenditure on the right. */
record TwoSidedForm(FormFrame frame) {

  /** A row of one side. A blank one has no key. */
  record Line(String key, String label, List<BigDecimal> amounts) {
    static final Line BLANK = new Line("", "", List.of());

    Line {
      amounts = List.copyOf(amounts);
    }

    static Line of(String key, String label, BigDecimal... amounts) {
      return new Line(key, label, List.of(amounts));
    }
  }

  /**
   * One side.
   *
   * @param head the header over it
   * @param ids the canonical column ids
   * @param paths the headers of its amounts, below the side's own
   * @param upper the rows from the top
   * @param lower the rows that end the table
   */
  record Side(
      String head, List<String> ids, List<List<String>> paths, List<Line> upper, List<Line> lower) {
    Side {
      ids = List.copyOf(ids);
      paths = List.copyOf(paths);
      upper = List.copyOf(upper);
      lower = List.copyOf(lower);
    }
  }

  TableDraft make(FormFrame.Form form, Side left, Side right, boolean wide, List<String> notes) {
    Layout layout = frame.layout();
    GridMaker grid = new GridMaker();
    columns(grid, left);
    columns(grid, right);
    frame.heads(grid, form, Set.of(), 0);
    if (layout.ordinals()) {
      int next = ordinals(grid, left, 1);
      ordinals(grid, right, next);
      grid.endRow();
    }
    grid.endHeads();
    int upper = Math.max(left.upper().size(), right.upper().size());
    int lower = Math.max(left.lower().size(), right.lower().size());
    List<Line> lefts = filled(left, upper, lower);
    List<Line> rights = filled(right, upper, lower);
    List<TruthRow> leftRows = new ArrayList<>();
    List<TruthRow> rightRows = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      row(form, grid, left, lefts.get(i), i + 1).ifPresent(leftRows::add);
      row(form, grid, right, rights.get(i), lefts.size() + i + 1).ifPresent(rightRows::add);
      grid.endRow();
    }
    leftRows.addAll(rightRows);
    return frame.draft(form, grid, wide, notes, leftRows);
  }

  private void columns(GridMaker grid, Side side) {
    String head = frame.layout().words().spaced(side.head());
    grid.column(GridDraft.Kind.LABEL, head, frame.layout().words().spaced("项目"));
    if (frame.layout().lineNumbers()) {
      grid.column(GridDraft.Kind.LINE, head, "行次");
    }
    for (List<String> path : side.paths()) {
      List<String> whole = new ArrayList<>(List.of(head));
      path.forEach(p -> whole.add(frame.layout().words().spaced(p)));
      grid.column(GridDraft.Kind.AMOUNT, whole);
    }
  }

  private int ordinals(GridMaker grid, Side side, int first) {
    grid.cell("栏次", GridDraft.Align.CENTER, 1, 1, true);
    if (frame.layout().lineNumbers()) {
      grid.cell("", GridDraft.Align.CENTER, 1, 1, true);
    }
    int next = first;
    for (int i = 0; i < side.ids().size(); i++) {
      grid.cell(String.valueOf(next++), GridDraft.Align.CENTER, 1, 1, true);
    }
    return next;
  }

  private static List<Line> filled(Side side, int upper, int lower) {
    List<Line> lines = new ArrayList<>(side.upper());
    while (lines.size() < upper) {
      lines.add(Line.BLANK);
    }
    // A shorter lower part has its blanks before its last row, to align the grand totals.
    int blanks = lower - side.lower().size();
    lines.addAll(side.lower().subList(0, side.lower().size() - 1));
    for (int i = 0; i < blanks; i++) {
      lines.add(Line.BLANK);
    }
    lines.add(side.lower().get(side.lower().size() - 1));
    return lines;
  }

  /** Prints a line of a side and returns its truth, or nothing if it is blank. */
  private Optional<TruthRow> row(
      FormFrame.Form form, GridMaker grid, Side side, Line line, int number) {
    boolean total = line.label().endsWith("合计") || line.label().endsWith("总计");
    grid.cell(line.label(), total ? GridDraft.Align.CENTER : GridDraft.Align.LEFT);
    String printedNumber = "";
    if (frame.layout().lineNumbers()) {
      printedNumber = String.valueOf(number);
      grid.cell(printedNumber, GridDraft.Align.CENTER);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < side.ids().size(); i++) {
      if (i >= line.amounts().size()) {
        grid.cell("", GridDraft.Align.RIGHT);
        continue;
      }
      AmountStyle.Printed printed = frame.amounts(form).print(line.amounts().get(i));
      grid.cell(printed.text(), GridDraft.Align.RIGHT);
      if (!printed.value().isEmpty()) {
        cells.put(side.ids().get(i), printed.value());
      }
    }
    return line.key().isEmpty()
        ? Optional.empty()
        : Optional.of(new TruthRow(line.key(), printedNumber, line.label(), cells));
  }
}
