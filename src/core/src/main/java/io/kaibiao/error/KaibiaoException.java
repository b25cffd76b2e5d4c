package io.kaibiao.error;

import java.util.regex.Pattern;

/**
 * The root of everything that Kaibiao throws because of an input or an output. The message is one
 * line for a person: which file, why, and what to do. What it quotes of a file has no control
 * characters, which a terminal would obey.
 */
public abstract sealed class KaibiaoException extends Exception
    permits InputException, OutputException {

  private static final long serialVersionUID = 1L;

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  KaibiaoException(String message) {
    super(oneLine(message));
  }

  KaibiaoException(String message, Throwable cause) {
    super(oneLine(message), cause);
  }

  private static String oneLine(String message) {
    return CONTROLS.matcher(message).replaceAll("?");
  }
}
