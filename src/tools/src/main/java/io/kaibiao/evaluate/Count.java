package io.kaibiao.evaluate;

/** The counters of an evaluation. */
enum Count {
  DOCUMENTS,
  CONVERTED,
  /** Tables of the truth, and found tables of their forms. */
  TABLES,
  FORMS_FOUND,
  FORMS_EXTRA,
  FILES_FOUND,
  /** Tables of the truth with cells of which none was found. */
  LOST_TABLES,
  EXTRA_TABLES,
  /** Cells of the truth, and the outcomes for them. */
  EXPECTED,
  EXACT,
  WRONG,
  MISSING,
  MISSING_IN_LOST_TABLES,
  EXTRA,
  DUPLICATE,
  OPTIONAL,
  /** Wrong, missing or extra cells not marked doubtful. */
  SILENT_WRONG,
  SILENT_EXTRA,
  /** Cells marked doubtful. */
  DOUBTFUL_EXACT,
  DOUBTFUL_WRONG,
  DOUBTFUL_EXTRA,
  /** Cells of the result, and those that are not scored. */
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
  /** Amounts in the prose that contradict the tables. */
  DISAGREEMENTS,
  DISAGREEMENTS_FOUND,
  FALSE_DISAGREEMENTS,
  /** Printed grids of the truth, and adjacency relations in them. */
  GRIDS,
  RELATIONS,
  RELATIONS_FOUND,
  RELATIONS_CORRECT
}
