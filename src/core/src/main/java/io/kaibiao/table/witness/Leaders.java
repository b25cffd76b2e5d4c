package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dots that lead from a label to what stands behind it. They are no text of either. */
public final class Leaders {

  private static final Pattern AT_END =
      Pattern.compile("\\s*(?:…{2,}|[.·．。_]{4,}|(?:[.·] ?){4,})\\s*$");

  private Leaders() {}

  /** Returns a text without the leaders at its end. */
  public static String without(String text) {
    Matcher leaders = AT_END.matcher(text);
    return leaders.find() ? text.substring(0, leaders.start()) : text;
  }

  /** Returns a line without leaders; empty if it has nothing else. */
  static Optional<TextLine> without(TextLine line) {
    List<Segment> kept = new ArrayList<>();
    for (Segment part : line.segments()) {
      String text = without(part.text());
      if (text.equals(part.text())) {
        kept.add(part);
      } else if (!text.isEmpty()) {
        Box box = part.box();
        double end = box.x0() + box.width() * text.length() / part.text().length();
        Box own = new Box(box.x0(), box.y0(), end, box.y1());
        kept.add(
            new Segment(text, own, part.size(), part.confidence(), part.origin(), part.bold()));
      }
    }
    if (kept.equals(line.segments())) {
      return Optional.of(line);
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TextLine(kept, kept.stream().map(Segment::box).reduce(Box::union).orElseThrow()));
  }
}
