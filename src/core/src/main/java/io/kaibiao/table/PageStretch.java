package io.kaibiao.table;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is read from top to bottom before the next one: the whole page as a rule, a
 * column of it, or what stands sideways on it.
 *
 * @param page the page with its reading frame, of which lines and tables have their coordinates
 * @param column the column that it is, or null where it is as wide as the page
 * @param lines the lines outside tables, from top to bottom
 * @param tables the tables and parts of tables, from top to bottom
 */
public record PageStretch(
    Page page, @Nullable Box column, List<TextLine> lines, List<TablePart> tables) {
  public PageStretch {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }
}
