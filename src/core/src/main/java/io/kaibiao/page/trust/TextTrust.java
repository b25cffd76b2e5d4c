package io.kaibiao.page.trust;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelReason;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.paint.Ink;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether a page's text layer is used, from the content of the page.
 *
 * @param source the source of the page's text
 * @param reason why pixels are needed; its text is empty if they are not
 */
public record TextTrust(Source source, PixelReason reason) {

  /** The sources of a page's text. */
  public enum Source {
    /** From its text layer. */
    TEXT_LAYER,
    /**
     * Cell by cell: from pixels where a font has no correct characters, else from the text layer.
     */
    MIXED,
    /** From its pixels. */
    PIXELS,
    /** None: the page is blank. */
    NOWHERE
  }

  private static final TrustTolerances.Layers LIMITS = TrustTolerances.STANDARD.layers();

  /** Number of fonts that a reason names. */
  private static final int MOST_NAMED = 3;

  private static final PixelReason NONE = PixelReason.missing("");

  public static TextTrust of(Ink ink, Page page) {
    double covered = 0;
    for (Box image : page.images()) {
      covered += image.width() * image.height();
    }
    boolean imaged = covered >= LIMITS.pageImage() * page.width() * page.height();
    int letters = page.glyphs().size();
    if (letters == 0) {
      if (imaged) {
        return pixels("the page is an image without a text layer");
      }
      return ink.curves() > LIMITS.outlines()
          ? pixels("the page's letters are drawn as outlines")
          : new TextTrust(Source.NOWHERE, NONE);
    }
    int unmapped = 0;
    for (Glyph glyph : page.glyphs()) {
      // A letter that the rendered page does not show can't be read from it.
      boolean shown = glyph.drawing() == Drawing.EMBEDDED;
      unmapped += shown && !Script.isReadable(glyph.text().codePointAt(0)) ? 1 : 0;
    }
    if (unmapped > LIMITS.unmapped() * letters || (unmapped > 0 && hasUnreadFigure(page))) {
      boolean upright = page.frame().turn() == Frame.Turn.NONE;
      return new TextTrust(
          upright && unmapped < LIMITS.mostly() * letters ? Source.MIXED : Source.PIXELS,
          new PixelReason(
              ink.deniedFonts().isEmpty()
                  ? PixelReason.Kind.NOT_IN_TEXT_LAYER
                  : PixelReason.Kind.CONTRADICTED,
              unmapped + " of " + letters + " letters of its text layer " + fault(ink)));
    }
    return new TextTrust(Source.TEXT_LAYER, NONE);
  }

  private static TextTrust pixels(String reason) {
    return new TextTrust(Source.PIXELS, PixelReason.missing(reason));
  }

  /** Tells whether a digit of a number has no character. */
  private static boolean hasUnreadFigure(Page page) {
    return page.text().remainingLines().stream()
        .flatMap(line -> line.segments().stream())
        .map(TextLine.Segment::text)
        .filter(text -> !Script.isReadable(text))
        .anyMatch(
            text ->
                text.codePoints().allMatch(c -> Script.isFigurePart(c) || !Script.isReadable(c))
                    && text.codePoints().anyMatch(Script::isFigurePart));
  }

  private static String fault(Ink ink) {
    String denied = "look otherwise than they say (" + fonts(ink.deniedFonts()) + ")";
    String nameless = "have no character (" + fonts(ink.namelessFonts()) + ")";
    if (ink.namelessFonts().isEmpty()) {
      return denied;
    }
    return ink.deniedFonts().isEmpty() ? nameless : nameless + " or " + denied;
  }

  /** Returns the names of a few of the fonts, for the message. */
  private static String fonts(Set<String> names) {
    String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMED;
    return (names.size() == 1 ? "font " : "fonts ")
        + some
        + (more > 0 ? " and " + more + " more" : "");
  }
}
