package io.kaibiao.page;

/** The source of the outline that rendered pages show for a letter. */
public enum Drawing {
  /** The font embedded in the document, as the author saw it. */
  EMBEDDED,
  /** Liberation Sans as a substitute, because the font is not embedded. */
  SUBSTITUTE,
  /** None: the font is not embedded, and the substitute lacks the character. */
  NONE
}
