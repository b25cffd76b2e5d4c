package io.kaibiao.samples.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Widths of text under an ink, in ems and points.
 *
 * @param ink how marks are made
 * @param typeface the font that is embedded; without one, widths are those of a Song that is not
 */
public record Metrics(PrintStyle ink, Optional<Typeface> typeface) {
  /** The extra blank after a comma or a full stop where glyphs are set one by one. */
  static final double GAP = 0.3;

  private static final double HALF = 0.5;

  /** Widths where no font is embedded. */
  public Metrics(PrintStyle ink) {
    this(ink, Optional.empty());
  }

  /** The width of one character at the font size 1. */
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

  /** How far the next glyph starts from this one's start. */
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

  /** Breaks a text into lines no wider than the room; a line has one character at least. */
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

  /** Adobe's widths for the characters that reports use; others are close enough. */
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
