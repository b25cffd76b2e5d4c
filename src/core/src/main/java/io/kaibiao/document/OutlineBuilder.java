package io.kaibiao.document;

import io.kaibiao.document.Contents.Entry;
import io.kaibiao.report.text.OutlineEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Determines the levels of headings: a heading is nested in the nearest one before it whose style
 * has a lower rank. A part named only in the table of contents begins at the first of its entries.
 * Belongs to one document and one thread.
 */
final class OutlineBuilder {

  private final Contents contents;
  private final Set<Entry> printed;
  private final List<Node> nodes = new ArrayList<>();
  private final Deque<Node> above = new ArrayDeque<>();
  private int listed = -1;

  private static final class Node {
    private final int level;
    private final NumberingStyle style;
    private final String title;
    private final int page;
    private int lastPage;

    private Node(int level, NumberingStyle style, String title, int page) {
      this.level = level;
      this.style = style;
      this.title = title;
      this.page = page;
      this.lastPage = page;
    }
  }

  /**
   * Makes a builder.
   *
   * @param contents the table of contents
   * @param printed the entries of it that headings say
   */
  OutlineBuilder(Contents contents, Set<Entry> printed) {
    this.contents = contents;
    this.printed = printed;
  }

  /** Adds the next heading and returns its level. */
  int heading(String title, NumberingStyle style, int page) {
    Optional<Entry> entry = contents.entry(Blanks.removed(title));
    entry.ifPresent(known -> unprinted(known, page));
    return add(title, style, page);
  }

  /** Adds the entries above this one that no heading says. */
  private void unprinted(Entry entry, int page) {
    if (entry.index() <= listed) {
      return;
    }
    Deque<Entry> ancestors = new ArrayDeque<>();
    int rank = entry.style().rank();
    for (int i = entry.index() - 1; i > listed; i--) {
      Entry earlier = contents.entries().get(i);
      if (earlier.style().rank() < rank && !earlier.style().id().equals(NumberingStyle.PLAIN)) {
        ancestors.push(earlier);
        rank = earlier.style().rank();
      }
    }
    for (Entry ancestor : ancestors) {
      if (!printed.contains(ancestor)) {
        add(ancestor.title(), ancestor.style(), page);
      }
    }
    listed = entry.index();
  }

  private int add(String title, NumberingStyle style, int page) {
    while (!above.isEmpty() && above.getLast().style.rank() >= style.rank()) {
      above.removeLast();
    }
    Node node = new Node(above.size() + 1, style, title, page);
    above.addLast(node);
    nodes.add(node);
    reached(page);
    return node.level;
  }

  /** Extends the ranges of the current headings to a page. */
  void reached(int page) {
    above.forEach(node -> node.lastPage = Math.max(node.lastPage, page));
  }

  /** Returns the headings in reading order. */
  List<OutlineEntry> outline() {
    return nodes.stream()
        .map(n -> new OutlineEntry(n.level, n.style.id(), n.title, n.page, n.lastPage))
        .toList();
  }
}
