package io.kaibiao.export.alto;

import io.kaibiao.export.content.CorrectedLines.Line;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a page, each of which is taken once. Belongs to one thread. */
final class PageLines {

  private final List<PlacedLine> read;
  private final @Nullable Page page;
  private final @Nullable TextSource layer;

  /**
   * Makes the lines of a page.
   *
   * @param read the lines that were read from pixels
   * @param page the page with its text layer, or null where it has none
   */
  PageLines(List<Line> read, @Nullable Page page) {
    this.read = new ArrayList<>(read.stream().map(PageLines::placed).toList());
    this.page = page;
    this.layer = page == null ? null : page.text();
  }

  private static PlacedLine placed(Line line) {
    boolean corrected = line.correction() != null;
    double confidence =
        line.correction() == null ? line.line().confidence() : line.correction().confidence();
    return new PlacedLine(
        line.text(),
        line.line().box(),
        line.line().turn(),
        confidence,
        corrected ? List.of() : line.line().alternatives(),
        line.correction() != null && line.correction().evidence().origin() == Origin.PERSON);
  }

  /** Takes the lines whose middle is in each of some boxes that don't overlap. */
  List<List<PlacedLine>> in(List<Box> boxes) {
    List<List<PlacedLine>> lines = new ArrayList<>();
    for (Box box : boxes) {
      lines.add(new ArrayList<>(taken(box)));
    }
    Page own = page;
    if (own == null || layer == null) {
      return lines;
    }
    for (int i = 0; i < boxes.size(); i++) {
      if (lines.get(i).isEmpty()) {
        for (TextLine line : layer.lines(own.frame().toReading(boxes.get(i)))) {
          lines.get(i).addAll(placed(own, line));
        }
      }
    }
    layer.read(boxes.stream().map(own.frame()::toReading).toList());
    return lines;
  }

  /** Returns the text in a box, without taking it and without blanks. */
  String text(Box box) {
    StringBuilder text = new StringBuilder();
    for (PlacedLine line : read) {
      if (isIn(line.box(), box)) {
        text.append(line.text());
      }
    }
    Page own = page;
    if (text.isEmpty() && own != null && layer != null) {
      layer.lines(own.frame().toReading(box)).forEach(line -> text.append(line.text()));
    }
    return text.toString().replaceAll("\\s+", "");
  }

  private List<PlacedLine> taken(Box box) {
    List<PlacedLine> taken = new ArrayList<>();
    for (Iterator<PlacedLine> each = read.iterator(); each.hasNext(); ) {
      PlacedLine line = each.next();
      if (isIn(line.box(), box)) {
        taken.add(line);
        each.remove();
      }
    }
    return taken;
  }

  /** Takes all lines that are left. */
  List<PlacedLine> rest() {
    List<PlacedLine> rest = new ArrayList<>(read);
    read.clear();
    Page own = page;
    if (own != null && layer != null) {
      for (TextLine line : layer.remainingLines()) {
        for (PlacedLine part : placed(own, line)) {
          // Where the pixels were read, the text layer was not believed.
          if (rest.stream().noneMatch(l -> l.confidence() != null && isIn(part.box(), l.box()))) {
            rest.add(part);
          }
        }
      }
    }
    return rest;
  }

  private static List<PlacedLine> placed(Page page, TextLine line) {
    return line.segments().stream()
        .filter(segment -> !segment.text().isBlank())
        .map(
            segment ->
                new PlacedLine(
                    segment.text(),
                    page.toShown(segment.box()),
                    page.frame().turn().quarters(),
                    null,
                    List.of(),
                    false))
        .toList();
  }

  /** Tells whether the middle of a box is in another one. */
  static boolean isIn(Box inner, Box outer) {
    return outer.contains((inner.x0() + inner.x1()) / 2, (inner.y0() + inner.y1()) / 2);
  }
}
