package io.kaibiao.page.script;

import java.util.regex.Pattern;

/** Tells amounts with separators: what looks like one is no group of digits of a longer one. */
public final class WholeAmounts {

  private static final Pattern AMOUNT =
      Pattern.compile("[-(]?[$€£¥￥]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\)?");

  private WholeAmounts() {}

  /** Tells whether an amount may begin with a character. */
  public static boolean mayBegin(int character) {
    return (character >= '0' && character <= '9') || "-($€£¥￥".indexOf(character) >= 0;
  }

  /** Tells whether a text is one such amount. */
  public static boolean is(CharSequence text) {
    return AMOUNT.matcher(text).matches();
  }
}
