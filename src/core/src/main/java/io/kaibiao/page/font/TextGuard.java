package io.kaibiao.page.font;

import io.kaibiao.cancellation.LimitException;
import io.kaibiao.error.ConversionCancelledException;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/**
 * Shows strings so that a font whose damage is found only in use costs a string and not the page.
 */
public final class TextGuard {

  private TextGuard() {}

  /** Shows a string in the current font. */
  @FunctionalInterface
  public interface Show {
    void show(byte[] string) throws IOException;
  }

  /** Shows a string; if the font fails, all its letters are shown as unknown ones. */
  public static void show(PDTextState state, byte[] string, Show show) throws IOException {
    try {
      show.show(string);
    } catch (ConversionCancelledException | LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      PDFont damaged = state.getFont();
      if (damaged == null || damaged instanceof LostFont) {
        throw e;
      }
      state.setFont(LostFont.of(damaged.getCOSObject()));
      try {
        show.show(string);
      } finally {
        state.setFont(damaged);
      }
    }
  }
}
