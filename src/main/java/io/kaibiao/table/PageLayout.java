package io.kaibiao.table;

import io.kaibiao.page.TextLine;
import java.util.List;

/**
 * What stands on one page: its tables, and the lines of text outside them, both from top to bottom.
 *
 * @param page the 1-based page
 * @param height the page's height in points in the reading frame
 * @param problems what went wrong while reading it
 */
record PageLayout(
    int page, double height, List<PageTable> tables, List<TextLine> lines, List<String> problems) {
  PageLayout {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}
