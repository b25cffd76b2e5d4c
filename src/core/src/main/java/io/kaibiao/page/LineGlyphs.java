package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs in the place of lines that were read from pixels, for steps that look for columns by the
 * places of characters. Blank gaps of a line's ink part it into stretches; the characters of a
 * stretch share its width, an ideograph with twice the share of another character.
 */
public final class LineGlyphs {

  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  private final PixelLayer layer;
  private final List<Glyph> glyphs = new ArrayList<>();
  private int run;

  private LineGlyphs(PixelLayer layer) {
    this.layer = layer;
  }

  /** A stretch of ink without wide gaps, in points. */
  private record Stretch(double x0, double x1) {
    double width() {
      return x1 - x0;
    }
  }

  /** Returns the glyphs of a page's lines in the order of the lines, blanks left out. */
  public static List<Glyph> of(List<TextLine> lines, PixelLayer layer) {
    LineGlyphs all = new LineGlyphs(layer);
    for (TextLine line : lines) {
      for (TextLine.Segment segment : line.segments()) {
        all.add(segment);
      }
    }
    return all.glyphs;
  }

  private void add(TextLine.Segment segment) {
    int[] text = segment.text().codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    List<Stretch> stretches = stretches(segment.box());
    double ink = stretches.stream().mapToDouble(Stretch::width).sum();
    double units = 0;
    for (int character : text) {
      units += width(character);
    }
    int at = 0;
    double passed = 0;
    double done = 0;
    for (int i = 0; i < stretches.size(); i++) {
      passed += stretches.get(i).width();
      double target = passed * units / ink;
      int from = at;
      double begun = done;
      // The last stretch takes the rest; others end with the character whose end is nearest.
      while (at < text.length
          && (i + 1 == stretches.size() || done + width(text[at]) / 2.0 < target)) {
        done += width(text[at++]);
      }
      place(segment, stretches.get(i), text, new int[] {from, at}, done - begun);
      run++;
    }
  }

  private void place(
      TextLine.Segment segment, Stretch stretch, int[] text, int[] range, double units) {
    double x = stretch.x0();
    Box box = segment.box();
    for (int i = range[0]; i < range[1]; i++) {
      double end = x + stretch.width() * width(text[i]) / units;
      String character = Character.toString(text[i]);
      glyphs.add(new Glyph(character, x, box.y0(), end, box.y1(), box.y1(), segment.size(), run));
      x = end;
    }
  }

  /** Returns the stretches of ink in a box from left to right; the whole box if it shows none. */
  private List<Stretch> stretches(Box box) {
    Raster raster = layer.raster();
    int x0 = Math.max(0, (int) Math.round(layer.pixels(box.x0())));
    int x1 = Math.min(raster.width(), (int) Math.round(layer.pixels(box.x1())));
    int y0 = Math.max(0, (int) Math.round(layer.pixels(box.y0())));
    int y1 = Math.min(raster.height(), (int) Math.round(layer.pixels(box.y1())));
    double widest = LIMITS.stretchGap() * (y1 - y0);
    List<Stretch> out = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int x = x0; x < x1; x++) {
      if (!hasInk(raster, x, y0, y1)) {
        continue;
      }
      if (start >= 0 && x - last - 1 > widest) {
        out.add(new Stretch(layer.points(start), layer.points(last + 1)));
        start = x;
      }
      start = start < 0 ? x : start;
      last = x;
    }
    out.add(
        start < 0
            ? new Stretch(box.x0(), box.x1())
            : new Stretch(layer.points(start), layer.points(last + 1)));
    return out;
  }

  private static boolean hasInk(Raster raster, int x, int y0, int y1) {
    for (int y = y0; y < y1; y++) {
      if (raster.at(x, y) < INK.text()) {
        return true;
      }
    }
    return false;
  }

  private static int width(int character) {
    return character >= 0x1100 ? 2 : 1;
  }
}
