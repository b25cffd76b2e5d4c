package io.kaibiao.text;

import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits the text of one cell into the part before the digits, the digits, and the rest. */
final class NumberScan {

  /** Dots at half height, some of which producers print as the decimal point. */
  private static final String MIDDLE_DOTS = "\u00B7\u2022\u2024\u2027\u2219\u22C5\u30FB\uFF65";

  /** The base of powers that are printed as such. */
  private static final String TEN = "10";

  private final String text;
  private final EnumSet<NumberRepair> repairs = EnumSet.noneOf(NumberRepair.class);
  private final StringBuilder body = new StringBuilder();
  private int at;
  private boolean negative;
  private boolean signed;
  private boolean bracketed;

  NumberScan(String text) {
    this.text = text;
  }

  /** Returns the number, or null if the text is none. */
  NumberReading.@Nullable Figure figure() {
    if (!prefix() || !body()) {
      return null;
    }
    NumberBody number = NumberBody.of(body, repairs);
    if (number == null) {
      return null;
    }
    if (bracketed && body.length() <= 2) {
      repairs.add(NumberRepair.BRACKETED_INTEGER);
    }
    return suffix(number);
  }

  /** Skips signs, brackets and currency signs. Returns false if no digit follows them. */
  private boolean prefix() {
    boolean blankAfterSign = false;
    boolean currency = false;
    for (; at < text.length(); at++) {
      char printed = text.charAt(at);
      char c = fold(printed);
      if (isBlank(c)) {
        blankAfterSign |= signed && !bracketed;
      } else if (isDigit(c) || isSeparator(c)) {
        if (blankAfterSign) {
          repairs.add(NumberRepair.SPLIT_NUMBER);
        }
        return true;
      } else if (c == '\u00A5') {
        if (currency) {
          return false;
        }
        currency = true;
        repairs.add(NumberRepair.CURRENCY_SIGN);
      } else if (!isIgnorable(c) && (signed || !sign(c, printed))) {
        return false;
      }
    }
    return false;
  }

  private boolean sign(char c, char printed) {
    signed = true;
    negative = true;
    switch (c) {
      case '+' -> negative = false;
      case '-', '\u2212' -> {}
      case '\u2013' -> repairs.add(NumberRepair.DASH_NEGATIVE);
      case '\u25B3', '\u25B2' -> repairs.add(NumberRepair.TRIANGLE_NEGATIVE);
      case '(' -> {
        bracketed = true;
        repairs.add(NumberRepair.BRACKET_NEGATIVE);
      }
      default -> {
        return false;
      }
    }
    if (c != '(') {
      noteWidth(c, printed);
    }
    return true;
  }

  /** Reads the digits and separators and drops the blanks between them. */
  private boolean body() {
    int lastKept = at;
    boolean blank = false;
    boolean point = false;
    boolean closed = false;
    for (int i = at; i < text.length(); i++) {
      char printed = text.charAt(i);
      if (isDotBetweenDigits(i)) {
        printed = '.';
        repairs.add(NumberRepair.ODD_SEPARATOR);
      }
      char c = fold(printed);
      if (isBlank(c)) {
        blank = true;
      } else if (isDigit(c) || isSeparator(c)) {
        if (blank && !body.isEmpty()) {
          if (isDigit(c) && isDigit(body.charAt(body.length() - 1))) {
            repairs.add(NumberRepair.SPLIT_DIGITS);
            // A text that ends with decimals and the text after it may be two numbers in one cell.
            closed |= point;
          } else {
            repairs.add(NumberRepair.SPLIT_NUMBER);
          }
        }
        if (c == '.' && closed) {
          return false;
        }
        point |= c == '.';
        noteWidth(c, printed);
        body.append(c);
        blank = false;
        lastKept = i + 1;
      } else if (!isIgnorable(c)) {
        break;
      }
    }
    at = lastKept;
    return true;
  }

