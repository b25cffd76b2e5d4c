package io.kaibiao;

/** What becomes of the PDFs that are attached to an input. */
public enum Attachments {
  /** They are not converted; a finding of severity {@code WARNING} names them. */
  LEFT_OUT,
  /**
   * The caller converts them by themselves, see {@link Kaibiao#attachments}; a finding of severity
   * {@code INFO} names them.
   */
  CONVERTED_BESIDE
}
