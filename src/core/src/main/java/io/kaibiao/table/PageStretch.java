package io.kaibiao.table;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is read from top to bottom before the next part: usually the whole page,
 * else a text column or the text in another direction.
 *
 * @param page the page with its reading frame, which lines and tables use for coordinates
 * @param column the text column, or null for the full width
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
