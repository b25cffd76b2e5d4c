package io.kaibiao.report;

/** The kinds of findings. {@code docs/output.md} lists all of them. */
public enum FindingCode {
  UNREADABLE_PAGE("unreadable-page", "a page could not be read; the others were"),
  DAMAGED_FILE(
      "damaged-file",
      "the file's structure is broken and was repaired, and how; an error where pages are lost"),
  DAMAGED_PAGE("damaged-page", "a part of a page's content can't be decoded and may be lost"),
  READER_FAILED(
      "reader-failed",
      "a reader of scanned pages is missing or failed; what it should have read is doubtful"),
  UNKNOWN_COLUMN(
      "unknown-column", "the form has no such column; its cells are there under an x: name"),
  UNKNOWN_ROW("unknown-row", "the form has no such row; its cells are there under an x: name"),
  UNKNOWN_TABLE(
      "unknown-table",
      "a table with figures fits no form; its figures are there under an x: form and their printed names"),
  FIGURE_UNPLACED(
      "figure-unplaced",
      "figures of a table are in no fact, header or column of codes; some are quoted"),
  NOT_A_NUMBER("not-a-number", "a column of figures holds words"),
  UNKNOWN_SUBJECT(
      "unknown-subject",
      "a code that the catalogue does not have; it is kept with its printed name"),
  UNREADABLE_TEXT(
      "unreadable-text",
      "letters of a page can't be read: their font is damaged, or not embedded and names no characters"),
  READ_FROM_PIXELS(
      "read-from-pixels",
      "a page's text was read from its pixels, and why; a warning where it has a text layer that the pixels contradict"),
  UNREAD_PICTURE(
      "unread-picture",
      "a picture was not read, and what it looks like: words in neither rows nor lines of prose, pictures over most of a page and pictures that can't be decoded are warnings, charts and drawings are not"),
  HIDDEN_CONTENT(
      "hidden-content",
      "rows, columns, sheets or text that a source without pages hides were not read"),
  UNCERTAIN_PLACE(
      "uncertain-place",
      "cells of a text stood beside their headers: they were moved or are doubtful"),
  CUT_OFF("cut-off", "the edge of a picture cuts off its table; what lies beyond is not shown"),
  IDENTITY_FAILS(
      "identity-fails",
      "an identity does not hold, and no misreading explains it: the publisher's error, or a person should look"),
  ROW_RESTORED(
      "row-restored",
      "no figures of a row could be read; its sums and another form say what they are"),
  ROW_MISSING("row-missing", "the rows below a subject fall short of it: one may be lost"),
  METADATA_CONTRADICTED(
      "metadata-contradicted",
      "cover, tables, headings or file name say another kind, year or organisation"),
  WATERMARK("watermark", "a watermark was left out"),
  STRUCK_OUT("struck-out", "text that a line or an annotation strikes out was left out"),
  OVERWRITTEN(
      "overwritten", "figures were covered and others set in their place; the latter were read"),
  REDACTION("redaction", "text is marked for redaction and still in the file; it was not read"),
  FORM_FIELD(
      "form-field",
      "the value of a form field or an annotation is not what the page shows, or could not be read"),
  DYNAMIC_FORM(
      "dynamic-form",
      "the content is an XFA form, which only some viewers show; the pages do not have it"),
  ATTACHED_FILE(
      "attached-file",
      "files are attached that this result does not have; a warning for documents"),
  DIMENSION_CONTRADICTED(
      "dimension-contradicted",
      "a row and a column of a table say different things of where their figure stands; it has no value of that dimension"),
  CORRECTION_UNPLACED(
      "correction-unplaced",
      "a person's correction fits no figure of this result, as other characters were read there; it changes nothing");

  private final String id;
  private final String meaning;

  FindingCode(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }

  /** Returns what findings of this kind say, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** Returns the name used in every output file. */
  @Override
  public String toString() {
    return id;
  }
}
