package io.kaibiao;

import io.kaibiao.report.PageSelection;
import org.jspecify.annotations.Nullable;

/**
 * What one conversion may differ in.
 *
 * @param pages which pages to convert
 * @param password the password of an encrypted input, or null if there is none
 */
public record ConversionOptions(PageSelection pages, @Nullable String password) {

  /** All pages, no password. */
  public static final ConversionOptions DEFAULT = new ConversionOptions(PageSelection.ALL, null);

  /** Returns these options with other pages. */
  public ConversionOptions withPages(PageSelection selection) {
    return new ConversionOptions(selection, password);
  }

  /** Returns these options with a password. */
  public ConversionOptions withPassword(@Nullable String secret) {
    return new ConversionOptions(pages, secret);
  }
}
