package io.kaibiao.sheet.html;

import io.kaibiao.sheet.SheetTable;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads single tables of HTML. */
public final class HtmlTables {

  /** The rows of a table that are not those of a table in one of its cells. */
  private static final String OWN_ROWS = "> tr, > thead > tr, > tbody > tr, > tfoot > tr";

  private HtmlTables() {}

  /**
   * A table.
   *
   * @param hidden how many of its rows, cells and their elements are hidden
   * @param pictures how many pictures its cells hold
   */
  record Parsed(SheetTable table, int hidden, int pictures) {}

  /** Returns the tables in a piece of HTML, as it stands in Markdown, in order. */
  public static List<SheetTable> in(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    Visibility visibility = Visibility.of(body);
    return body.select("table").stream()
        .filter(table -> table.select("table table").isEmpty())
        .map(table -> of(table, visibility).table())
        .toList();
  }

  static Parsed of(Element element, Visibility visibility) {
    SheetTable table = new SheetTable();
    int hidden = 0;
    int pictures = 0;
    for (Element row : element.select(OWN_ROWS)) {
      if (visibility.isHidden(row)) {
        hidden++;
        continue;
      }
      table.row();
      for (Element cell : row.select("> td, > th")) {
        boolean isHidden = visibility.isHidden(cell);
        hidden += isHidden ? 1 : 0;
        if (!isHidden) {
          Visibility.Shown shown = visibility.shown(cell);
          hidden += shown.hidden();
          pictures += shown.pictures();
          table.cell(shown.text(), span(cell, "rowspan"), span(cell, "colspan"));
        } else if (Visibility.keepsPlace(cell)) {
          table.cell("", span(cell, "rowspan"), span(cell, "colspan"));
        }
      }
    }
    return new Parsed(table, hidden, pictures);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  /** Returns a text with ordinary blanks, those at its ends left out. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u3000', ' ').strip();
  }
}
