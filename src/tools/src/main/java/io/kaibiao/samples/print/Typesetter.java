package io.kaibiao.samples.print;

import io.kaibiao.samples.forms.GridDraft;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.TableDraft;
import java.util.List;

/** Typesets a report on pages: its cover, its prose and its tables, in sequence. */
public final class Typesetter {
  private final Layout layout;
  private final Metrics metrics;
  private final Pages pages;

  public Typesetter(Layout layout, Metrics metrics) {
    this.layout = layout;
    this.metrics = metrics;
    this.pages = new Pages(metrics);
  }

  public List<Sheet> finish() {
    return pages.finish();
  }

  public void cover(String title, String date) {
    pages.begin(false);
    pages.moveTo(pages.height() * 0.66);
    for (String line : metrics.wrap(title, 24, pages.width() - 2 * Pages.SIDE - 40)) {
      pages.centred(line, 24, true);
      pages.down(40);
    }
    pages.moveTo(pages.height() * 0.22);
    pages.centred(date, 14, false);
    pages.close();
  }

  /** Adds a heading and paragraphs on a page of their own. */
  public void prose(String heading, List<String> paragraphs) {
    pages.begin(false);
    pages.down(20);
    pages.centred(heading, 16, true);
    pages.down(34);
    for (String paragraph : paragraphs) {
      for (String line : metrics.wrap("　　" + paragraph, 12, pages.width() - 2 * Pages.SIDE - 20)) {
        if (pages.y() < Pages.BOTTOM + 20) {
          pages.begin(false);
        }
        pages.left(line, 10, 12);
        pages.down(24);
      }
    }
    pages.close();
  }

  public void table(TableDraft draft) {
    boolean landscape = layout.page().landscape() && draft.wide();
    double pageWidth = landscape ? Pages.LONG : Pages.SHORT;
    double room = pageWidth - 2 * Pages.SIDE;
    GridDraft grid = draft.grid();
    ColumnFit fit = ColumnFit.of(grid, layout, metrics, Pages.SIDE, room);
    List<CellText> lines =
        grid.cells().stream().map(c -> CellText.of(grid, c, layout, metrics, fit)).toList();
    FittedTable fitted = FittedTable.of(grid, fit, lines, layout.page().rowHeight());
    double whole = headingHeight(draft.heading()) + notesHeight(draft.notes(), room);
    for (double h : fitted.heights()) {
      whole += h;
    }
    boolean fitsHere =
        pages.isOpen() && pageWidth == pages.width() && pages.y() - whole - 24 > Pages.BOTTOM;
    if (layout.page().packed() && fitsHere) {
      pages.down(26);
    } else {
      pages.begin(landscape);
    }
    heading(draft.heading());
    new TableRun(layout, pages, draft, fitted).set();
    notes(draft.notes(), room);
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
        pages.left(line, 0, 10);
        pages.down(20);
      }
    }
    for (String line : metrics.wrap(heading.title(), 15, pages.width() - 2 * Pages.SIDE)) {
      pages.centred(line, 15, true);
      pages.down(21);
    }
    if (!numberAbove) {
      for (String line : heading.number()) {
        pages.right(line, 10);
        pages.down(15);
      }
    }
    if (!heading.yearLine().isEmpty()) {
      pages.centred(heading.yearLine(), 10, false);
    }
    pages.right(heading.unit(), 10);
    double organizationRoom = pages.width() / 2 - Pages.SIDE - 40;
    for (String line : heading.organization()) {
      double size = 10;
      while (!heading.yearLine().isEmpty() && metrics.width(line, size) > organizationRoom) {
        size -= 0.5;
      }
      pages.left(line, 0, size);
      pages.down(14);
    }
    if (heading.organization().isEmpty()) {
      pages.down(14);
    }
    pages.down(-7);
  }

  private void notes(List<String> notes, double room) {
    if (notes.isEmpty()) {
      return;
    }
    if (pages.y() - notesHeight(notes, room) < Pages.BOTTOM - 12) {
      pages.beginAnother();
    }
    pages.down(12);
    for (String note : notes) {
      for (String line : metrics.wrap(note, 9, room)) {
        pages.left(line, 0, 9);
        pages.down(13);
      }
    }
  }
}
