package io.kaibiao.sheet.html;

import io.kaibiao.sheet.SheetTable;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads single tables of HTML. */
public final class HtmlTables {

  private HtmlTables() {}

  /**
   * A table.
   *
   * @param hidden how many of its rows and cells are hidden
   * @param pictures how many pictures its cells hold
   */
  record Parsed(SheetTable table, int hidden, int pictures) {}

  /** Returns the tables in a piece of HTML, as it stands in Markdown, in order. */
  public static List<SheetTable> in(String html) {
    return Jsoup.parseBodyFragment(html).select("table").stream()
        .filter(table -> table.select("table table").isEmpty())
        .map(table -> of(table).table())
        .toList();
  }

  static Parsed of(Element element) {
    SheetTable table = new SheetTable();
    int hidden = 0;
    int pictures = 0;
    for (Element row : element.select("tr")) {
      if (isHidden(row)) {
        hidden++;
        continue;
      }
      table.row();
      for (Element cell : row.select("> td, > th")) {
        if (isHidden(cell)) {
          hidden++;
        } else {
          pictures += cell.select("img").size();
          table.cell(plain(cell.text()), span(cell, "rowspan"), span(cell, "colspan"));
        }
      }
    }
    return new Parsed(table, hidden, pictures);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Returns a text with ordinary blanks, those at its ends left out. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u3000', ' ').strip();
  }
}
