package io.kaibiao.samples;

/** The machine has no font for a text. The message is one line for a person. */
public final class FontMissingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FontMissingException(String message) {
    super(message);
  }
}
