package io.kaibiao.page;

import io.kaibiao.report.place.Box;

/**
 * Something on a page that was left out of its text, or that its text does not show as printed.
 *
 * @param kind what happened
 * @param text the characters concerned; empty where they must not be quoted
 * @param box where it stands, in points on the page as shown
 */
public record PageNote(Kind kind, String text, Box box) {

  /** What happened to a part of a page's text. */
  public enum Kind {
    /** A line or an annotation strikes the characters out. They are left out of the text. */
    STRUCK_OUT,
    /** Figures were covered and others were set in their place. The covered ones are left out. */
    OVERWRITTEN,
    /** A redaction was marked and not applied. What is below it is left out. */
    REDACTED,
    /** The edge of a picture cuts off its table. What lies beyond is not shown. */
    CUT_OFF,
    /** A form field's value is other than what its appearance shows, which was read. */
    OTHER_VALUE,
    /**
     * A form field or an annotation has text and no appearance. The text layer has it, a rendered
     * page does not.
     */
    WITHOUT_APPEARANCE,
    /** The appearance of an annotation can't be decoded. */
    UNREADABLE,
    /** A form paints itself, or one that paints it. It is left out inside itself. */
    INSIDE_ITSELF
  }
}
