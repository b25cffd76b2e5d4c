package io.kaibiao.testing.maker;

import java.util.ArrayList;
import java.util.List;

/** Sets a report on pages: its cover, its prose and its tables, one after the other. */
final class Typesetter {
  static final double SHORT = 595.3;
  static final double LONG = 841.9;
  private static final double SIDE = 42;
  private static final double TOP = 52;
  private static final double BOTTOM = 50;

  private final Layout layout;
  private final Metrics metrics;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<PlacedCell> cells = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private double width = SHORT;
  private double height = LONG;
  private double y = LONG - TOP;
  private int tables;
  private boolean open;

  Typesetter(Layout layout, Metrics metrics) {
    this.layout = layout;
    this.metrics = metrics;
  }

  List<Sheet> finish() {
    closePage();
    return List.copyOf(sheets);
  }

  void cover(String title, String date) {
    newPage(false);
    y = height * 0.66;
    for (String line : metrics.wrap(title, 24, width - 2 * SIDE - 40)) {
      centred(line, 24, true);
      y -= 40;
    }
    y = height * 0.22;
    centred(date, 14, false);
    closePage();
  }

  /** A heading and paragraphs on a page of their own. */
  void prose(String heading, List<String> paragraphs) {
    newPage(false);
    y -= 20;
    centred(heading, 16, true);
    y -= 34;
    for (String paragraph : paragraphs) {
      for (String line : metrics.wrap("　　" + paragraph, 12, width - 2 * SIDE - 20)) {
        if (y < BOTTOM + 20) {
          newPage(false);
        }
        texts.add(new Text(line, SIDE + 10, y, 12, false));
        y -= 24;
      }
    }
    closePage();
  }

  void table(TableDraft draft) {
    boolean landscape = layout.page().landscape() && draft.wide();
    double pageWidth = landscape ? LONG : SHORT;
    double room = pageWidth - 2 * SIDE;
    Grid grid = draft.grid();
    ColumnFit fit = ColumnFit.of(grid, layout, metrics, SIDE, room);
    List<CellText> lines =
        grid.cells().stream().map(c -> CellText.of(grid, c, layout, metrics, fit)).toList();
    double[] heights = heights(grid, fit, lines);
    double whole = headingHeight(draft.heading()) + notesHeight(draft.notes(), room);
    for (double h : heights) {
      whole += h;
    }
    boolean fitsHere = open && pageWidth == width && y - whole - 24 > BOTTOM;
    if (layout.page().packed() && fitsHere) {
      y -= 26;
    } else {
      newPage(landscape);
    }
    heading(draft.heading());
    new TableRun(draft, fit, lines, heights).set();
    notes(draft.notes(), room);
  }

