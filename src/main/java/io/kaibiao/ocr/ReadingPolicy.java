package io.kaibiao.ocr;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is read by whom, what counts as agreement, and how sure a reading is then.
 *
 * @param agreed the confidence of a figure that two readers read alike
 * @param odd the confidence where they read alike what no figure looks like, such as {@code 1.2.3}
 * @param secondView the confidence of a figure that they read alike on other views of the strip
 * @param alone the most that a figure gets that one reader has read, there being no other
 * @param differing the most that a figure gets that they read differently
 */
public record ReadingPolicy(
    double agreed, double odd, double secondView, double alone, double differing) {

  /** The policy that was measured. */
  public static final ReadingPolicy STANDARD = new ReadingPolicy(0.99, 0.7, 0.95, 0.6, 0.45);

  private static final Pattern FIGURE =
      Pattern.compile("[-(]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?%?\\)?");
  private static final Pattern BLANK_BEHIND_SEPARATOR = Pattern.compile("(?<=[,.]) +");
  private static final String SEPARATORS = ",.%-()[]+:;'/ \u3002\u3001\u00B7\u2014\u2013\u2212";
  private static final String LIKE_DIGITS = "OoQDlIi|!JSsBbGgqZzTtAa?";

  /**
   * Returns whether a text may be a figure or a code, so that a second reader must confirm it:
   * nothing but digits, what stands between digits, and what digits are easily taken for.
   */
  public boolean wantsConfirmation(String text) {
    String plain = plain(text);
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

  /** Returns a reading as it is compared: characters of one width, no blank behind a separator. */
  public String plain(String text) {
    String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    return BLANK_BEHIND_SEPARATOR.matcher(folded).replaceAll("");
  }

  /** Returns whether a text, as it is compared, is a figure as it should be printed. */
  public boolean isFigure(String plain) {
    return FIGURE.matcher(plain).matches() && plain.startsWith("(") == plain.endsWith(")");
  }
}
