package io.kaibiao.page;

import io.kaibiao.ocr.StripReading;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.text.Dashes;
import io.kaibiao.scan.text.StripCutter;
import io.kaibiao.scan.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a page without a text layer, read from its pixels. Each strip is read once. */
final class PixelText implements TextSource {

  /** Stands for ink that no engine could read, to show that the cell is not blank. */
  private static final String UNREAD = "\uFFFD";

  private static final Pattern FIRST =
      Pattern.compile("\u7B2C[-\u00B7\u2022\u2010-\u2015\u2212\u2500\uFF0D~]");

  /** The reading of a dash, which is recognized by its shape without an engine. */
  private static final StripReading DASH = new StripReading("\u2014", List.of(1.0), 1, List.of());

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  private final PixelLayer layer;
  private final List<PixelBox> taken = new ArrayList<>();
  private final Map<PixelBox, List<PixelBox>> strips = new HashMap<>();

  PixelText(PixelLayer layer) {
    this.layer = layer;
  }

  @Override
  public List<Reading> read(List<Box> boxes) {
    List<List<PixelBox>> cells = new ArrayList<>();
    for (Box box : boxes) {
      PixelBox cell = pixels(box);
      taken.add(cell);
      cells.add(cut(cell));
    }
    List<PixelBox> lines = cells.stream().flatMap(List::stream).toList();
    List<StripReading> read = readLines(lines);
    for (int i = 0; i < read.size(); i++) {
      layer.strips().add(lines.get(i), read.get(i));
    }
    Iterator<StripReading> readings = read.iterator();
    List<Reading> out = new ArrayList<>(boxes.size());
    for (List<PixelBox> cell : cells) {
      out.add(cell(cell.stream().map(line -> readings.next()).toList()));
    }
    return out;
  }

  private List<StripReading> readLines(List<PixelBox> lines) {
    Dashes dashes = new Dashes(layer.raster(), layer.dpi());
    List<Boolean> dash = lines.stream().map(dashes::isDash).toList();
    List<Raster> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!dash.get(i)) {
        strips.add(strip(lines.get(i)));
      }
    }
    Iterator<StripReading> readings = layer.read(strips).iterator();
    return dash.stream().map(flat -> flat ? DASH : readings.next()).toList();
  }

  private Raster strip(PixelBox line) {
    return layer.raster().crop(line.x0(), line.y0(), line.x1(), line.y1());
  }

  /** Omits a box whose text is known. */
  void pass(Box box) {
    taken.add(pixels(box));
  }

  private PixelBox pixels(Box box) {
    return new PixelBox(
        (int) Math.round(layer.pixels(box.x0())),
        (int) Math.round(layer.pixels(box.y0())),
        (int) Math.round(layer.pixels(box.x1())),
        (int) Math.round(layer.pixels(box.y1())));
  }

  /** Returns the lines of a cell, which is cut once because every spot of ink is examined. */
  private List<PixelBox> cut(PixelBox cell) {
    return strips.computeIfAbsent(
        cell,
        box -> new StripCutter(layer.raster(), layer.dpi(), layer.reader().checkpoint()).cut(box));
  }

  /** Joins the lines of a cell, whose confidence is the lowest one of its lines. */
  private static Reading cell(List<StripReading> lines) {
    if (lines.isEmpty()) {
      return new Reading("", 1, List.of(), Origin.PIXELS);
    }
    StringBuilder text = new StringBuilder();
    double confidence = 1;
    boolean figures = lines.stream().allMatch(l -> Script.isFigure(l.text()));
    for (StripReading line : lines) {
      if (figures && !text.isEmpty()) {
        // A number that was split keeps a mark of the split, and two numbers stay separate.
        text.append(' ');
      }
      Script.appendLine(text, line.text().isBlank() ? UNREAD : numbered(line.text()));
      confidence = Math.min(confidence, line.confidence());
    }
    Set<String> alternatives = new LinkedHashSet<>();
    if (lines.size() == 1) {
      alternatives.addAll(lines.get(0).alternatives());
    }
    return new Reading(text.toString(), confidence, List.copyOf(alternatives), Origin.PIXELS);
  }

  /** Returns a text with a flat stroke after 第 replaced by 一, because a number follows there. */
  static String numbered(String text) {
    return FIRST.matcher(text).replaceAll("\u7B2C\u4E00");
  }

  @Override
  public List<TextLine> remainingLines() {
    return lines(found());
  }

  /** Returns the lines whose middle is in one of some boxes, outside what was read already. */
  List<TextLine> linesIn(List<Box> boxes) {
    return lines(
        found().stream().filter(line -> boxes.stream().anyMatch(box -> isIn(line, box))).toList());
  }

  private List<PixelBox> found() {
    return TextLines.find(layer.raster(), taken, layer.dpi(), layer.reader().checkpoint());
  }

  private boolean isIn(PixelBox line, Box box) {
    return box.contains(
        layer.points((line.x0() + line.x1()) / 2.0), layer.points((line.y0() + line.y1()) / 2.0));
  }

  private List<TextLine> lines(List<PixelBox> found) {
    List<List<PixelBox>> lines = rows(found);
    List<Raster> strips = new ArrayList<>();
    for (List<PixelBox> line : lines) {
      line.forEach(box -> strips.add(strip(box)));
    }
    List<StripReading> readings = layer.read(strips);
    List<TextLine> out = new ArrayList<>();
    int at = 0;
    for (List<PixelBox> line : lines) {
      List<TextLine.Segment> segments = new ArrayList<>();
      for (PixelBox box : line) {
        StripReading reading = readings.get(at++);
        layer.strips().add(box, reading);
        if (!reading.text().isBlank()) {
          segments.add(segment(box, reading));
        }
      }
      if (!segments.isEmpty()) {
        Box all = segments.get(0).box();
        for (TextLine.Segment segment : segments) {
          all = all.union(segment.box());
        }
        out.add(new TextLine(segments, all));
      }
    }
    return out;
  }

  private TextLine.Segment segment(PixelBox box, StripReading reading) {
    return new TextLine.Segment(
        numbered(reading.text()),
        layer.points(box),
        LIMITS.sizeOfInk() * height(box),
        reading.confidence(),
        Origin.PIXELS);
  }

  /** Groups segments at the same height into rows. */
  static List<List<PixelBox>> rows(List<PixelBox> segments) {
    List<PixelBox> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingInt(b -> b.y0() + b.y1()));
    List<List<PixelBox>> rows = new ArrayList<>();
    for (PixelBox box : sorted) {
      List<PixelBox> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean beside = !row.isEmpty() && middle(box) < row.get(0).y1();
      if (beside && row.stream().noneMatch(b -> b.x0() < box.x1() && box.x0() < b.x1())) {
        row.add(box);
      } else {
        rows.add(new ArrayList<>(List.of(box)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(PixelBox::x0)));
    return rows;
  }

  private static int middle(PixelBox box) {
    return (box.y0() + box.y1()) / 2;
  }

  @Override
  public int countLines(Box box) {
    return cut(pixels(box)).size();
  }

  @Override
  public List<TextLine> lines(Box box) {
    List<PixelBox> lines = cut(pixels(box));
    List<StripReading> readings = readLines(lines);
    List<TextLine> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine.Segment segment = segment(lines.get(i), readings.get(i));
      out.add(new TextLine(List.of(segment), segment.box()));
    }
    return out;
  }

  @Override
  public List<String> problems() {
    return layer.reader().notices();
  }

  private double height(PixelBox box) {
    return layer.points(box.height());
  }
}
