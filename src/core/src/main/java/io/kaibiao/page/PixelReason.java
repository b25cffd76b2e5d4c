package io.kaibiao.page;

/**
 * The reason why a page's text is read from its pixels.
 *
 * @param kind the kind of reason
 * @param text the reason in words for a person, as the end of a sentence
 */
public record PixelReason(Kind kind, String text) {

  /** A kind of reason. */
  public enum Kind {
    /** The text layer is missing, or has letters without characters. */
    NOT_IN_TEXT_LAYER,
    /** The text layer has letters that the pixels contradict, and was discarded because of them. */
    CONTRADICTED
  }

  public static PixelReason missing(String text) {
    return new PixelReason(Kind.NOT_IN_TEXT_LAYER, text);
  }
}
