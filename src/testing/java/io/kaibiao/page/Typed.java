package io.kaibiao.page;

import io.kaibiao.page.Frame.Turn;
import java.util.ArrayList;
import java.util.List;

/** Glyphs set by hand: Han and full-width characters one em wide, all others half an em. */
public final class Typed {

  private final List<Glyph> glyphs = new ArrayList<>();
  private int run;

  /** Sets a string of its own. */
  public Typed string(double x, double baseline, double size, String text) {
    run++;
    double left = x;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double width = c > '~' ? size : size / 2;
      if (c != ' ') {
        glyph(String.valueOf(c), left, baseline, width, size);
      }
      left += width;
    }
    return this;
  }

  /** Sets a string of size 10 by its right edge, as figures are. */
  Typed rightString(double right, double baseline, String text) {
    double width = text.chars().mapToDouble(c -> c > '~' ? 10 : 5).sum();
    return string(right - width, baseline, 10, text);
  }

  /** Sets a string of size 10. */
  public Typed string(double x, double baseline, String text) {
    return string(x, baseline, 10, text);
  }

  /** Sets a string of size 10 right behind a painted blank. */
  Typed spaced(double x, double baseline, String text) {
    int first = glyphs.size();
    string(x, baseline, text);
    Glyph g = glyphs.get(first);
    glyphs.set(
        first,
        new Glyph(
            g.text(), g.x0(), g.y0(), g.x1(), g.y1(), baseline, 10, run, g.turn(), g.drawing(), true, false));
    return this;
  }

  /** Sets a string of size 10 in condensed print. */
  Typed narrow(double x, double baseline, double advance, String text) {
    run++;
    for (int i = 0; i < text.length(); i++) {
      glyph(text.substring(i, i + 1), x + i * advance, baseline, advance, 10);
    }
    return this;
  }

  private void glyph(String text, double x, double baseline, double width, double size) {
    double top = baseline - 0.88 * size;
    glyphs.add(new Glyph(text, x, top, x + width, baseline + 0.12 * size, baseline, size, run));
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  public Page page() {
    return new Page(
        1, 400, 300, glyphs, List.of(), List.of(), List.of(), new Frame(Turn.NONE, 400, 300));
  }
}
