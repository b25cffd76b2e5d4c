package io.kaibiao.samples.maker;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Rect;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Text;
import io.kaibiao.testing.GridSketch;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets sketched grids one below the other on the pages of a PDF, as text processors and
 * spreadsheets print records: texts wrapped in their cells, merged cells that go on over a page
 * break. One instance a document.
 */
public final class RecordSheets {

  private static final double SIZE = RecordGrid.SIZE;
  private static final double LEADING = RecordGrid.LEADING;
  private static final double PADDING = RecordGrid.PADDING;
  private static final double SIDE = 40;
  private static final double TOP = 50;

  /** Where the text of a merged cell stands that a page break cuts. */
  public enum Merged {
    /** At its beginning. */
    FIRST,
    /** In the middle of the whole: a line goes where it falls. */
    MIDDLE,
    /** In each of its parts. */
    EACH
  }

  /**
   * How pages are set.
   *
   * @param landscape whether pages lie
   * @param room the height for a page's content, in points
   * @param merged where the texts of merged cells stand
   * @param cuts whether a break may cut a row of several lines
   */
  public record Style(boolean landscape, double room, Merged merged, boolean cuts) {

    double width() {
      return landscape ? 842 : 595;
    }

    double height() {
      return landscape ? 595 : 842;
    }
  }

  private final Style style;
  private final Metrics metrics = new Metrics(PrintStyle.plain());
  private final List<Sheet> sheets = new ArrayList<>();
  private List<PlacedCell> cells = new ArrayList<>();
  private List<Text> texts = new ArrayList<>();
  private double y;
  private int tables;

  private RecordSheets(Style style) {
    this.style = style;
    this.y = style.height() - TOP;
  }

  /** Begins a document. */
  public static RecordSheets in(Style style) {
    return new RecordSheets(style);
  }

  /** Sets a title in the middle of a line, on a new page if it would stand alone. */
  public RecordSheets title(String text) {
    if (style.height() - TOP - y > style.room() / 2) {
      nextPage();
    }
    double size = 15;
    for (String line : metrics.wrap(text, size, style.width() - 2 * SIDE)) {
      texts.add(
          new Text(line, (style.width() - metrics.width(line, size)) / 2, y - size, size, true));
      y -= size * 1.5;
    }
    return this;
  }

  /** Sets a line of text at the left. */
  public RecordSheets line(String text) {
    for (String line : metrics.wrap(text, SIZE, style.width() - 2 * SIDE)) {
      if (room() < LEADING) {
        nextPage();
      }
      texts.add(new Text(line, SIDE, y - SIZE, SIZE, false));
      y -= SIZE * 1.5;
    }
    y -= 4;
    return this;
  }

  private double room() {
    return y - (style.height() - TOP - style.room());
  }

  private void nextPage() {
    sheets.add(new Sheet(style.width(), style.height(), cells, texts));
    cells = new ArrayList<>();
    texts = new ArrayList<>();
    y = style.height() - TOP;
  }

  /** Sets a grid. */
  public RecordSheets grid(List<Double> widths, List<String> rows) {
    double width = style.width() - 2 * SIDE;
    new Run(new RecordGrid(GridSketch.of(rows), widths, SIDE, width, metrics)).set();
    tables++;
    y -= 14;
    return this;
  }

  /** Returns the document. */
  public byte[] pdf() {
    nextPage();
    return new PdfMaker(PrintStyle.plain(), 1).write(sheets);
  }

  /** A row, or some lines of it, on a page. */
  private record Part(int row, int from, int to, double height) {}

  /** One grid on its way over the pages. */
  private final class Run {
    private final RecordGrid grid;
    private final List<Part> page = new ArrayList<>();
    private double used;

    Run(RecordGrid grid) {
      this.grid = grid;
    }

