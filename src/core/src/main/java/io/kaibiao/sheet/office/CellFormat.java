package io.kaibiao.sheet.office;

import io.kaibiao.text.DoubtMark;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a stored number as a cell's number format does (ISO/IEC 29500-1, 18.8.31): decimals,
 * percentages, thousands, a point that is set into the digits, zeros that are not shown. A negative
 * number has a minus in front, whatever its format. Immutable.
 */
final class CellFormat {

  /** Digits that a spreadsheet shows at most. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** The day before the first one of the calendar, which has a 29th of February 1900. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern DATE = Pattern.compile(".*[ymdhs].*", Pattern.CASE_INSENSITIVE);

  /** Most characters of a format, and of a number, that a spreadsheet keeps. */
  private static final int LONGEST = 255;

  /** A power of ten that no spreadsheet knows. */
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?\\d{4}");

  /** A condition of a section, as in {@code [>=10000]0!.0,}. */
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)\\]");

  /** A fraction: shown as the number that it stands for. */
  private static final Pattern FRACTION = Pattern.compile("[#?]+/[#?\\d]+");

  /** Where digits stand in a format, outside quotes; a per cent sign and a thousands comma too. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:[0#?%,.]|General|@|[\\\\!]\\.(?=[0#?]))+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final String[] sections;

  CellFormat(String code) {
    this.sections = (code.length() > LONGEST ? "General" : code).split(";", -1);
  }

  /** Returns the code of a format that every workbook knows. */
  static String builtIn(int id) {
    return switch (id) {
      case 1 -> "0";
      case 2 -> "0.00";
      case 3, 37, 38 -> "#,##0";
      case 4, 39, 40, 43, 44 -> "#,##0.00";
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 57, 58 -> "yyyy-mm-dd";
      default -> "General";
    };
  }

  /** Returns what the cell shows for a stored number. */
  String shown(String stored) {
    if (stored.length() > LONGEST || EXPONENT.matcher(stored).find()) {
      return stored;
    }
    BigDecimal value;
    try {
      value = new BigDecimal(stored.strip()).round(SHOWN);
    } catch (NumberFormatException e) {
      return stored;
    }
    String section = section(value);
    String bare = LITERAL.matcher(section).replaceAll("");
    if (section.isBlank() || (bare.indexOf('0') < 0 && isLiteral(bare))) {
      return literal(section);
    }
    if (bare.contains("General") || bare.equals("@") || FRACTION.matcher(bare).find()) {
      return plain(value) + behind(section);
    }
    return DATE.matcher(bare).matches() ? date(value) : number(value, bare) + behind(section);
  }

  /**
   * Returns the characters that a format shows behind the digits of every number, such as 万元; those
   * that only move it or stand for its sign are left out.
   */
  private static String behind(String section) {
    Matcher digits = DIGITS.matcher(section);
    int end = 0;
    while (digits.find()) {
      end = digits.end();
    }
    String rest = section.substring(end).replaceAll("_.|\\*.|\\[[^\\]]*\\]", "");
    String text = rest.replaceAll("[\\\\!\"()]", "").strip();
    if (DoubtMark.without(text).isEmpty()) {
      return text.isEmpty() ? "" : DoubtMark.SUFFIX;
    }
    return text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ') ? text : "";
  }

  private String section(BigDecimal value) {
    if (CONDITION.matcher(sections[0]).find()) {
      return conditional(value);
    }
    if (value.signum() == 0 && sections.length > 2) {
      return sections[2];
    }
    return value.signum() < 0 && sections.length > 1 ? sections[1] : sections[0];
  }

  /** Returns the first section whose condition a number meets, else the first without one. */
  private String conditional(BigDecimal value) {
    for (String section : sections) {
      Matcher condition = CONDITION.matcher(section);
      if (!condition.find() || meets(value, condition.group(1), condition.group(2))) {
        return section;
      }
    }
    return "General";
  }

  private static boolean meets(BigDecimal value, String comparison, String limit) {
    int order = value.compareTo(new BigDecimal(limit));
    return switch (comparison) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<>" -> order != 0;
      default -> order == 0;
    };
  }

  private static boolean isLiteral(String bare) {
    return bare.indexOf('#') < 0
        && bare.indexOf('?') < 0
        && !bare.contains("General")
        && !bare.equals("@")
        && !DATE.matcher(bare).matches();
  }

  /** Returns the characters that a format shows in place of a number. */
  private static String literal(String section) {
    return section.replaceAll("_.|\\*.|\\[[^\\]]*\\]", "").replace("\"", "").strip();
  }

  private static String number(BigDecimal value, String format) {
    int shift = 0;
    int end = Math.max(format.lastIndexOf('0'), format.lastIndexOf('#'));
    for (int i = end + 1; i < format.length() && format.charAt(i) == ','; i++) {
      shift += 3;
    }
    boolean percent = format.indexOf('%') >= 0;
    BigDecimal scaled = value.movePointLeft(shift).movePointRight(percent ? 2 : 0);
    int set = setPoint(format);
    int decimals = set > 0 ? 0 : decimals(format);
    BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_UP).movePointLeft(set);
    String shown = plainScale(rounded, Math.max(decimals, set));
    return (format.contains("#,##") ? grouped(shown) : shown) + (percent ? "%" : "");
  }

  /** Returns a number with a comma between its thousands. */
  private static String grouped(String number) {
    int point = number.indexOf('.');
    StringBuilder shown = new StringBuilder(number);
    int least = number.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? number.length() : point) - 3; i > least; i -= 3) {
      shown.insert(i, ',');
    }
    return shown.toString();
  }

  private static String plainScale(BigDecimal value, int decimals) {
    BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
    return (shown.signum() == 0 ? shown.abs() : shown).toPlainString();
  }

  /** Returns how many digits stand behind a point that the format sets between digits. */
  private static int setPoint(String format) {
    int at = Math.max(format.indexOf("!."), format.indexOf("\\."));
    return at < 0 ? 0 : digits(format.substring(at + 2));
  }

  private static int decimals(String format) {
    int point = format.indexOf('.');
    return point < 0 ? 0 : digits(format.substring(point + 1));
  }

  private static int digits(String text) {
    int count = 0;
    while (count < text.length() && "0#?".indexOf(text.charAt(count)) >= 0) {
      count++;
    }
    return count;
  }

  private static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
  }

  private static String date(BigDecimal value) {
    try {
      return EPOCH.plusDays(value.longValue()).toString();
    } catch (DateTimeException | ArithmeticException e) {
      return plain(value);
    }
  }
}
