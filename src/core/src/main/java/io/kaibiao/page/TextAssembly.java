package io.kaibiao.page;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.script.Script;
import io.kaibiao.page.script.WholeAmounts;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.text.RaisedForms;
import io.kaibiao.text.RightToLeft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Assembles text from glyphs by their positions, not by the order in which they were painted. */
public final class TextAssembly {

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  private static final Comparator<Glyph> BY_BASELINE = Comparator.comparingDouble(Glyph::baseline);
  private static final Comparator<Glyph> BY_LEFT = Comparator.comparingDouble(Glyph::x0);

  private TextAssembly() {}

  /** Groups glyphs into lines from top to bottom, each from left to right, without overprints. */
  public static List<List<Glyph>> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(RaisedGlyphs.settled(glyphs));
    sorted.sort(BY_BASELINE);
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double baseline = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.baseline() - baseline > LIMITS.sameLine() * glyph.size()) {
        addLines(line, lines);
        line = new ArrayList<>();
      }
      if (line.isEmpty()) {
        baseline = glyph.baseline();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      addLines(line, lines);
    }
    return lines;
  }

  private static void addLines(List<Glyph> level, List<List<Glyph>> lines) {
    for (List<Glyph> line : InterlacedLines.parted(finish(level))) {
      lines.add(RunPieces.inOrder(line));
    }
  }

  private static List<Glyph> finish(List<Glyph> line) {
    line.sort(BY_LEFT);
    List<Glyph> kept = new ArrayList<>(line.size());
    for (Glyph glyph : line) {
      boolean again = false;
      for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 2; i--) {
        Glyph before = kept.get(i);
        again |=
            before.text().equals(glyph.text())
                && glyph.x0() - before.x0() < LIMITS.overprint() * glyph.size()
                && glyph.run() != before.run();
      }
      if (!again) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  /** Returns the text of the glyphs in one cell. */
  static String cell(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return "";
    }
    List<List<Glyph>> lines = lines(upright(glyphs));
    StringBuilder text = new StringBuilder();
    boolean figure = glyphs.stream().allMatch(TextAssembly::isOfFigure);
    for (List<Glyph> line : lines) {
      if (!text.isEmpty() && needsBlank(text, line.get(0), figure)) {
        text.append(' ');
      }
      append(text, line);
    }
    return text.toString();
  }

  /** Returns glyphs of text that is rotated in its cell as if the cell were rotated back. */
  private static List<Glyph> upright(List<Glyph> glyphs) {
    Turn turn = glyphs.get(0).turn();
    if (turn == Turn.NONE || glyphs.stream().anyMatch(g -> g.turn() != turn)) {
      return glyphs;
    }
    Frame frame = new Frame(turn, 0, 0);
    return glyphs.stream().map(g -> g.turned(frame)).toList();
  }

  /**
   * Tells whether a blank is needed between two lines: after a part of a number that was split, and
   * between Latin words, but not between digits in running text or Chinese characters.
   */
  private static boolean needsBlank(StringBuilder before, Glyph after, boolean figure) {
    int last = before.codePointBefore(before.length());
    int first = after.text().codePointAt(0);
    if (figure) {
      return true;
    }
    if (Script.isWide(last) || Script.isWide(first)) {
      return false;
    }
    return !(Character.isDigit(last) && Character.isDigit(first));
  }

  private static boolean isOfFigure(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return Script.isFigurePart(c) || RaisedForms.isSign(c);
  }

  private static void append(StringBuilder text, List<Glyph> line) {
    int start = text.length();
    boolean leftwards = false;
    Glyph before = null;
    for (Glyph glyph : line) {
      if (before != null && isBlankBetween(before, glyph)) {
        text.append(' ');
      }
      leftwards |= RightToLeft.isIn(glyph.text().codePointAt(0));
      text.append(glyph.text());
      before = glyph;
    }
    if (leftwards) {
      text.replace(start, text.length(), RightToLeft.read(text.substring(start)));
    }
  }

  private static boolean isBlankBetween(Glyph a, Glyph b) {
    return (b.spaced() || b.x0() - a.x1() > LIMITS.blankGap() * Math.max(a.size(), b.size()))
        && !Script.isWide(a.text().codePointBefore(a.text().length()))
        && !Script.isWide(b.text().codePointAt(0));
  }

  /** Splits a line at its wide gaps, and between amounts a blank apart. */
  static TextLine segments(List<Glyph> line) {
    List<TextLine.Segment> segments = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.size(); i++) {
      boolean ends =
          i == line.size()
              || line.get(i).x0() - line.get(i - 1).x1()
                  > LIMITS.segmentGap() * Math.max(line.get(i).size(), line.get(i - 1).size())
              || amountsMeet(line, from, i);
      if (ends) {
        segments.add(segment(line.subList(from, i)));
        from = i;
      }
    }
    Box box = segments.get(0).box();
    for (TextLine.Segment segment : segments) {
      box = box.union(segment.box());
    }
    return new TextLine(segments, box);
  }

  /**
   * Tells whether two whole amounts meet at a glyph, a blank apart: they are in two columns, as
   * running text does not set amounts one after the other.
   *
   * @param from the first glyph of the text before
   */
  private static boolean amountsMeet(List<Glyph> line, int from, int at) {
    if (!WholeAmounts.mayBegin(line.get(at).text().codePointAt(0)) || !isGapBefore(line, at)) {
      return false;
    }
    int start = at - 1;
    while (start > from && !isGapBefore(line, start)) {
      start--;
    }
    int end = at + 1;
    while (end < line.size() && !isGapBefore(line, end)) {
      end++;
    }
    return WholeAmounts.is(text(line.subList(start, at)))
        && WholeAmounts.is(text(line.subList(at, end)));
  }

  private static boolean isGapBefore(List<Glyph> line, int at) {
    Glyph glyph = line.get(at);
    Glyph before = line.get(at - 1);
    return glyph.x0() - before.x1() > LIMITS.blankGap() * Math.max(glyph.size(), before.size());
  }

  private static StringBuilder text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    return text;
  }

  private static TextLine.Segment segment(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    append(text, glyphs);
    double size = 0;
    Box box = null;
    for (Glyph g : glyphs) {
      size = Math.max(size, g.size());
      Box own = new Box(g.x0(), g.y0(), g.x1(), g.y1());
      box = box == null ? own : box.union(own);
    }
    if (box == null) {
      throw new IllegalArgumentException("a segment needs a glyph");
    }
    double certainty = Glyph.certainty(glyphs);
    return new TextLine.Segment(
        text.toString(),
        box,
        size,
        certainty,
        certainty < 1 ? Origin.PIXELS : Origin.TEXT_LAYER,
        bold(glyphs));
  }

  /** Returns the share of bold letters; in glyphs without letters, of all. */
  private static double bold(List<Glyph> glyphs) {
    int letters = 0;
    int heavyLetters = 0;
    int heavy = 0;
    for (Glyph g : glyphs) {
      boolean letter = Character.isLetter(g.text().codePointAt(0));
      letters += letter ? 1 : 0;
      heavyLetters += letter && g.bold() ? 1 : 0;
      heavy += g.bold() ? 1 : 0;
    }
    return letters > 0 ? (double) heavyLetters / letters : (double) heavy / glyphs.size();
  }
}
