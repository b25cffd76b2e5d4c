package io.kaibiao.page;

/** Whose outline a picture of the page shows for a letter. */
public enum Drawing {
  /** That of the font embedded in the document: what the author saw. */
  EMBEDDED,
  /** That of Liberation Sans, which stands in: the font is not embedded. */
  SUBSTITUTE,
  /** None: the font is not embedded, and the substitute lacks the character. */
  NONE
}
