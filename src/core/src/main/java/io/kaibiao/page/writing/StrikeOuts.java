package io.kaibiao.page.writing;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Takes text that is struck out off a page: below a strike-out annotation, or with a line through
 * it. A line strikes text out if it runs through the middle of the characters, begins and ends with
 * them, leaves no digit of a number out and touches no other ruling.
 *
 * <p>All lengths without a unit are shares of the type size, set by eye on word processors' output.
 * Belongs to one page.
 */
public final class StrikeOuts {

  // The middle third of a digit, which is 0.7 of the type size high, above the baseline.
  private static final WritingTolerances.Strokes LIMITS = WritingTolerances.STANDARD.strokes();

  /** Maximum number of characters of a note. */
  private static final int QUOTED = 60;

  private final Page page;
  private final List<Glyph> byBaseline;
  private final List<Ruling> vertical;
  private final Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Ruling> strokes = new HashSet<>();
  private final List<PageNote> notes;

  private StrikeOuts(Page page) {
    this.page = page;
    this.notes = new ArrayList<>(page.notes());
    this.byBaseline =
        page.glyphs().stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
    this.vertical =
        page.rulings().stream().filter(r -> r.direction() == Ruling.Direction.VERTICAL).toList();
  }

  /**
   * Returns a page without the text that is struck out, with notes of it.
   *
   * @param areas the areas of strike-out annotations, in the reading frame
   * @param checkpoint passed before each area and each line
   */
  public static Page takenOff(Page page, List<Box> areas, Checkpoint checkpoint) {
    StrikeOuts strikeOuts = new StrikeOuts(page);
    for (Box area : areas) {
      checkpoint.pass();
      strikeOuts.strikeBelow(area);
    }
    for (Line line : strikeOuts.lines()) {
      checkpoint.pass();
      strikeOuts.strikeThrough(line);
    }
    return strikeOuts.notes.size() == page.notes().size() ? page : strikeOuts.rest();
  }

  private Page rest() {
    return page.with(
            page.glyphs().stream().filter(g -> !struck.contains(g)).toList(),
            page.rulings().stream().filter(r -> !strokes.contains(r)).toList())
        .noting(notes);
  }

  /**
   * A line.
   *
   * @param thickness the thickness of the thickest of its parts
   * @param parts the rulings that it consists of
   */
  private record Line(
      double position, double start, double end, double thickness, List<Ruling> parts) {}

