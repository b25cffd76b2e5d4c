package io.kaibiao.samples.print;

import io.kaibiao.samples.forms.GridDraft;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.PageStyle;
import io.kaibiao.samples.forms.TableDraft;
import java.util.ArrayList;
import java.util.List;

/** Places one table on one or more pages. */
final class TableRun {
  private final Layout layout;
  private final Pages pages;
  private final TableDraft draft;
  private final GridDraft grid;
  private final ColumnFit fit;
  private final List<CellText> lines;
  private final List<Double> heights;
  private final List<Part> page = new ArrayList<>();
  private boolean bodyOnPage;

  /** A row of a table, or a part of one, on a page. */
  private record Part(int row, int fromLine, int toLine, double height) {
    static final int EMPTY = -1;

    boolean starts() {
      return fromLine == 0;
    }
  }

  TableRun(Layout layout, Pages pages, TableDraft draft, FittedTable fitted) {
    this.layout = layout;
    this.pages = pages;
    this.draft = draft;
    this.grid = draft.grid();
    this.fit = fitted.fit();
    this.lines = fitted.lines();
    this.heights = fitted.heights();
  }

  void set() {
    head();
    for (int row = grid.headRows(); row < grid.rows(); row++) {
      boolean orphan =
          layout.page().pageBreak() == PageStyle.Break.ORPHAN_TOTAL
              && draft.totalLast()
              && row == grid.rows() - 1;
      if (orphan && bodyOnPage) {
        flush();
        pages.beginAnother();
      }
      body(row);
    }
    flush();
  }

  private void head() {
    for (int row = 0; row < grid.headRows(); row++) {
      page.add(whole(row));
    }
  }

  private Part whole(int row) {
    return new Part(row, 0, Integer.MAX_VALUE, heights.get(row));
  }

  private void body(int row) {
    double left = pages.y() - Pages.BOTTOM - page.stream().mapToDouble(Part::height).sum();
    if (heights.get(row) <= left || !bodyOnPage) {
      page.add(whole(row));
      bodyOnPage = true;
      return;
    }
    int most = mostLines(row);
    int fitting = (int) Math.floor((left - 5) / fit.leading());
    boolean cut = layout.page().pageBreak() == PageStyle.Break.CUT_ROW && most > 1 && fitting >= 1;
    int first = Math.min(fitting, most - 1);
    if (cut) {
      page.add(new Part(row, 0, first, Math.max(first * fit.leading() + 5, fit.font() + 5)));
    }
    nextPage();
    if (cut) {
      page.add(new Part(row, first, Integer.MAX_VALUE, (most - first) * fit.leading() + 5));
    } else {
      page.add(whole(row));
    }
    bodyOnPage = true;
  }

  private void nextPage() {
    flush();
    pages.beginAnother();
    switch (layout.page().continuation()) {
      case NOTHING -> {
        // The rows continue immediately.
      }
      case HEAD -> head();
      case TITLE_AND_HEAD -> {
        pages.centred(draft.truth().title() + "（续表）", 13, true);
        pages.down(12);
        head();
      }
    }
    if (layout.page().pageBreak() == PageStyle.Break.EMPTY_ROW) {
      page.add(new Part(Part.EMPTY, 0, 0, layout.page().rowHeight()));
    }
  }

  private int mostLines(int row) {
    int most = 0;
    for (int i = 0; i < grid.cells().size(); i++) {
      if (grid.cells().get(i).row() == row) {
        most = Math.max(most, lines.get(i).lines().size());
      }
    }
    return most;
  }

  /** Places the collected rows on the page. */
  private void flush() {
    double[] tops = new double[page.size() + 1];
    tops[0] = pages.y();
    for (int i = 0; i < page.size(); i++) {
      tops[i + 1] = tops[i] - page.get(i).height();
    }
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).row() == Part.EMPTY) {
        for (int c = 0; c < grid.columns().size(); c++) {
          Rect box = new Rect(fit.edges().get(c), tops[i + 1], fit.edges().get(c + 1), tops[i]);
          pages.cell(box, List.of(), false);
        }
      }
    }
    for (int c = 0; c < grid.cells().size(); c++) {
      place(grid.cells().get(c), lines.get(c), tops);
    }
    pages.moveTo(tops[page.size()]);
    page.clear();
    bodyOnPage = false;
    pages.endTable();
  }

  private void place(GridDraft.Cell cell, CellText text, double[] tops) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      int row = page.get(i).row();
      if (row >= cell.row() && row < cell.row() + cell.rowSpan()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    Part part = page.get(first);
    Rect box = new Rect(fit.left(cell), tops[last + 1], fit.right(cell), tops[first]);
    List<String> shown = List.of();
    if (cell.rowSpan() > 1 || text.lines().size() <= 1) {
      shown = part.row() == cell.row() && part.starts() ? text.lines() : List.of();
    } else if (part.fromLine() < text.lines().size()) {
      shown = text.lines().subList(part.fromLine(), Math.min(part.toLine(), text.lines().size()));
    }
    pages.cell(box, placed(cell, shown, box), text.clipped());
  }

  private List<Text> placed(GridDraft.Cell cell, List<String> shown, Rect box) {
    double size = fit.font();
    double block = shown.size() * fit.leading();
    double top = box.top() - (box.height() - block) / 2;
    if (layout.page().amountsOnTop() && !cell.head() && cell.align() == GridDraft.Align.RIGHT) {
      top = box.top() - 1.5;
    }
    List<Text> result = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String line = shown.get(i);
      double w = pages.metrics().width(line, size);
      double x =
          switch (cell.align()) {
            case LEFT -> box.left() + 2;
            case CENTER -> (box.left() + box.right() - w) / 2;
            case RIGHT -> box.right() - 2.5 - w;
          };
      result.add(new Text(line, x, top - fit.leading() * i - size * 0.98, size, cell.head()));
    }
    return result;
  }
}
