package io.kaibiao.ocr;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Decides what the text that an engine read from a strip may be: a number, an amount, a code. */
public final class StripText {

  private static final Pattern FIGURE =
      Pattern.compile("[-(]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?%?\\)?");
  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d{1,2}");

  /** A code of three, five or seven digits. Four digits may be a year within words. */
  private static final Pattern CODE = Pattern.compile("[1-9]\\d{2}(\\d{2}){0,2}");

  private static final Pattern BETWEEN_DASHES =
      Pattern.compile(
          "[-\u2014\u2013\u2212\u2500\u4E00_] *\\d+ *[-\u2014\u2013\u2212\u2500\u4E00_]");
  private static final Pattern STOPS_FOR_COMMAS =
      Pattern.compile("[-(]?\\d{1,3}([.,]\\d{3})+\\.\\d{1,2}\\)?");

  private static final Pattern BLANK_BEHIND_SEPARATOR = Pattern.compile("(?<=[,.]) +");
  private static final String SEPARATORS = ",.%-()[]+:;'/ \u3002\u3001\u00B7\u2014\u2013\u2212";
  private static final String LIKE_DIGITS = "OoQDlIi|!JSsBbGgqZzTtAa?";

  private StripText() {}

  /**
   * Returns a reading in comparable form: characters of one width, no blanks after separators, and
   * full stops replaced by commas where they must be commas, which are all but the last one between
   * groups of thousands.
   */
  public static String plain(String text) {
    String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    String joined = BLANK_BEHIND_SEPARATOR.matcher(folded).replaceAll("");
    if (!STOPS_FOR_COMMAS.matcher(joined).matches()) {
      return joined;
    }
    int point = joined.lastIndexOf('.');
    return joined.substring(0, point).replace('.', ',') + joined.substring(point);
  }

  /** Returns whether a comparable text is a correctly printed number. */
  public static boolean isFigure(String plain) {
    return FIGURE.matcher(plain).matches() && plain.startsWith("(") == plain.endsWith(")");
  }

  /** Returns whether a comparable text is an amount with decimals and without a sign. */
  static boolean isAmount(String plain) {
    return AMOUNT.matcher(plain).matches();
  }

  /** Returns whether a comparable text is a code of a classification. */
  static boolean isCode(String plain) {
    return CODE.matcher(plain).matches();
  }

  /**
   * Returns whether a text may be a number or a code, so that a second engine must confirm it: it
   * has only digits, separators and characters easily confused with digits, or is a single letter,
   * which cells of reports hardly ever contain. A page number between dashes is excluded, because
   * number engines know no dash after a number.
   */
  public static boolean wantsConfirmation(String text) {
    String plain = plain(text);
    if (plain.length() == 1 && isLetter(plain.charAt(0))) {
      return true;
    }
    if (BETWEEN_DASHES.matcher(plain).matches()) {
      return false;
    }
    int digits = 0;
    int lookalikes = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (LIKE_DIGITS.indexOf(c) >= 0) {
        lookalikes++;
      } else if (SEPARATORS.indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 ? digits >= lookalikes : lookalikes > 0 && lookalikes <= 3;
  }

  /**
   * Returns whether a number that two engines read alike may have a sign that both overlooked: it
   * is an alternative of the main engine. (In the measurements, a minus among specks was the only
   * character that both lost.)
   */
  public static boolean mayLackSign(String plain, List<String> alternatives) {
    return alternatives.stream().anyMatch(other -> plain(other).equals("-" + plain));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
