package io.kaibiao.proof.found;

/** How an identity was found. */
enum FoundKind {
  /** A subject is the sum of the subjects whose codes begin with its code. */
  CODES("found.codes"),
  /** A row is the sum of the rows nested below its label. */
  LABELS("found.labels"),
  /** A row is the sum of rows that stand together before or after it. */
  ROWS("found.rows"),
  /** A column is the sum of columns that stand together before or after it. */
  COLUMNS("found.columns"),
  /** Two tables print the same amounts under the same names. */
  TWINS("found.twins"),
  /** Two tables print the same amount at places whose dimensions are the same. */
  DIMENSIONS("found.dimensions"),
  /** A column of percentages is the quotient, or the growth, of two amounts. */
  RATES("found.rates");

  private final String id;

  FoundKind(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  String id() {
    return id;
  }
}
