package io.kaibiao.samples.print;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A content stream that is being written. It contains only ASCII, so that its bytes are readable.
 */
final class Content {
  private static final Charset GBK = Charset.forName("GBK");

  private final StringBuilder out = new StringBuilder();
  private final Metrics metrics;
  private final UnaryOperator<String> song;

  Content(Metrics metrics) {
    this(metrics, run -> hex(run.getBytes(encoding(metrics.ink()))));
  }

  /**
   * Begins a stream.
   *
   * @param song returns the hexadecimal codes of a run in the font of Chinese text
   */
  Content(Metrics metrics, UnaryOperator<String> song) {
    this.metrics = metrics;
    this.song = song;
  }

  private static Charset encoding(PrintStyle ink) {
    return ink.fonts().gbk() ? GBK : StandardCharsets.UTF_16BE;
  }

  Content raw(String operators) {
    out.append(operators).append('\n');
    return this;
  }

  /** Adds numbers, then an operator. */
  Content op(String operator, double... operands) {
    for (double operand : operands) {
      out.append(number(operand)).append(' ');
    }
    out.append(operator).append('\n');
    return this;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Shows a line of text with the text matrix {@code a b c d} at a position. */
  void show(Text text, double[] matrix) {
    raw("BT");
    switch (metrics.ink().strokes()) {
      case WHOLE_LINE -> showRuns(text, matrix, false);
      case KERNED -> showRuns(text, matrix, true);
      case GLYPH_BY_GLYPH -> showGlyphs(text, matrix);
    }
    raw("ET");
  }

  /** Shows every glyph with a matrix of its own. */
  void showGlyphs(Text text, double[] matrix) {
    double x = 0;
    for (int i = 0; i < text.value().length(); i++) {
      char c = text.value().charAt(i);
      if (c != ' ') {
        place(text, matrix, x);
        raw("/" + font(c) + " " + number(text.size()) + " Tf");
        raw("<" + hex(String.valueOf(c)) + "> Tj");
      }
      x += metrics.advance(c) * text.size();
    }
  }

  private void showRuns(Text text, double[] matrix, boolean kerned) {
    String value = text.value();
    double x = 0;
    int start = 0;
    while (start < value.length()) {
      int end = start + 1;
      while (end < value.length() && font(value.charAt(end)).equals(font(value.charAt(start)))) {
        end++;
      }
      String run = value.substring(start, end);
      place(text, matrix, x);
      raw("/" + font(run.charAt(0)) + " " + number(text.size()) + " Tf");
      raw(kerned ? kerned(run) : "<" + hex(run) + "> Tj");
      x += metrics.width(run, text.size());
      start = end;
    }
  }

  /** Returns pieces of two glyphs with small corrections whose sum is zero. */
  private String kerned(String run) {
    StringBuilder array = new StringBuilder("[");
    for (int i = 0; i < run.length(); i += 2) {
      if (i > 0) {
        array.append(i % 4 == 2 ? " 18 " : " -18 ");
      }
      array.append('<').append(hex(run.substring(i, Math.min(i + 2, run.length())))).append('>');
    }
    return array.append("] TJ").toString();
  }

  private void place(Text text, double[] matrix, double along) {
    op(
        "Tm",
        matrix[0],
        matrix[1],
        matrix[2],
        matrix[3],
        text.x() + matrix[0] * along,
        text.y() + matrix[1] * along);
  }

  private String font(char c) {
    if (metrics.ink().fonts().helvetica() && c <= '~') {
      return "Latin";
    }
    if (metrics.ink().fonts().type3() && FontBox.DIGITS.indexOf(c) >= 0) {
      return "Digits";
    }
    return "Song";
  }

  private String hex(String run) {
    return font(run.charAt(0)).equals("Song")
        ? song.apply(run)
        : hex(run.getBytes(StandardCharsets.US_ASCII));
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns a number with up to three decimals. */
  static String number(double value) {
    long whole = (long) value;
    if (whole == value) {
      return Long.toString(whole);
    }
    String text = thousandths(value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    if (text.charAt(end - 1) == '.') {
      end--;
    }
    String cut = text.substring(0, end);
    return cut.equals("-0") ? "0" : cut;
  }

  /** Returns the same text as the slow formatter wherever the third decimal is unambiguous. */
  private static String thousandths(double value) {
    double scaled = Math.abs(value) * 1000;
    long rounded = Math.round(scaled);
    if (scaled > 1e9 || Math.abs(Math.abs(scaled - rounded) - 0.5) < 1e-3) {
      return String.format(Locale.ROOT, "%.3f", value);
    }
    String digits = Long.toString(1000 + rounded % 1000).substring(1);
    return (value < 0 ? "-" : "") + rounded / 1000 + "." + digits;
  }
}
