package io.kaibiao.page.colour;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/**
 * Returns the tones of colours. Colours change seldom and are expensive to convert, so the last
 * result is kept. Belongs to one page.
 */
public final class Colours {

  private final PatternTones patterns;
  private @Nullable PDColor lastColor;
  private ColourRange lastTone = ColourRange.BLACK;
  private @Nullable ColourRange all;

  /** Returns the tone of a pattern that is used as a colour. */
  public interface PatternTones {

    /** Returns the tone of the pattern that a colour names. */
    ColourRange of(PDPattern space, PDColor color) throws IOException;
  }

  public Colours(PatternTones patterns) {
    this.patterns = patterns;
  }

  /** Returns the tone of a colour, which is black where none was set. */
  public ColourRange tone(@Nullable PDColor color) {
    if (color != lastColor || all == null) {
      lastTone = color == null ? ColourRange.BLACK : convert(color);
      lastColor = color;
      all = all == null ? lastTone : all.with(lastTone);
    }
    return lastTone;
  }

  /** Returns the range of all tones so far, or null if there were none. */
  public @Nullable ColourRange all() {
    return all;
  }

  private ColourRange convert(PDColor color) {
    try {
      if (color.getColorSpace() instanceof PDPattern space) {
        return patterns.of(space, color);
      }
      return color.getColorSpace() == null
          ? ColourRange.BLACK
          : ColourRange.plain(Rgb.of(color.toRGB()));
    } catch (IOException | UnsupportedOperationException e) {
      // A colour that PDFBox can't convert counts as ink, so that text does not disappear because
      // of it.
      return ColourRange.UNKNOWN;
    }
  }
}