  private double[] heights(Grid grid, ColumnFit fit, List<CellText> lines) {
    double[] heights = new double[grid.rows()];
    double least = Math.max(layout.page().rowHeight(), fit.font() + 5);
    for (int r = 0; r < heights.length; r++) {
      heights[r] = least;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < grid.cells().size(); i++) {
        Grid.Cell cell = grid.cells().get(i);
        if (cell.rowSpan() == 1 == (pass == 0)) {
          double needed = lines.get(i).lines().size() * leading(fit) + 5;
          double has = 0;
          for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            has += heights[r];
          }
          heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, needed - has);
        }
      }
    }
    return heights;
  }

  private static double leading(ColumnFit fit) {
    return fit.font() * 1.22;
  }

  private double headingHeight(TableDraft.Heading heading) {
    return 30 + 16 * Math.max(heading.number().size(), 1) + 16 * heading.organization().size() + 6;
  }

  private double notesHeight(List<String> notes, double room) {
    return 13.0 * notes.stream().mapToInt(n -> metrics.wrap(n, 9, room).size()).sum() + 4;
  }

  private void heading(TableDraft.Heading heading) {
    boolean numberAbove =
        switch (layout.heading().number()) {
          case BUDGET, PLAIN, PLAIN_SUB -> true;
          case NONE, PUBLIC, PUBLIC_SPACED, PUBLIC_BROKEN -> false;
        };
    if (numberAbove) {
      for (String line : heading.number()) {
        texts.add(new Text(line, SIDE, y, 10, false));
        y -= 20;
      }
    }
    for (String line : metrics.wrap(heading.title(), 15, width - 2 * SIDE)) {
      centred(line, 15, true);
      y -= 21;
    }
    if (!numberAbove) {
      for (String line : heading.number()) {
        right(line, 10);
        y -= 15;
      }
    }
    if (!heading.yearLine().isEmpty()) {
      centred(heading.yearLine(), 10, false);
    }
    right(heading.unit(), 10);
    double organizationRoom = width / 2 - SIDE - 40;
    for (String line : heading.organization()) {
      double size = 10;
      while (!heading.yearLine().isEmpty() && metrics.width(line, size) > organizationRoom) {
        size -= 0.5;
      }
      texts.add(new Text(line, SIDE, y, size, false));
      y -= 14;
    }
    if (heading.organization().isEmpty()) {
      y -= 14;
    }
    y += 7;
  }

  private void notes(List<String> notes, double room) {
    if (notes.isEmpty()) {
      return;
    }
    if (y - notesHeight(notes, room) < BOTTOM - 12) {
      newPage(width > height);
    }
    y -= 12;
    for (String note : notes) {
      for (String line : metrics.wrap(note, 9, room)) {
        texts.add(new Text(line, SIDE, y, 9, false));
        y -= 13;
      }
    }
  }

  private void centred(String line, double size, boolean bold) {
    double x = (width - metrics.width(line, size)) / 2;
    texts.add(new Text(line, x, y, size, bold));
  }

  private void right(String line, double size) {
    if (!line.isEmpty()) {
      double x = width - SIDE - metrics.width(line, size);
      texts.add(new Text(line, x, y, size, false));
    }
  }

  private void newPage(boolean landscape) {
    closePage();
    width = landscape ? LONG : SHORT;
    height = landscape ? SHORT : LONG;
    y = height - TOP;
    open = true;
  }

  private void closePage() {
    if (!open) {
      return;
    }
    String number = "— " + (sheets.size() + 1) + " —";
    if (!sheets.isEmpty()) {
      texts.add(new Text(number, (width - metrics.width(number, 9)) / 2, 28, 9, false));
    }
    sheets.add(new Sheet(width, height, cells, texts));
    cells.clear();
    texts.clear();
    open = false;
  }

  /** A row of a table, or a part of one, as it stands on a page. */
  private record Part(int row, int fromLine, int toLine, double height) {
    static final int EMPTY = -1;

    boolean starts() {
      return fromLine == 0;
    }
  }

  /** One table on its way over the pages. */
  private final class TableRun {
    private final TableDraft draft;
    private final Grid grid;
    private final ColumnFit fit;
    private final List<CellText> lines;
    private final double[] heights;
    private final List<Part> page = new ArrayList<>();
    private boolean bodyOnPage;

    TableRun(TableDraft draft, ColumnFit fit, List<CellText> lines, double[] heights) {
      this.draft = draft;
      this.grid = draft.grid();
      this.fit = fit;
      this.lines = lines;
      this.heights = heights;
    }

    void set() {
      head();
      for (int row = grid.headRows(); row < grid.rows(); row++) {
        boolean orphan =
            layout.page().pageBreak() == Layout.Break.ORPHAN_TOTAL
                && draft.totalLast()
                && row == grid.rows() - 1;
        if (orphan && bodyOnPage) {
          flush();
          newPage(width > height);
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
      return new Part(row, 0, Integer.MAX_VALUE, heights[row]);
    }

    private void body(int row) {
      double left = y - BOTTOM - page.stream().mapToDouble(Part::height).sum();
      if (heights[row] <= left || !bodyOnPage) {
        page.add(whole(row));
        bodyOnPage = true;
        return;
      }
      int most = mostLines(row);
      int fitting = (int) Math.floor((left - 5) / leading(fit));
      boolean cut = layout.page().pageBreak() == Layout.Break.CUT_ROW && most > 1 && fitting >= 1;
      int first = Math.min(fitting, most - 1);
      if (cut) {
        page.add(new Part(row, 0, first, Math.max(first * leading(fit) + 5, fit.font() + 5)));
      }
      nextPage();
      if (cut) {
        page.add(new Part(row, first, Integer.MAX_VALUE, (most - first) * leading(fit) + 5));
      } else {
        page.add(whole(row));
      }
      bodyOnPage = true;
    }

    private void nextPage() {
      flush();
      newPage(width > height);
      switch (layout.page().continuation()) {
        case NOTHING -> {
          // the rows go on at once
        }
        case HEAD -> head();
        case TITLE_AND_HEAD -> {
          centred(draft.truth().title() + "（续表）", 13, true);
          y -= 12;
          head();
        }
      }
      if (layout.page().pageBreak() == Layout.Break.EMPTY_ROW) {
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

    /** Puts what has gathered on the page. */
    private void flush() {
      double[] tops = new double[page.size() + 1];
      tops[0] = y;
      for (int i = 0; i < page.size(); i++) {
        tops[i + 1] = tops[i] - page.get(i).height();
      }
      for (int i = 0; i < page.size(); i++) {
        if (page.get(i).row() == Part.EMPTY) {
          for (int c = 0; c < grid.columns().size(); c++) {
            Rect box = new Rect(fit.edges().get(c), tops[i + 1], fit.edges().get(c + 1), tops[i]);
            cells.add(new PlacedCell(tables, box, List.of(), false));
          }
        }
      }
      for (int c = 0; c < grid.cells().size(); c++) {
        place(grid.cells().get(c), lines.get(c), tops);
      }
      y = tops[page.size()];
      page.clear();
      bodyOnPage = false;
      tables++;
    }

    private void place(Grid.Cell cell, CellText text, double[] tops) {
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
      cells.add(new PlacedCell(tables, box, placed(cell, shown, box), text.clipped()));
    }

    private List<Text> placed(Grid.Cell cell, List<String> shown, Rect box) {
      double size = fit.font();
      double block = shown.size() * leading(fit);
      double top = box.top() - (box.height() - block) / 2;
      if (layout.page().amountsOnTop() && !cell.head() && cell.align() == Grid.Align.RIGHT) {
        top = box.top() - 1.5;
      }
      List<Text> result = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        String line = shown.get(i);
        double w = metrics.width(line, size);
        double x =
            switch (cell.align()) {
              case LEFT -> box.left() + 2;
              case CENTER -> (box.left() + box.right() - w) / 2;
              case RIGHT -> box.right() - 2.5 - w;
            };
        result.add(new Text(line, x, top - leading(fit) * i - size * 0.98, size, cell.head()));
      }
      return result;
    }
  }
}
