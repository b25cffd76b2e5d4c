package io.kaibiao.form.columns;

/** How columns that name rows are recognised. */
public enum LabelColumns {
  /** By its headers: a form's columns of text are data. */
  BY_HEADERS,
  /** By what its cells hold too: in a table of no known form, words beside amounts name rows. */
  BY_CONTENT,
  /** None is: every column of words is data, as in lists of items. */
  NONE
}
