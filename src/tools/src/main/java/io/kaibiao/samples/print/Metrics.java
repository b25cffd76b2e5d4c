package io.kaibiao.samples.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes widths of text under an ink, in ems and points.
 *
 * @param ink the ink
 * @param typeface the embedded font; if empty, widths are those of a Song font that is not embedded
 */
public record Metrics(PrintStyle ink, Optional<Typeface> typeface) {
  /** The additional blank after a comma or a full stop if glyphs are set one by one, in ems. */
  static final double GAP = 0.3;

  private static final double HALF = 0.5;

  /** Makes metrics for a document without an embedded font. */
  public Metrics(PrintStyle ink) {
    this(ink, Optional.empty());
  }

  /** Returns the width of one character at font size 1. */
  double em(char c) {
    if (ink.fonts().helvetica() && c <= '~') {
      return helvetica(c);
    }
    if (typeface.isPresent() && !isTypeThree(c)) {
      return typeface.get().em(c);
    }
    return c > '~' ? 1 : HALF;
  }

  private boolean isTypeThree(char c) {
    return ink.fonts().type3() && FontBox.DIGITS.indexOf(c) >= 0;
  }

  /** Returns the distance from the start of a glyph to the start of the next. */
  double advance(char c) {
    boolean gap =
        ink.strokes() == PrintStyle.Strokes.GLYPH_BY_GLYPH && (c == ',' || c == '.' || c == '，');
    return em(c) + (gap ? GAP : 0);
  }

  public double width(String text, double size) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += advance(text.charAt(i));
    }
    return sum * size;
  }

  /**
   * Wraps a text into lines no wider than the available width. A line has at least one character.
   */
  public List<String> wrap(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double next = advance(c) * size;
      if (used + next > room && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(c);
      used += next;
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }

  /** Returns Adobe's widths for the characters that reports use. Others are approximate. */
  static double helvetica(char c) {
    if (c >= '0' && c <= '9') {
      return 0.556;
    }
    return switch (c) {
      case ' ', ',', '.', '/', ':', ';', '!' -> 0.278;
      case '-', '(', ')' -> 0.333;
      case '%' -> 0.889;
      default -> 0.667;
    };
  }
}
