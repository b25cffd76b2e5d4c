package io.kaibiao.form.rows;

import io.kaibiao.form.naming.RowName;

/** Names the rows of one block, asked from top to bottom. Belongs to one table. */
public interface RowNamer {

  /** Names a row that has a code or a label. */
  RowName name(Fragment row);

  /**
   * Tells whether two rows on either side of a page break are the halves of one: together they have
   * a name that the upper half alone does not have.
   */
  boolean areHalves(Fragment upper, Fragment lower);

  /**
   * Tells whether something beside the reading itself speaks for a name: the catalogue knows it.
   */
  boolean isBorneOut(Fragment row, RowName name);
}
