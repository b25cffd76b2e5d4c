package io.kaibiao.table;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables and the text lines outside them on one page or in one text column of it, both from top
 * to bottom.
 *
 * @param page the page
 * @param column the text column, or null for the full width
 * @param problems what went wrong while reading it
 */
public record PageLayout(
    Page page,
    @Nullable Box column,
    List<PageTable> tables,
    List<TextLine> lines,
    List<String> problems) {
  public PageLayout {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** Returns the page's height in points in the reading frame. */
  public double height() {
    return page.height();
  }
}
