package io.kaibiao.samples;

/** The machine has no font for a text. The message is one line for a person. */
public final class FontMissingException extends RuntimeException {

  /** What to do: a font that is good for reports as well as for seals and watermarks. */
  public static final String REMEDY =
      "install a Chinese font with TrueType outlines, such as WenQuanYi Zen Hei (Debian, Ubuntu:"
          + " apt install fonts-wqy-zenhei), or name a file of one";

  private static final long serialVersionUID = 1L;

  /** Says what is missing and what to do, in one sentence. */
  public FontMissingException(String message) {
    super(message);
  }
}
