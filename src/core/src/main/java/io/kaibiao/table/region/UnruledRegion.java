package io.kaibiao.table.region;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.KnownColumns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The area of a page that holds a table without a grid.
 *
 * @param lines its lines from top to bottom
 * @param firstBody index of the first line with numbers; earlier ones are header lines
 * @param hasOrdinals whether the last header line numbers the columns
 * @param rules its horizontal rules from top to bottom, perhaps none
 * @param known the columns of the table that it may continue, or null
 */
public record UnruledRegion(
    List<TextLine> lines,
    int firstBody,
    boolean hasOrdinals,
    List<Ruling> rules,
    @Nullable KnownColumns known) {
  public UnruledRegion {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  public List<TextLine> head() {
    return lines.subList(0, firstBody);
  }

  public List<TextLine> body() {
    return lines.subList(firstBody, lines.size());
  }

  /** Returns the box around its text and rules. */
  public Box box() {
    Box box = lines.get(0).box();
    for (TextLine line : lines) {
      box = box.union(line.box());
    }
    for (Ruling rule : rules) {
      box = box.union(new Box(rule.start(), rule.position(), rule.end(), rule.position()));
    }
    return box;
  }
}
