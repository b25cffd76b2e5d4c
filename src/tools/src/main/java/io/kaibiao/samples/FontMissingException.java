package io.kaibiao.samples;

/** The machine has no font for a text. The message is one line for the user. */
public final class FontMissingException extends RuntimeException {

  /** The remedy: a font that is suitable for reports as well as for seals and watermarks. */
  public static final String REMEDY =
      "install a Chinese font with TrueType outlines, such as WenQuanYi Zen Hei (Debian, Ubuntu:"
          + " apt install fonts-wqy-zenhei), or name a file of one";

  private static final long serialVersionUID = 1L;

  /** Makes an exception with the problem and its remedy in one sentence. */
  public FontMissingException(String message) {
    super(message);
  }
}
