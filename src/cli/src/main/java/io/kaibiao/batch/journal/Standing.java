package io.kaibiao.batch.journal;

/** What stands in the folder of a result, as seen from the document that is to be written there. */
enum Standing {
  /** Nothing. */
  FREE,
  /** The result of the document with the same configuration. */
  CURRENT,
  /** A result of the document or its predecessor, as it was written; it may be replaced. */
  OUTDATED,
  /** Such a result that somebody has edited since. */
  EDITED,
  /** A result of the document of which the journal knows nothing. */
  UNRECORDED,
  /** Anything else. */
  FOREIGN
}
