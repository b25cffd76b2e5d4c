package io.kaibiao.ocr;

/** Thrown when an OCR engine is missing or fails; the message says which, why and what to do. */
public final class ReaderException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with a one-line message. */
  public ReaderException(String message) {
    super(message);
  }

  /** Makes an exception with a one-line message and its technical cause. */
  public ReaderException(String message, Throwable cause) {
    super(message, cause);
  }
}
