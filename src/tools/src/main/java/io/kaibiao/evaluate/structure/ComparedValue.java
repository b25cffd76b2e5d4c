package io.kaibiao.evaluate.structure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value in the form used for comparison: amounts and percentages as numbers ({@code 1.50} equals
 * {@code 1.5}), texts without blanks and with uniform widths, quotes, dashes and brackets.
 *
 * @param kind its kind; an amount never equals a percentage
 * @param content the comparable form
 */
public record ComparedValue(Kind kind, String content) {

  enum Kind {
    AMOUNT,
    PERCENTAGE,
    TEXT
  }

  private static final Pattern AMOUNT =
      Pattern.compile("-?\\d+(\\.\\d+)?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PERCENTAGE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%");
  private static final Pattern BLANK = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Pairs of characters: a printed variant, then the character that replaces it for comparison. */
  private static final String FORMS = "“\"”\"‘'’'—-–-―-−-〔[〕]【[】]、,≦≤≧≥⩽≤⩾≥";

  static ComparedValue of(String value) {
    String bare = value.strip();
    if (AMOUNT.matcher(bare).matches()) {
      return new ComparedValue(Kind.AMOUNT, worth(bare));
    }
    Matcher percentage = PERCENTAGE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKC));
    return percentage.matches()
        ? new ComparedValue(Kind.PERCENTAGE, worth(percentage.group(1)))
        : new ComparedValue(Kind.TEXT, text(bare));
  }

  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /** Returns the form in which a text is compared. */
  public static String text(String text) {
    String plain = BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      int at = form(plain.charAt(i));
      out.append(at < 0 ? plain.charAt(i) : FORMS.charAt(at + 1));
    }
    return out.toString();
  }

  private static int form(char c) {
    for (int at = 0; at < FORMS.length(); at += 2) {
      if (FORMS.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }

  private static String worth(String figure) {
    BigDecimal amount = new BigDecimal(figure);
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
