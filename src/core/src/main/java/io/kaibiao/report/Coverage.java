package io.kaibiao.report;

import io.kaibiao.report.table.Table;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which pages of a document were converted.
 *
 * @param selection the pages that were asked for
 * @param pageCount how many pages the document has; 0 where that does not matter
 */
public record Coverage(PageSelection selection, int pageCount) {

  /** All pages of a document. */
  public static final Coverage WHOLE = new Coverage(PageSelection.ALL, 0);

  /** Tells whether no page was left out. */
  public boolean isWhole() {
    return IntStream.rangeClosed(1, pageCount).allMatch(selection::includes);
  }

  /**
   * Returns the indexes of the tables that may have rows on a page that was left out: the first
   * table of a page whose predecessor was left out, and the last one of a page whose successor was.
   *
   * @param tables the tables of the converted pages, in reading order
   */
  public BitSet openTables(List<Table> tables) {
    BitSet open = new BitSet();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < tables.size(); i++) {
      List<Integer> pages = tables.get(i).pages();
      if (!seen.contains(pages.get(0)) && isLeftOut(pages.get(0) - 1)) {
        open.set(i);
      }
      seen.addAll(pages);
    }
    seen.clear();
    for (int i = tables.size() - 1; i >= 0; i--) {
      List<Integer> pages = tables.get(i).pages();
      int last = pages.get(pages.size() - 1);
      if (!seen.contains(last) && isLeftOut(last + 1)) {
        open.set(i);
      }
      seen.addAll(pages);
    }
    return open;
  }

  private boolean isLeftOut(int page) {
    return page >= 1 && page <= pageCount && !selection.includes(page);
  }
}
