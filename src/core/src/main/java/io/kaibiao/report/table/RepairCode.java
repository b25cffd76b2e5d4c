package io.kaibiao.report.table;

/**
 * The rules that change or doubt a cell's reading. A cell lists those that were applied to it as
 * its {@code repairs}; {@code docs/output.md} lists all of them.
 */
public enum RepairCode {
  // How the characters of a figure were read, in the order in which a cell traces them.
  FULL_WIDTH(
      "full-width",
      Concern.CHARACTERS,
      "full-width digits, signs or separators were taken as the ASCII ones"),
  CURRENCY_SIGN("currency-sign", Concern.CHARACTERS, "a currency sign in front was left out"),
  TRIANGLE_NEGATIVE(
      "triangle-negative",
      Concern.CHARACTERS,
      "a triangle in front (△, ▲) marks a negative figure"),
  BRACKET_NEGATIVE(
      "bracket-negative", Concern.CHARACTERS, "brackets around the figure mark a negative one"),
  BRACKETED_INTEGER(
      "bracketed-integer",
      Concern.BEYOND_PROOF,
      "a bracketed whole number of one or two digits may be a list ordinal"),
  DASH_NEGATIVE("dash-negative", Concern.CHARACTERS, "an en dash in front was taken as a minus"),
  TRAILING_MINUS(
      "trailing-minus", Concern.CHARACTERS, "a minus behind the figure was moved to its front"),
  SPLIT_NUMBER(
      "split-number",
      Concern.CHARACTERS,
      "blanks beside a separator or behind the sign were left out"),
  SPLIT_DIGITS("split-digits", Concern.CHARACTERS, "blanks between two digits were left out"),
  ODD_SEPARATOR(
      "odd-separator",
      Concern.CHARACTERS,
      "a point was taken as a comma, a comma as a point, or a surplus one was left out"),
  ODD_GROUPING(
      "odd-grouping", Concern.CHARACTERS, "the separators do not stand three digits apart"),
  BARE_POINT("bare-point", Concern.CHARACTERS, "a point has no digit before or behind it"),
  LEADING_ZERO("leading-zero", Concern.CHARACTERS, "the whole part begins with a zero"),
  UNIT_SUFFIX("unit-suffix", Concern.CHARACTERS, "the unit behind the figure was taken off"),
  NOTE_MARK(
      "note-mark",
      Concern.CHARACTERS,
      "a mark behind the figure that refers to a note (¹, ①, *, [1], 注1) was taken off"),
  NOTE_OR_POWER(
      "note-or-power",
      Concern.BEYOND_PROOF,
      "a raised digit behind 10 may be a note or an exponent; it was left out"),

  // What was done to the figure on the page.
  STRUCK_OUT("struck-out", Concern.CHARACTERS, "a part of the cell is struck out and was left out"),
  OVERWRITTEN(
      "overwritten",
      Concern.CHARACTERS,
      "another figure was covered and this one set in its place"),

  // What the identities changed.
  IDENTITY(
      "identity",
      Concern.CHARACTERS,
      "the identities tell which other reading is right, or that a cell taken for blank holds a figure"),

  // What a person said who looked at the page.
  CORRECTED_BY_PERSON(
      "corrected-by-person",
      Concern.CHARACTERS,
      "a person who looked at the page says what the figure is"),
  CONFIRMED_BY_PERSON(
      "confirmed-by-person",
      Concern.CHARACTERS,
      "a person who looked at the page says that the figure is what the result had"),

  // What puts a doubtful figure in doubt.
  SUM_FAILS(
      "sum-fails",
      Concern.CHARACTERS,
      "an identity fails with the figure and no misreading explains that"),
  TWIN_DIFFERS(
      "twin-differs",
      Concern.CHARACTERS,
      "another table most likely prints the same figure and it differs; nothing else tells which is right"),
  SEVERAL_VALUES(
      "several-values", Concern.CHARACTERS, "its identities hold with each of the candidates"),
  SUM_STRAINED(
      "sum-strained",
      Concern.CHARACTERS,
      "its sums miss by more than rounding is likely to make of them"),
  ODD_DECIMALS("odd-decimals", Concern.CHARACTERS, "it has more or fewer decimals than its table"),
  SENTENCE_CONTRADICTS(
      "sentence-contradicts",
      Concern.CHARACTERS,
      "nothing but a sentence speaks of it, and the sentence says otherwise"),
  READING_UNSURE(
      "reading-unsure",
      Concern.CHARACTERS,
      "its readers were not sure of its characters and nothing bears them out; the candidates are what they saw"),

