package io.kaibiao.table.witness;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * Lines of text that are a table without a grid.
 *
 * @param lines its lines from top to bottom
 * @param firstBody the index of the first line below its head
 * @param rules its horizontal rules from top to bottom, perhaps none
 */
public record OpenTable(List<TextLine> lines, int firstBody, List<Ruling> rules) {
  public OpenTable {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /** Returns the box around its text and rules. */
  public Box box() {
    Box box = lines.get(0).box();
    for (TextLine line : lines) {
      box = box.union(line.box());
    }
    for (Ruling rule : rules) {
      box = box.union(rule.box());
    }
    return box;
  }
}
