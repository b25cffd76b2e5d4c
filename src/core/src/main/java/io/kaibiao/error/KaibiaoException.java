package io.kaibiao.error;

/**
 * The root of everything that Kaibiao throws because of an input or an output. The message is one
 * line for a person: which file, why, and what to do.
 */
public abstract sealed class KaibiaoException extends Exception
    permits InputException, OutputException {

  private static final long serialVersionUID = 1L;

  KaibiaoException(String message) {
    super(message);
  }

  KaibiaoException(String message, Throwable cause) {
    super(message, cause);
  }
}
