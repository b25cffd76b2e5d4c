package io.kaibiao.testing.maker;

import java.util.ArrayList;
import java.util.List;

/** Widths of text under an ink, in ems and points. */
record Metrics(Ink ink) {
  /** The extra blank after a comma or a full stop where glyphs are set one by one. */
  static final double GAP = 0.3;

  private static final double HALF = 0.5;

  /** The width of one character at the font size 1. */
  double em(char c) {
    if (c > '~') {
      return 1;
    }
    if (ink.fonts().helvetica()) {
      return helvetica(c);
    }
    return HALF;
  }

  /** How far the next glyph starts from this one's start. */
  double advance(char c) {
    boolean gap = ink.strokes() == Ink.Strokes.GLYPH_BY_GLYPH && (c == ',' || c == '.' || c == '，');
    return em(c) + (gap ? GAP : 0);
  }

  double width(String text, double size) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += advance(text.charAt(i));
    }
    return sum * size;
  }

  /** Breaks a text into lines no wider than the room; a line has one character at least. */
  List<String> wrap(String text, double size, double room) {
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
