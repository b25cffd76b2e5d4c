package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Divides a drawn column that holds several columns of text: a gutter goes through all its lines
 * but for heads that stand over both sides, and values stand beside it.
 */
final class MissingColumns {

  private static final WitnessTolerances.Columns LIMITS = WitnessTolerances.STANDARD.columns();

  private final TextSource text;

  private MissingColumns(TextSource text) {
    this.text = text;
  }

  /** Returns the grid with the columns that the text shows; the grid itself where all are drawn. */
  static RuledGrid added(RuledGrid grid, TextSource text) {
    MissingColumns missing = new MissingColumns(text);
    RuledGrid whole = grid;
    int column = 0;
    while (column < whole.columns() && whole.columns() < LIMITS.most()) {
      Optional<RuledGrid> divided = missing.divided(whole, column);
      whole = divided.orElse(whole);
      column += divided.isPresent() ? 0 : 1;
    }
    return whole;
  }

  /** The text of one cell of a column. */
  private record Content(Span cell, List<TextLine> lines) {}

  private Optional<RuledGrid> divided(RuledGrid grid, int column) {
    List<Content> contents = new ArrayList<>();
    for (Span span : grid.spans()) {
      if (span.column() == column && span.columnSpan() == 1) {
        contents.add(new Content(span, text.lines(grid.box(span))));
      }
    }
    contents.sort(Comparator.comparingInt(c -> c.cell().row()));
    List<TextLine> parted =
        contents.stream()
            .flatMap(c -> c.lines().stream())
            .filter(l -> l.segments().size() > 1)
            .toList();
    if (parted.size() < LIMITS.fewestLines()) {
      return Optional.empty();
    }
    List<Gap> gutters = Gap.between(parted.get(0).segments());
    for (TextLine line : parted) {
      gutters = Gap.left(gutters, line, LIMITS.narrowest() * line.size());
    }
    return gutters.stream()
        .filter(g -> isGutter(g, contents))
        .findFirst()
        .map(gutter -> divided(grid, contents, gutter));
  }

  private static boolean isGutter(Gap gutter, List<Content> contents) {
    int parted = 0;
    int values = 0;
    int across = 0;
    for (Content content : contents) {
      for (TextLine line : content.lines()) {
        if (gutter.isCrossedBy(line)) {
          across++;
          // Only heads stand across a gutter: above all that it parts.
          if (parted > across) {
            return false;
          }
        } else if (gutter.parts(line)) {
          parted++;
          values += isBesideValue(gutter, line) ? 1 : 0;
        }
      }
    }
    return parted >= LIMITS.fewestLines()
        && values >= LIMITS.mostlyValues() * parted
        && across * 2 <= parted;
  }

  /** Tells whether the text before or behind a gutter is a value. */
  private static boolean isBesideValue(Gap gutter, TextLine line) {
    String before = "";
    String behind = "";
    for (Segment part : line.segments()) {
      if (part.box().x1() <= gutter.middle()) {
        before = part.text();
      } else if (behind.isEmpty()) {
        behind = part.text();
      }
    }
    return AtomicValues.is(before) || AtomicValues.is(behind);
  }

  private static RuledGrid divided(RuledGrid grid, List<Content> contents, Gap gutter) {
    GridParts parts = GridParts.of(grid);
    int boundary = parts.addColumn(gutter.middle());
    for (Content content : contents) {
      List<TextLine> lines = content.lines();
      int over = 0;
      while (over < lines.size() && gutter.isCrossedBy(lines.get(over))) {
        over++;
      }
      Box box = grid.box(content.cell());
      if (over == 0) {
        parts.cutColumn(parts.at(box), boundary);
      } else if (over < lines.size()
          && lines.subList(over, lines.size()).stream().noneMatch(gutter::isCrossedBy)) {
        int row = parts.rowBetween(lines.get(over - 1).box().y1(), lines.get(over).box().y0());
        parts.cutRow(parts.at(box), row);
        parts.cutColumn(
            parts.at(new Box(box.x0(), parts.height(row), box.x1(), box.y1())), boundary);
      }
    }
    return parts.grid();
  }
}
