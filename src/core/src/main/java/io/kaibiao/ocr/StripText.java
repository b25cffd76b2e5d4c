package io.kaibiao.ocr;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Decides what the text that an engine read from a strip may be: a figure, an amount, a code. */
public final class StripText {

  private static final Pattern FIGURE =
      Pattern.compile("[-(]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?%?\\)?");
  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d{1,2}");

  /** A code of three, five or seven digits; four may be the year of a word. */
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
   * Returns a reading as it is compared: characters of one width, no blank behind a separator, and
   * commas for what can only be commas: all full stops but the last, between groups of thousands.
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

  /** Returns whether a text, as it is compared, is a figure as it should be printed. */
  public static boolean isFigure(String plain) {
    return FIGURE.matcher(plain).matches() && plain.startsWith("(") == plain.endsWith(")");
  }

  /** Returns whether a text, as it is compared, is an amount with decimals and without a sign. */
  static boolean isAmount(String plain) {
    return AMOUNT.matcher(plain).matches();
  }

  /** Returns whether a text, as it is compared, is a code of a classification. */
  static boolean isCode(String plain) {
    return CODE.matcher(plain).matches();
  }

  /**
   * Returns whether a text may be a figure or a code, so that a second reader must confirm it:
   * nothing but digits, what stands between digits, and what digits are easily taken for; or a
   * letter by itself, which cells of reports hardly ever hold. A number of a page between dashes is
   * none: readers of figures know no dash behind one.
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
   * Returns whether a figure that two readers read alike may have a sign that both overlooked: the
   * main reader nearly read it. (A minus among specks is the one loss that both shared when
   * measured.)
   */
  public static boolean mayLackSign(String plain, List<String> alternatives) {
    return alternatives.stream().anyMatch(other -> plain(other).equals("-" + plain));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