  /** Returns the horizontal lines, those of one text joined. */
  private List<Line> lines() {
    List<Ruling> horizontal =
        page.rulings().stream()
            .filter(r -> r.direction() == Ruling.Direction.HORIZONTAL)
            .sorted(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start))
            .toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < horizontal.size(); ) {
      int next = i + 1;
      while (next < horizontal.size()
          && horizontal.get(next).position() - horizontal.get(next - 1).position()
              <= LIMITS.collinear()) {
        next++;
      }
      join(horizontal.subList(i, next), lines);
      i = next;
    }
    return lines;
  }

  /** Joins rulings of about one height where they touch. */
  private static void join(List<Ruling> level, List<Line> lines) {
    List<Ruling> parts = new ArrayList<>();
    double end = 0;
    for (Ruling ruling :
        level.stream().sorted(Comparator.comparingDouble(Ruling::start)).toList()) {
      if (!parts.isEmpty() && ruling.start() - end > LIMITS.gap()) {
        lines.add(line(parts, end));
        parts = new ArrayList<>();
      }
      end = parts.isEmpty() ? ruling.end() : Math.max(end, ruling.end());
      parts.add(ruling);
    }
    lines.add(line(parts, end));
  }

  private static Line line(List<Ruling> parts, double end) {
    Ruling first = parts.get(0);
    double thickness = parts.stream().mapToDouble(Ruling::thickness).max().orElseThrow();
    return new Line(first.position(), first.start(), end, thickness, parts);
  }

  private void strikeThrough(Line line) {
    List<Glyph> on = new ArrayList<>();
    for (int i = firstBelow(line.position()); i < byBaseline.size(); i++) {
      Glyph glyph = byBaseline.get(i);
      if (glyph.baseline() - line.position() > LIMITS.largest()) {
        break;
      }
      if (isThrough(line, glyph)) {
        on.add(glyph);
      }
    }
    if (!on.isEmpty() && isAlong(line, on) && !touches(line) && isWhole(on)) {
      strokes.addAll(line.parts());
      strike(on);
    }
  }

  private int firstBelow(double position) {
    int low = 0;
    int high = byBaseline.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byBaseline.get(middle).baseline() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isThrough(Line line, Glyph glyph) {
    double above = (glyph.baseline() - line.position()) / glyph.size();
    return above >= LIMITS.lowest()
        && above <= LIMITS.highest()
        && glyph.centerX() > line.start()
        && glyph.centerX() < line.end()
        && glyph.turn() == Turn.NONE
        && line.thickness() <= LIMITS.thickest() * glyph.size();
  }

  /** Tells whether a line begins and ends with the text that it runs through. */
  private static boolean isAlong(Line line, List<Glyph> on) {
    double left = on.stream().mapToDouble(Glyph::x0).min().orElseThrow();
    double right = on.stream().mapToDouble(Glyph::x1).max().orElseThrow();
    double size = on.get(0).size();
    double covered = on.stream().mapToDouble(g -> g.x1() - g.x0()).sum();
    return left - line.start() <= LIMITS.beyond() * size
        && line.start() - left <= LIMITS.shortOf() * size
        && line.end() - right <= LIMITS.beyond() * size
        && right - line.end() <= LIMITS.shortOf() * size
        && covered >= LIMITS.covering() * (line.end() - line.start())
        && on.stream()
            .flatMapToInt(g -> g.text().codePoints())
            .anyMatch(Character::isLetterOrDigit);
  }

  /** Tells whether no number goes on beside the text: a dash of a dashed line hides a digit. */
  private boolean isWhole(List<Glyph> on) {
    double left = on.stream().mapToDouble(Glyph::x0).min().orElseThrow();
    double right = on.stream().mapToDouble(Glyph::x1).max().orElseThrow();
    Glyph any = on.get(0);
    double near = LIMITS.beside() * any.size();
    for (int i = firstBelow(any.baseline() - near); i < byBaseline.size(); i++) {
      Glyph glyph = byBaseline.get(i);
      if (glyph.baseline() > any.baseline() + near) {
        break;
      }
      boolean beside = Math.abs(glyph.x1() - left) < near || Math.abs(glyph.x0() - right) < near;
      if (beside && !on.contains(glyph) && Script.isFigurePart(glyph.text().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean touches(Line line) {
    return vertical.stream()
        .anyMatch(
            v ->
                v.start() - LIMITS.touching() <= line.position()
                    && v.end() + LIMITS.touching() >= line.position()
                    && v.position() >= line.start() - LIMITS.touching()
                    && v.position() <= line.end() + LIMITS.touching());
  }

  private void strikeBelow(Box area) {
    List<Glyph> below =
        page.glyphs().stream().filter(g -> area.contains(g.centerX(), g.centerY())).toList();
    if (below.isEmpty()) {
      // The page's text is in its pixels.
      notes.add(new PageNote(PageNote.Kind.STRUCK_OUT, "", page.toShown(area)));
    } else {
      strike(below);
    }
  }

  private void strike(List<Glyph> glyphs) {
    struck.addAll(glyphs);
    List<Glyph> reading = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
    StringBuilder text = new StringBuilder();
    Box box = reading.get(0).box();
    for (Glyph glyph : reading) {
      box = box.union(glyph.box());
      text.append(text.length() < QUOTED ? glyph.text() : "");
    }
    notes.add(new PageNote(PageNote.Kind.STRUCK_OUT, text.toString(), page.toShown(box)));
  }
}
