package io.kaibiao.dimension;

import io.kaibiao.report.table.Dimensions;

/**
 * What a form says by being that form, wherever its title does not.
 *
 * @param dimensions what it fixes for all its figures
 * @param expenditure what it fixes for its expenditure beside that
 * @param items where the items of a classification without codes stand
 * @param itemsAre that classification; empty where there are none
 */
record FormCut(Dimensions dimensions, Dimensions expenditure, Items items, String itemsAre) {

  /** Where items stand. */
  enum Items {
    NONE,
    ROWS,
    COLUMNS
  }

  /** Nothing is fixed. */
  static final FormCut OPEN = new FormCut(Dimensions.NONE, Dimensions.NONE, Items.NONE, "");
}