  /** Tells whether a dot at half height stands between digits, where it must be the point. */
  private boolean isDotBetweenDigits(int i) {
    return MIDDLE_DOTS.indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && isDigit(fold(text.charAt(i - 1)))
        && isDigit(fold(text.charAt(i + 1)));
  }

  /** Reads the part after the digits. */
  private NumberReading.@Nullable Figure suffix(NumberBody number) {
    boolean percent = false;
    boolean open = bracketed;
    StringBuilder rest = new StringBuilder();
    for (; at < text.length(); at++) {
      char printed = text.charAt(at);
      char c = fold(printed);
      if (isBlank(c) || isIgnorable(c)) {
        continue;
      }
      if (!rest.isEmpty()) {
        rest.append(c);
      } else if (c == '%' && !percent) {
        percent = true;
        noteWidth(c, printed);
      } else if (c == ')' && open) {
        open = false;
      } else if ((c == '-' || c == '\u2212') && !signed) {
        signed = true;
        negative = true;
        repairs.add(NumberRepair.TRAILING_MINUS);
        noteWidth(c, printed);
      } else {
        rest.append(c);
      }
    }
    leaveOutNotes(rest);
    if (open && endsInBracket(rest) && PrintedUnits.of(rest.toString()) == null) {
      open = false;
      rest.setLength(rest.length() - 1);
    }
    String unit = unit(rest.toString());
    if (unit == null || open || (percent && !rest.isEmpty())) {
      return null;
    }
    BigDecimal figure = negative ? number.value().negate() : number.value();
    return figureOf(percent ? new Value.Percentage(figure) : new Value.Amount(figure), unit);
  }

  /** Removes marks that refer to notes from the end of the text after a number. */
  private void leaveOutNotes(StringBuilder rest) {
    int marks = NoteMarks.start(rest);
    if (marks == rest.length()) {
      return;
    }
    repairs.add(NumberRepair.NOTE_MARK);
    if (marks == 0 && TEN.contentEquals(body) && NoteMarks.isRaised(rest)) {
      repairs.add(NumberRepair.NOTE_OR_POWER);
    }
    rest.setLength(marks);
  }

  private static boolean endsInBracket(CharSequence text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ')';
  }

  /** Returns the unit in the text after a number, empty for no text, or null for other text. */
  private @Nullable String unit(String behind) {
    if (behind.isEmpty()) {
      return "";
    }
    String unit = PrintedUnits.of(behind);
    if (unit != null) {
      repairs.add(NumberRepair.UNIT_SUFFIX);
    }
    return unit;
  }

  private NumberReading.Figure figureOf(Value value, String unit) {
    if (repairs.isEmpty()) {
      return new NumberReading.Figure(value, unit, Certainty.CERTAIN, List.of());
    }
    Certainty certainty = Certainty.CERTAIN;
    List<RepairCode> codes = new ArrayList<>(repairs.size());
    for (NumberRepair repair : repairs) {
      codes.add(repair.code());
      if (repair.certainty().compareTo(certainty) > 0) {
        certainty = repair.certainty();
      }
    }
    return new NumberReading.Figure(value, unit, certainty, codes);
  }

  private void noteWidth(char folded, char printed) {
    if (folded != printed) {
      repairs.add(NumberRepair.FULL_WIDTH);
    }
  }

  /** Folds full-width characters that can occur in a number to ASCII, as NFKC does. */
  static char fold(char c) {
    if (c < '\u3000') {
      return c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - '\uFEE0');
    }
    return switch (c) {
      case '\u3000' -> ' ';
      // Differs from NFKC: OCR reads a point on the baseline of full-width print as a full stop.
      case '\u3002', '\uFF61' -> '.';
      case '\uFFE5' -> '\u00A5';
      default -> c;
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00A0'
        || (c < ' ' && Character.isWhitespace(c))
        || (c > '\u007F' && (Character.isSpaceChar(c) || c == '\u0085'));
  }

  /** Tells whether a character has no visible form and no width. */
  static boolean isIgnorable(char c) {
    return c > '\u007F' && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '.';
  }
}
