package io.kaibiao;

import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.PageSelection;
import org.jspecify.annotations.Nullable;

/**
 * Options of one conversion.
 *
 * @param pages which pages to convert
 * @param password the password of an encrypted input, or null if there is none
 * @param rules the identities that figures are held to, or null for those of the {@link Kaibiao}
 * @param listener hears of every page that is done
 * @param attachments what becomes of attached PDFs
 * @param corrections what people who looked at pages say of figures, of this document or others:
 *     applied before the identities are tried
 */
public record ConversionOptions(
    PageSelection pages,
    @Nullable String password,
    @Nullable Rulebook rules,
    ConversionListener listener,
    Attachments attachments,
    CorrectionFile corrections) {

  /** Makes options without corrections. */
  public ConversionOptions(
      PageSelection pages,
      @Nullable String password,
      @Nullable Rulebook rules,
      ConversionListener listener,
      Attachments attachments) {
    this(pages, password, rules, listener, attachments, CorrectionFile.EMPTY);
  }

  /** Makes options that leave attached PDFs out. */
  public ConversionOptions(
      PageSelection pages,
      @Nullable String password,
      @Nullable Rulebook rules,
      ConversionListener listener) {
    this(pages, password, rules, listener, Attachments.LEFT_OUT);
  }

  /** Makes options without a listener. */
  public ConversionOptions(
      PageSelection pages, @Nullable String password, @Nullable Rulebook rules) {
    this(pages, password, rules, ConversionListener.NONE);
  }

  /** Makes options with the rules of the {@link Kaibiao}. */
  public ConversionOptions(PageSelection pages, @Nullable String password) {
    this(pages, password, null);
  }

  /** All pages, no password, the rules of the {@link Kaibiao}, no listener, no attachments. */
  public static final ConversionOptions DEFAULT = new ConversionOptions(PageSelection.ALL, null);

  /** Returns these options with other pages. */
  public ConversionOptions withPages(PageSelection selection) {
    return new ConversionOptions(selection, password, rules, listener, attachments, corrections);
  }

  /** Returns these options with a password, or with none for null. */
  public ConversionOptions withPassword(@Nullable String secret) {
    return new ConversionOptions(pages, secret, rules, listener, attachments, corrections);
  }

  /** Returns these options with other identities, or with those of the {@link Kaibiao} for null. */
  public ConversionOptions withRules(@Nullable Rulebook rulebook) {
    return new ConversionOptions(pages, password, rulebook, listener, attachments, corrections);
  }

  /** Returns these options with another listener. */
  public ConversionOptions withListener(ConversionListener other) {
    return new ConversionOptions(pages, password, rules, other, attachments, corrections);
  }

  /** Returns these options with something else done about attached PDFs. */
  public ConversionOptions withAttachments(Attachments handling) {
    return new ConversionOptions(pages, password, rules, listener, handling, corrections);
  }

  /** Returns these options with other corrections. */
  public ConversionOptions withCorrections(CorrectionFile file) {
    return new ConversionOptions(pages, password, rules, listener, attachments, file);
  }
}
