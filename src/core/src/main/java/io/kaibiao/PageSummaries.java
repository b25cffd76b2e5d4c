package io.kaibiao;

import io.kaibiao.page.Page;
import io.kaibiao.report.PageSummary;
import io.kaibiao.report.PageSummary.Content;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.sheet.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found on each page of one document, and what kind of document that makes it. */
final class PageSummaries {

  private final List<PageSummary> pages = new ArrayList<>();

  /**
   * Adds a page.
   *
   * @param sheet its content if the document has no pages
   */
  void add(Page page, Optional<SourceSheet> sheet) {
    pages.add(
        new PageSummary(
            page.number(),
            page.frame().shownWidth(),
            page.frame().shownHeight(),
            content(page, sheet),
            page.glyphs().size(),
            page.watermarks(),
            page.rulings().size(),
            page.images().size(),
            List.of()));
  }

  /** Adds a page that can't be read. */
  void addUnreadable(int number) {
    pages.add(new PageSummary(number, 0, 0, Content.BLANK, 0, List.of(), 0, 0, List.of()));
  }

  /** Returns how many pages were added. */
  int size() {
    return pages.size();
  }

  /** Returns where the text of a document with pages came from. */
  SourceKind kind() {
    boolean text = pages.stream().anyMatch(p -> p.content() == Content.TEXT);
    boolean image = pages.stream().anyMatch(p -> p.content() == Content.IMAGE);
    if (!image) {
      return SourceKind.DIGITAL;
    }
    return text ? SourceKind.MIXED : SourceKind.SCANNED;
  }

  /** Returns the pages, each with the ids of the tables on it. */
  List<PageSummary> with(List<Table> tables) {
    return pages.stream().map(p -> withTables(p, tables)).toList();
  }

  private static Content content(Page page, Optional<SourceSheet> sheet) {
    if (sheet.isPresent()) {
      return sheet.get().blocks().isEmpty() ? Content.BLANK : Content.TEXT;
    }
    if (page.pixelsReason().isPresent()) {
      return Content.IMAGE;
    }
    return page.glyphs().isEmpty() ? Content.BLANK : Content.TEXT;
  }

  private static PageSummary withTables(PageSummary p, List<Table> tables) {
    List<String> ids =
        tables.stream().filter(t -> t.pages().contains(p.page())).map(Table::id).toList();
    return new PageSummary(
        p.page(),
        p.width(),
        p.height(),
        p.content(),
        p.glyphs(),
        p.watermarks(),
        p.rulings(),
        p.images(),
        ids);
  }
}
