package io.kaibiao.batch;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.KaibiaoException;
import java.nio.file.InvalidPathException;

/** Formats one line that says which input failed and why. */
public final class FailureMessage {

  /** Cause stated for a file name that the locale can't represent. */
  public static final String UNMAPPABLE =
      "a file name that Java can't use in this locale; set LC_ALL=C.UTF-8 or another UTF-8 locale";

  /** Java's replacement character for bytes of an argument that the locale can't decode. */
  private static final char UNKNOWN = '\uFFFD';

  private FailureMessage() {}

  /**
   * Returns the reason why a path leads to no file: the locale, if the path contains replacement
   * characters.
   *
   * @param path the path as given on the command line
   */
  public static String missing(String path) {
    return path.indexOf(UNKNOWN) < 0 ? "no such file; check the path" : UNMAPPABLE;
  }

  /**
   * Returns the message {@code FILE: cause; remedy}.
   *
   * @param shown the name of the input in messages, with which a message of Kaibiao may already
   *     begin
   * @param name its file name, with which a message of Kaibiao may begin instead
   */
  public static String of(String shown, String name, Throwable failure) {
    return OneLine.of(shown + ": " + cause(shown, name, failure));
  }

  private static String cause(String shown, String name, Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof KaibiaoException
        || failure instanceof ConversionCancelledException
        || failure instanceof WorkerDeathException) {
      return withoutPrefix(name, withoutPrefix(shown, message));
    }
    if (failure instanceof NotTriedException) {
      return message;
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
    String words = failure instanceof RemoteException remote ? remote.words() : failure.toString();
    return "internal error (" + words + "); please report it with the file";
  }

  private static String withoutPrefix(String name, String message) {
    return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
  }
}
