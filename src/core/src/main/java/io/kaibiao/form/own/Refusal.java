package io.kaibiao.form.own;

import java.util.Locale;

/** What is wrong with a file of words, and where. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a refusal.
   *
   * @param pointer the JSON pointer of the place
   * @param format the cause and, behind a semicolon, the remedy; as {@link String#format} takes it
   */
  Refusal(String pointer, String format, Object... arguments) {
    super(
        (pointer.isEmpty() ? "/" : pointer) + ": " + String.format(Locale.ROOT, format, arguments));
  }
}
