package io.kaibiao.samples.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Draws the lines of the tables of a page with one kind of ink. */
final class RulingPainter {
  private static final double WEIGHT = 0.5;
  private static final String DOT = "BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI Q";

  private final PrintStyle ink;
  private final RandomGenerator random;

  RulingPainter(PrintStyle ink, RandomGenerator random) {
    this.ink = ink;
    this.random = random;
  }

  void paint(Content content, List<PlacedCell> cells) {
    Map<Integer, List<Rect>> tables = new TreeMap<>();
    for (PlacedCell cell : cells) {
      tables.computeIfAbsent(cell.table(), k -> new ArrayList<>()).add(cell.box());
    }
    content.raw("0 G 0 g").op("w", WEIGHT);
    for (List<Rect> boxes : tables.values()) {
      if (ink.rulings() == PrintStyle.Rulings.CELL_RECTANGLES) {
        for (Rect box : boxes) {
          content.op("re", box.left(), box.bottom(), box.width(), box.height()).raw("S");
        }
        continue;
      }
      for (Line line : Line.around(boxes, ink.frame() == PrintStyle.Frame.OPEN_SIDES)) {
        for (Line piece : flawed(line)) {
          draw(content, piece);
        }
      }
    }
  }

  private List<Line> flawed(Line line) {
    return switch (ink.frame()) {
      case CLOSED, OPEN_SIDES -> List.of(line);
      case MISSING_CORNERS -> List.of(shortened(line, 1.2));
      case SMALL_GAPS -> {
        double length = line.x1() - line.x0() + line.y1() - line.y0();
        if (length < 40 || random.nextInt(3) > 0) {
          yield List.of(line);
        }
        double at = length * (0.2 + 0.6 * random.nextDouble());
        yield line.level()
            ? List.of(
                new Line(line.x0(), line.y0(), line.x0() + at, line.y0()),
                new Line(line.x0() + at + 0.9, line.y0(), line.x1(), line.y0()))
            : List.of(
                new Line(line.x0(), line.y0(), line.x0(), line.y0() + at),
                new Line(line.x0(), line.y0() + at + 0.9, line.x0(), line.y1()));
      }
    };
  }

  private static Line shortened(Line line, double by) {
    return line.level()
        ? new Line(line.x0() + by, line.y0(), line.x1() - by, line.y1())
        : new Line(line.x0(), line.y0() + by, line.x1(), line.y1() - by);
  }

  private void draw(Content content, Line line) {
    double half = WEIGHT / 2;
    switch (ink.rulings()) {
      case STROKES, CELL_RECTANGLES -> stroke(content, line);
      case THIN_RECTANGLES -> rectangle(content, line);
      case DASHES -> pieces(line, 2.1, 0.9).forEach(piece -> stroke(content, piece));
      case DASH_PATTERN -> {
        content.raw("[3 2] 0 d");
        stroke(content, line);
        content.raw("[] 0 d");
      }
      case DOT_PATTERN -> {
        content.raw("1 J [0 1.5] 0 d");
        stroke(content, line);
        content.raw("0 J [] 0 d");
      }
      case DASH_RECTANGLES -> pieces(line, 5, 4).forEach(piece -> rectangle(content, piece));
      case DOT_SQUARES -> {
        double length = line.x1() - line.x0() + line.y1() - line.y0();
        for (double at = 0; at < length; at += 1.5) {
          content.op(
              "re",
              (line.level() ? line.x0() + at : line.x0()) - half,
              (line.level() ? line.y0() : line.y0() + at) - half,
              WEIGHT,
              WEIGHT);
        }
        content.raw("f");
      }
      case DASH_IMAGES ->
          pieces(line, 4, 2)
              .forEach(
                  piece -> {
                    image(content, piece);
                    content.raw(DOT);
                  });
      case INLINE_IMAGES -> {
        image(content, line);
        content.raw(DOT);
      }
      case IMAGE_OBJECTS -> {
        image(content, line);
        content.raw("/Dot Do Q");
      }
      case DOUBLE_LINES -> {
        double d = 0.8;
        if (line.level()) {
          stroke(content, new Line(line.x0(), line.y0() - d, line.x1(), line.y1() - d));
          stroke(content, new Line(line.x0(), line.y0() + d, line.x1(), line.y1() + d));
        } else {
          stroke(content, new Line(line.x0() - d, line.y0(), line.x1() - d, line.y1()));
          stroke(content, new Line(line.x0() + d, line.y0(), line.x1() + d, line.y1()));
        }
      }
    }
  }

  private static void rectangle(Content content, Line line) {
    double half = WEIGHT / 2;
    content.op(
        "re",
        line.x0() - half,
        line.y0() - half,
        line.x1() - line.x0() + WEIGHT,
        line.y1() - line.y0() + WEIGHT);
    content.raw("f");
  }

  private static List<Line> pieces(Line line, double dash, double gap) {
    double length = line.x1() - line.x0() + line.y1() - line.y0();
    List<Line> pieces = new ArrayList<>();
    for (double at = 0; at < length; at += dash + gap) {
      double to = Math.min(at + dash, length);
      pieces.add(
          line.level()
              ? new Line(line.x0() + at, line.y0(), line.x0() + to, line.y0())
              : new Line(line.x0(), line.y0() + at, line.x0(), line.y0() + to));
    }
    return pieces;
  }

  private static void image(Content content, Line line) {
    double half = WEIGHT / 2;
    content.raw("q");
    content.op(
        "cm",
        line.x1() - line.x0() + WEIGHT,
        0,
        0,
        line.y1() - line.y0() + WEIGHT,
        line.x0() - half,
        line.y0() - half);
  }

  private static void stroke(Content content, Line line) {
    content.op("m", line.x0(), line.y0()).op("l", line.x1(), line.y1()).raw("S");
  }
}
