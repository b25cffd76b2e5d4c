package io.kaibiao;

import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.PageSelection;
import org.jspecify.annotations.Nullable;

/**
 * Options of one conversion.
 *
 * @param pages which pages to convert
 * @param password the password of an encrypted input, or null if there is none
 * @param rules the identities that amounts are checked against, or null for the built-in ones
 */
public record ConversionOptions(
    PageSelection pages, @Nullable String password, @Nullable Rulebook rules) {

  /** Makes options with the rules that come along. */
  public ConversionOptions(PageSelection pages, @Nullable String password) {
    this(pages, password, null);
  }

  /** All pages, no password. */
  public static final ConversionOptions DEFAULT = new ConversionOptions(PageSelection.ALL, null);

  /** Returns these options with other pages. */
  public ConversionOptions withPages(PageSelection selection) {
    return new ConversionOptions(selection, password, rules);
  }

  /** Returns these options with a password. */
  public ConversionOptions withPassword(@Nullable String secret) {
    return new ConversionOptions(pages, secret, rules);
  }

  /** Returns these options with other identities. */
  public ConversionOptions withRules(@Nullable Rulebook rulebook) {
    return new ConversionOptions(pages, password, rulebook);
  }
}