  // Names of rows and columns, and options.
  CODE_PADDED(
      "code-padded",
      Concern.ROW,
      "a piece of a code had lost its leading zero; name or parents bear the whole out"),
  CODE_FROM_NAME(
      "code-from-name",
      Concern.CHARACTERS,
      "a misprinted code was set right by the name and the neighbours"),
  CODE_CONTRADICTS_NAME(
      "code-contradicts-name",
      Concern.ROW,
      "code and name contradict each other; the printed code was kept"),
  CODE_INCOMPLETE(
      "code-incomplete", Concern.ROW, "a code has no length that codes have, and no name helps"),
  CODE_FROM_READING(
      "code-from-reading",
      Concern.ROW,
      "code and name, both read badly, are most like those of one subject"),
  CODE_UNKNOWN(
      "code-unknown",
      Concern.ROW,
      "the catalogue knows neither the code as read nor the name beside it"),
  LABEL_CUT(
      "label-cut",
      Concern.ROW,
      "the cell cut the label off; only one row of the form begins like that"),
  HEAD_CUT(
      "head-cut",
      Concern.COLUMN,
      "the cell cut the head off; only one column of the form fits what is left"),
  HEAD_MENDED(
      "head-mended",
      Concern.COLUMN,
      "the head was misread; it is like that of one column of the form that is free at its place, and clearly less like any other"),
  HEAD_FROM_PLACE(
      "head-from-place",
      Concern.COLUMN,
      "the head was misread; its place among its neighbours and what is left of it say which column it is"),
  ROW_REPEATED(
      "row-repeated", Concern.BEYOND_PROOF, "the row is printed twice with different figures"),
  ROW_FROM_PLACE(
      "row-from-place",
      Concern.ROW,
      "the row's place among its neighbours and what is left of its label say which it is; doubtful where that is too little"),
  ROW_BY_SUM(
      "row-by-sum",
      Concern.CHARACTERS,
      "the label of the row of sums was misread; its every figure is the sum of the classes"),
  ROW_UNSURE(
      "row-unsure",
      Concern.ROW,
      "a reader was not sure of code or label, and the catalogue does not bear them out"),
  NAME_FROM_REPORT(
      "name-from-report",
      Concern.CHARACTERS,
      "no reader was sure of a body's or a project's name; the report's own name or another table of it says which it is, or what it begins with"),
  SUBJECT_FROM_CLASSIFICATION(
      "subject-from-classification",
      Concern.CHARACTERS,
      "the name of a subject in a cell of its own was misread; it is like one of its classification and like no other"),
  ROW_WITHOUT_LABEL("row-without-label", Concern.ROW, "figures stand beside no label at all"),
  ROW_FROM_FIGURES(
      "row-from-figures",
      Concern.ROW,
      "a row without a name has the name under which another form prints its figures"),
  ROW_RESTORED(
      "row-restored",
      Concern.ROW,
      "no reader found the row or its figures; another form and the sums that miss it say what it is"),
  ROW_GUESSED(
      "row-guessed",
      Concern.BEYOND_PROOF,
      "no reader found the row or its figures; sums of rounded figures alone say what it is"),
  NOT_A_NUMBER("not-a-number", Concern.BEYOND_PROOF, "a column of figures holds words here"),
  GUESSED_FIGURE(
      "guessed-figure",
      Concern.CHARACTERS,
      "no reader saw a figure; what one of them nearly saw, or what its signs look like, is one"),
  TICKED_OPTION(
      "ticked-option",
      Concern.CHARACTERS,
      "of several options with boxes, the ticked one is the value"),
  NO_SINGLE_TICK(
      "no-single-tick",
      Concern.CHARACTERS,
      "of several options none is ticked, or more than one; all of them were kept, or the grade that the score earns"),
  TICK_BETWEEN_OPTIONS(
      "tick-between-options",
      Concern.CHARACTERS,
      "the open boxes were not read, and the tick stands between two grades; the score tells which");

  /** What a rule leaves open about a cell: what has to be proved before a doubt is lifted. */
  public enum Concern {
    /** The characters may be others. */
    CHARACTERS,
    /** The row may be another than its label or code seems to say. */
    ROW,
    /** The column may be another than its head seems to say. */
    COLUMN,
    /** The characters may be others, and no sum can lift the doubt. */
    BEYOND_PROOF
  }

  private final String id;
  private final Concern concern;
  private final String meaning;

  RepairCode(String id, Concern concern, String meaning) {
    this.id = id;
    this.concern = concern;
    this.meaning = meaning;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }

  /** Returns what stays open about a cell that this rule was applied to. */
  public Concern concern() {
    return concern;
  }

  /** Returns what was done, or what is in doubt, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** Returns the name used in every output file. */
  @Override
  public String toString() {
    return id;
  }
}
