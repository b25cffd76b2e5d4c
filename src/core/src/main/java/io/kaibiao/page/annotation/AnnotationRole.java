package io.kaibiao.page.annotation;

/** What an annotation is to a reader of its page. */
public enum AnnotationRole {
  /** It is content: its appearance is read like the page itself. */
  CONTENT,
  /** It strikes out the text below it. */
  STRIKE_OUT,
  /** It marks text that is to be removed (ISO 32000-1, 12.5.6.23). */
  REDACTION,
  /** It is a sign that something is attached or said: a note, a link, a highlight. */
  SIGN,
  /** Of no standard type. It is content if it has an appearance. */
  UNKNOWN;

  /** Returns the role of annotations with this /Subtype (ISO 32000-1, table 169). */
  public static AnnotationRole of(String subtype) {
    return switch (subtype) {
      case "Widget", "FreeText", "Stamp", "Line", "Square", "Circle", "Polygon", "PolyLine" ->
          CONTENT;
      case "Ink", "Watermark" -> CONTENT;
      case "StrikeOut" -> STRIKE_OUT;
      case "Redact" -> REDACTION;
      case "Text", "Link", "Popup", "Highlight", "Underline", "Squiggly", "Caret" -> SIGN;
      case "FileAttachment", "Sound", "Movie", "Screen", "3D", "RichMedia", "Projection" -> SIGN;
      case "PrinterMark", "TrapNet" -> SIGN;
      default -> UNKNOWN;
    };
  }
}
