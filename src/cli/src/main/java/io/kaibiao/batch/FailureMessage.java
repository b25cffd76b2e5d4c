package io.kaibiao.batch;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.KaibiaoException;
import java.nio.file.InvalidPathException;

/** Formats one line that says which input failed and why. */
public final class FailureMessage {

  /** Cause given for a file name that the locale can't represent. */
  public static final String UNMAPPABLE =
      "a file name that Java can't use in this locale; set LC_ALL=C.UTF-8 or another UTF-8 locale";

  /** Replacement character of Java for bytes of an argument that the locale can't decode. */
  private static final char UNKNOWN = '\uFFFD';

  private FailureMessage() {}

  /**
   * Returns why a path leads to no file: the locale, where it left characters out.
   *
   * @param path as it was given on the command line
   */
  public static String missing(String path) {
    return path.indexOf(UNKNOWN) < 0 ? "no such file; check the path" : UNMAPPABLE;
  }

  /**
   * Returns the message {@code FILE: cause; remedy}.
   *
   * @param shown what messages call the input, which a message of Kaibiao may begin with
   * @param name its file name, which a message of Kaibiao may begin with instead
   */
  public static String of(String shown, String name, Throwable failure) {
    return OneLine.of(shown + ": " + cause(shown, name, failure));
  }

  private static String cause(String shown, String name, Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof KaibiaoException || failure instanceof ConversionCancelledException) {
      return withoutPrefix(name, withoutPrefix(shown, message));
    }
    if (failure instanceof InvalidPathException) {
      return UNMAPPABLE;
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give Java more (-Xmx), or convert fewer inputs at a time";
    }
    if (failure instanceof StackOverflowError) {
      return "nested too deeply to be read; please report it with the file";
    }
    return "internal error (" + failure + "); please report it with the file";
  }

  private static String withoutPrefix(String name, String message) {
    return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
  }
}
