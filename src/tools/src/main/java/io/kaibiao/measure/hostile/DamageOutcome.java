package io.kaibiao.measure.hostile;

import java.util.Locale;

/** What became of one damaged document. */
enum DamageOutcome {
  /** A result was written, whole. */
  CONVERTED,
  /** The document was refused with a message of one line. */
  REFUSED,
  /** An exception or an error that is no refusal left the conversion. */
  INTERNAL_ERROR,
  /** The conversion did not end within the limit of time. */
  HANG,
  /** The result is incomplete or not as its schema says, or something else was left beside it. */
  HALF_WRITTEN;

  /** Tells whether a conversion may end so. */
  boolean isSound() {
    return this == CONVERTED || this == REFUSED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
