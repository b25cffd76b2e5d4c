package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.place.Origin;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetBuilder;
import io.kaibiao.sheet.SheetTable;
import io.kaibiao.sheet.SourceSheet;
import io.kaibiao.sheet.html.HtmlTables;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Collects what a converter found on each page, as sheets. For one document. */
final class PeerPages {

  /** Most pages of a document. */
  private static final int MOST_PAGES = 20_000;

  private final String name;
  private final SheetBounds bounds;
  private final TreeMap<Integer, SheetBuilder> pages = new TreeMap<>();
  private long rows;
  private long cells;

  PeerPages(String name, SheetBounds bounds) {
    this.name = name;
    this.bounds = bounds;
  }

  SheetBounds bounds() {
    return bounds;
  }

  /** Adds the lines of a text to a page. */
  void text(int page, String text) throws InputException {
    for (String line : text.split("\r\n|\r|\n", -1)) {
      rows++;
      bounds.requireRows(name, rows);
      page(page).line(List.of(line.replace('\u00A0', ' ').split(" {3,}|\t", -1)));
    }
  }

  /** Adds the texts of a list, or the texts in its objects, to a page. */
  void texts(int page, JsonNode list) throws InputException {
    if (list.isTextual()) {
      text(page, list.asText());
    }
    for (JsonNode item : list) {
      texts(page, item);
    }
  }

  /** Adds the tables in a piece of HTML to a page. */
  void html(int page, String html) throws InputException {
    for (SheetTable table : HtmlTables.in(html)) {
      table(page, table);
    }
  }

  void table(int page, SheetTable table) throws InputException {
    int columns = table.columns();
    bounds.requireColumns(name, columns);
    rows += table.rows();
    cells += (long) columns * table.rows();
    bounds.requireRows(name, rows);
    bounds.requireCells(name, cells);
    page(page).table(table);
  }

  /** Refuses a table whose cells stand where no table has any, before room is made for them. */
  void requirePlace(int row, int column) throws InputException {
    bounds.requireRows(name, row);
    bounds.requireColumns(name, column);
  }

  private SheetBuilder page(int page) throws InputException {
    if (page < 1 || page > MOST_PAGES) {
      throw new InputException(
          Reason.DAMAGED, name + ": names a page " + page + ", which is none; make it again");
    }
    SheetBuilder builder = pages.get(page);
    if (builder == null) {
      builder = new SheetBuilder(name, bounds, page, Origin.PIXELS);
      pages.put(page, builder);
    }
    return builder;
  }

  /** Returns the pages, blank ones where nothing was found. */
  List<SourceSheet> sheets() throws InputException {
    if (pages.isEmpty()) {
      throw new InputException(Reason.EMPTY, name + ": holds no text; make it again");
    }
    List<SourceSheet> sheets = new ArrayList<>();
    for (int page = 1; page <= pages.lastKey(); page++) {
      sheets.add(page(page).done());
    }
    return sheets;
  }
}
