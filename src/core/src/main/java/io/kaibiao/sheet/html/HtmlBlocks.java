package io.kaibiao.sheet.html;

import io.kaibiao.error.InputException;
import io.kaibiao.sheet.SheetBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the elements of a page in order: tables as grids, all other text as lines. A table that
 * holds tables arranges the page; its cells are read one after the other. For one page.
 */
final class HtmlBlocks {

  private final Element page;
  private final Visibility visibility;
  private final LayoutTables layouts;
  private final SheetBuilder builder;
  private final StringBuilder line = new StringBuilder();
  private int hidden;
  private int pictures;

  HtmlBlocks(Element page, SheetBuilder builder) {
    this.page = page;
    this.visibility = Visibility.of(page);
    this.layouts = new LayoutTables(page);
    this.builder = builder;
  }

  int hidden() {
    return hidden;
  }

  int pictures() {
    return pictures;
  }

  /** Reads the body of the page. Works without recursion: pages may nest deeply. */
  void read() throws InputException {
    Deque<Object> open = new ArrayDeque<>();
    open.push(page);
    while (!open.isEmpty()) {
      builder.pass();
      Object next = open.pop();
      if (next == End.OF_LINE) {
        endLine();
      } else if (next instanceof TextNode text) {
        line.append(text.text());
      } else if (next instanceof Element element) {
        read(element, open);
      }
    }
    endLine();
  }

  /** Marks the end of an element that stands on lines of its own. */
  private enum End {
    OF_LINE
  }

  private void read(Element element, Deque<Object> open) throws InputException {
    if (Visibility.isUnshown(element)) {
      return;
    }
    if (visibility.isHidden(element)) {
      hidden++;
      return;
    }
    if (element.normalName().equals("img")) {
      pictures++;
      return;
    }
    if (element.normalName().equals("table") && !layouts.arranges(element)) {
      endLine();
      table(element);
      return;
    }
    boolean own = element.isBlock() || Set.of("br", "td", "th").contains(element.normalName());
    if (own) {
      endLine();
      open.push(End.OF_LINE);
    }
    List<Node> children = element.childNodes();
    for (int i = children.size() - 1; i >= 0; i--) {
      open.push(children.get(i));
    }
  }

  private void endLine() throws InputException {
    if (!line.isEmpty()) {
      builder.line(List.of(HtmlTables.plain(line.toString()).split(" {3,}|\t", -1)));
      line.setLength(0);
    }
  }

  private void table(Element element) throws InputException {
    for (Element caption : element.select("> caption")) {
      builder.line(List.of(HtmlTables.plain(caption.text())));
    }
    HtmlTables.Parsed parsed = HtmlTables.of(element, visibility);
    hidden += parsed.hidden();
    pictures += parsed.pictures();
    builder.table(parsed.table());
  }
}
