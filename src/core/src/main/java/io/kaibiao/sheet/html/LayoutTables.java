package io.kaibiao.sheet.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which tables of a page only arrange it: those that hold a table of more than one cell, and those
 * of a single cell. For one page.
 */
final class LayoutTables {

  /** The number of each table's cells, those of the tables in it left out. */
  private final IdentityHashMap<Element, Integer> cells = new IdentityHashMap<>();

  private final Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks at all tables of a page, at each once. */
  LayoutTables(Element page) {
    for (Element cell : page.select("td, th")) {
      Element table = tableAround(cell);
      if (table != null) {
        cells.merge(table, 1, Integer::sum);
      }
    }
    cells.forEach((table, count) -> markAround(table, count));
  }

  private void markAround(Element table, int count) {
    if (count > 1) {
      Element around = tableAround(table);
      while (around != null && outer.add(around)) {
        around = tableAround(around);
      }
    }
  }

  private static @Nullable Element tableAround(Element element) {
    Element around = element.parent();
    while (around != null && !around.normalName().equals("table")) {
      around = around.parent();
    }
    return around;
  }

  /** Tells whether a table is none of data. */
  boolean arranges(Element table) {
    return outer.contains(table) || cells.getOrDefault(table, 0) <= 1;
  }
}
