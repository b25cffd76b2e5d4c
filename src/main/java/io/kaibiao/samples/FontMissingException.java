package io.kaibiao.samples;

/** The machine has no font for a text. The message is one line for a person. */
public final class FontMissingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is missing and what to do, in one sentence. */
  public FontMissingException(String message) {
    super(message);
  }
}
