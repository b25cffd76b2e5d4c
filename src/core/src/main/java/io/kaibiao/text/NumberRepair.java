package io.kaibiao.text;

/** The rules of the number grammar that change a reading, in the order in which they are traced. */
public enum NumberRepair {
  /** Full-width digits, signs or separators stand for the ASCII ones. */
  FULL_WIDTH("full-width", Certainty.REPAIRED),
  /** A currency sign in front was left out. */
  CURRENCY_SIGN("currency-sign", Certainty.REPAIRED),
  /** A triangle in front marks a negative figure. */
  TRIANGLE_NEGATIVE("triangle-negative", Certainty.REPAIRED),
  /** Brackets around the figure mark a negative one. */
  BRACKET_NEGATIVE("bracket-negative", Certainty.REPAIRED),
  /** A bracketed whole number of one or two digits may be a list ordinal. */
  BRACKETED_INTEGER("bracketed-integer", Certainty.DOUBTFUL),
  /** An en dash in front was taken as a minus. */
  DASH_NEGATIVE("dash-negative", Certainty.DOUBTFUL),
  /** A minus behind the figure was moved to its front. */
  TRAILING_MINUS("trailing-minus", Certainty.DOUBTFUL),
  /** Blanks beside a separator or behind the sign were left out. */
  SPLIT_NUMBER("split-number", Certainty.REPAIRED),
  /** Blanks between two digits were left out; a digit or a separator may be lost there. */
  SPLIT_DIGITS("split-digits", Certainty.DOUBTFUL),
  /** A point was taken as a comma, a comma as a point, or a surplus one was left out. */
  ODD_SEPARATOR("odd-separator", Certainty.DOUBTFUL),
  /** The separators do not stand three digits apart; a digit may be lost. */
  ODD_GROUPING("odd-grouping", Certainty.DOUBTFUL),
  /** A point without a digit before or behind it. */
  BARE_POINT("bare-point", Certainty.DOUBTFUL),
  /** A whole part that begins with a zero: perhaps a code, perhaps a lost point. */
  LEADING_ZERO("leading-zero", Certainty.DOUBTFUL),
  /** The unit behind the figure was taken off. */
  UNIT_SUFFIX("unit-suffix", Certainty.REPAIRED);

  private final String id;
  private final Certainty certainty;

  NumberRepair(String id, Certainty certainty) {
    this.id = id;
    this.certainty = certainty;
  }

  /** Returns the name that is traced on the cell. */
  public String id() {
    return id;
  }

  /** Returns what is left of the certainty of a reading once this rule was needed. */
  public Certainty certainty() {
    return certainty;
  }
}