    void set() {
      for (int row = 0; row < grid.rows(); row++) {
        double left = room() - used;
        int most = grid.mostLines(row);
        int fitting = (int) Math.floor((left - PADDING) / LEADING);
        if (grid.height(row) <= left) {
          add(new Part(row, 0, most, grid.height(row)));
        } else if (style.cuts() && most > 1 && fitting > 0 && fitting < most) {
          add(new Part(row, 0, fitting, left));
          flush();
          nextPage();
          add(new Part(row, fitting, most, (most - fitting) * LEADING + PADDING));
        } else {
          if (!page.isEmpty() || left < style.room()) {
            flush();
            nextPage();
          }
          add(new Part(row, 0, most, grid.height(row)));
        }
      }
      flush();
    }

    private void add(Part part) {
      page.add(part);
      used += part.height();
    }

    private void flush() {
      double[] tops = new double[page.size() + 1];
      tops[0] = y;
      for (int i = 0; i < page.size(); i++) {
        tops[i + 1] = tops[i] - page.get(i).height();
      }
      for (int i = 0; i < grid.cells().size(); i++) {
        place(grid.cells().get(i), grid.lines(i), tops);
      }
      y = tops[page.size()];
      page.clear();
      used = 0;
    }

    private void place(GridCell cell, List<String> all, double[] tops) {
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
      Rect box = new Rect(grid.left(cell), tops[last + 1], grid.right(cell), tops[first]);
      Part part = page.get(first);
      boolean whole =
          part.row() == cell.row()
              && part.from() == 0
              && page.get(last).row() == cell.row() + cell.rowSpan() - 1
              && page.get(last).to() >= grid.mostLines(page.get(last).row());
      List<String> shown;
      if (whole) {
        shown = all;
      } else if (cell.rowSpan() == 1) {
        shown = all.subList(Math.min(part.from(), all.size()), Math.min(part.to(), all.size()));
      } else {
        shown = merged(cell, all, part, box.height());
      }
      cells.add(new PlacedCell(tables + 1, box, texts(shown, box), false));
    }

    private List<String> merged(GridCell cell, List<String> all, Part first, double height) {
      boolean begins = first.row() == cell.row() && first.from() == 0;
      int fitting = Math.max(1, (int) Math.floor((height - PADDING) / LEADING));
      return switch (style.merged()) {
        case EACH -> all;
        case FIRST ->
            begins
                ? all.subList(0, Math.min(all.size(), fitting))
                : all.subList(Math.min(all.size(), shownBefore(cell)), all.size());
        case MIDDLE -> {
          double whole = grid.depth(cell.row() + cell.rowSpan()) - grid.depth(cell.row());
          double top = (whole - all.size() * LEADING) / 2;
          double from = begins ? 0 : grid.depth(first.row()) - grid.depth(cell.row());
          List<String> inside = new ArrayList<>();
          for (int i = 0; i < all.size(); i++) {
            double middle = top + (i + 0.5) * LEADING;
            boolean below = middle >= from + height && !endsHere(cell);
            if (middle >= from && !below) {
              inside.add(all.get(i));
            }
          }
          yield inside;
        }
      };
    }

    private boolean endsHere(GridCell cell) {
      return page.get(page.size() - 1).row() >= cell.row() + cell.rowSpan() - 1;
    }

    /** How many lines of a merged cell fitted on the page where it begins. */
    private int shownBefore(GridCell cell) {
      for (PlacedCell placed : sheets.get(sheets.size() - 1).cells()) {
        if (placed.table() == tables + 1
            && placed.box().left() == grid.left(cell)
            && placed.box().right() == grid.right(cell)
            && !placed.lines().isEmpty()
            && cell.text().startsWith(placed.lines().get(0).value())) {
          return placed.lines().size();
        }
      }
      return Integer.MAX_VALUE;
    }

    private List<Text> texts(List<String> shown, Rect box) {
      List<Text> set = new ArrayList<>();
      double top = box.top() - (box.height() - shown.size() * LEADING) / 2;
      boolean several = shown.size() > 1;
      for (int i = 0; i < shown.size(); i++) {
        double width = metrics.width(shown.get(i), SIZE);
        double x = several ? box.left() + 2 : (box.left() + box.right() - width) / 2;
        set.add(new Text(shown.get(i), x, top - LEADING * i - SIZE, SIZE, false));
      }
      return set;
    }
  }
}
