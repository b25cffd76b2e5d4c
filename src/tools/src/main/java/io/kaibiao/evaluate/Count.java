package io.kaibiao.evaluate;

/** What is counted while documents are scored. */
enum Count {
  DOCUMENTS,
  CONVERTED,
  /** Tables of the truth, and those of their forms that were found. */
  TABLES,
  FORMS_FOUND,
  FORMS_EXTRA,
  FILES_FOUND,
  /** Tables of the truth with cells, of which none was found. */
  LOST_TABLES,
  EXTRA_TABLES,
  /** Cells of the truth, and what became of them. */
  EXPECTED,
  EXACT,
  WRONG,
  MISSING,
  MISSING_IN_LOST_TABLES,
  EXTRA,
  DUPLICATE,
  OPTIONAL,
  /** Cells without a mark that they may be wrong. */
  SILENT_WRONG,
  SILENT_EXTRA,
  /** Cells with one. */
  DOUBTFUL_EXACT,
  DOUBTFUL_WRONG,
  DOUBTFUL_EXTRA,
  /** Cells of the result that are scored, and those that are not. */
  PREDICTED,
  BEYOND_CONTRACT,
  LABELS,
  LABELS_RIGHT,
  ORGANIZATION,
  ORGANIZATION_RIGHT,
  FISCAL_YEAR,
  FISCAL_YEAR_RIGHT,
  KIND,
  KIND_RIGHT,
  TABLE_ORGANIZATION,
  TABLE_ORGANIZATION_RIGHT,
  TABLE_UNIT,
  TABLE_UNIT_RIGHT,
  /** Figures of the prose that contradict the tables. */
  DISAGREEMENTS,
  DISAGREEMENTS_FOUND,
  FALSE_DISAGREEMENTS,
  /** Printed grids of the truth, and adjacency relations in them. */
  GRIDS,
  RELATIONS,
  RELATIONS_FOUND,
  RELATIONS_CORRECT
}
