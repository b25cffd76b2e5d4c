package io.kaibiao.page;

/**
 * Why a page's text is read from its pixels.
 *
 * @param kind what kind of reason it is
 * @param text the reason in words for a person, as the end of a sentence
 */
public record PixelReason(Kind kind, String text) {

  /** A kind of reason. */
  public enum Kind {
    /** The text layer is missing, or says of some letters only that they are there. */
    NOT_IN_TEXT_LAYER,
    /** The text layer has letters that the pixels contradict: it was discarded for them. */
    CONTRADICTED
  }

  public static PixelReason missing(String text) {
    return new PixelReason(Kind.NOT_IN_TEXT_LAYER, text);
  }
}
