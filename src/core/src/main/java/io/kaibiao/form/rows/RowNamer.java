package io.kaibiao.form.rows;

import io.kaibiao.form.naming.RowName;

/** Names the rows of one block, asked from top to bottom. Belongs to one table. */
public interface RowNamer {

  /** Returns the name of a row that has a code or a label. */
  RowName name(Fragment row);

  /**
   * Tells whether two rows on either side of a page break are halves of one: together they form a
   * name that the upper half alone does not.
   */
  boolean areHalves(Fragment upper, Fragment lower);

  /** Tells whether the catalogue confirms a name independently of how well it was read. */
  boolean isBorneOut(Fragment row, RowName name);
}
