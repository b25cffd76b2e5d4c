package io.kaibiao.error;

import java.nio.file.NoSuchFileException;

/** An input that can't be converted as it is: no file, no PDF, damaged, locked, no such page. */
public final class InputException extends KaibiaoException {

  private static final long serialVersionUID = 1L;

  /** Why an input was refused. */
  public enum Reason {
    /** There is no such file. */
    NOT_FOUND,
    /** It is there, but it can't be opened, or not understood. */
    UNREADABLE,
    /** It is a folder in which no document lies; its sub-folders were not searched. */
    NO_DOCUMENT,
    /** It has no bytes, or it is a folder tree without a document. */
    EMPTY,
    /** It is a file of another kind. */
    NOT_A_PDF,
    /** It begins as a PDF, but its structure is broken or cut off. */
    DAMAGED,
    /** It is encrypted, and no password was given. */
    PASSWORD_MISSING,
    /** It is encrypted, and the given password does not open it. */
    PASSWORD_WRONG,
    /** It has more pixels than memory is given to, or more bytes or pages than the limits allow. */
    TOO_LARGE,
    /** Reading it takes longer than the limits allow. */
    TIMED_OUT,
    /** It has no page, or none of the pages asked for. */
    NO_SUCH_PAGE;

    /** Returns why a file could not be read. */
    public static Reason of(Exception failure) {
      return failure instanceof NoSuchFileException ? NOT_FOUND : UNREADABLE;
    }
  }

  private final Reason reason;

  /** Makes an exception with a one-line message. */
  public InputException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Makes an exception with a one-line message and its technical cause. */
  public InputException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Returns why the input was refused. */
  public Reason reason() {
    return reason;
  }
}
