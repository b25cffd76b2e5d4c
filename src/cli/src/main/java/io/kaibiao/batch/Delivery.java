package io.kaibiao.batch;

import io.kaibiao.error.OutputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;

/** Receives the results of a run. Used by many threads at once. */
@FunctionalInterface
public interface Delivery {

  /**
   * Throws, before an input is converted, the exception that {@link #deliver} would throw
   * afterwards.
   *
   * @param folder the name of the result's own folder
   */
  default void admit(String folder) throws OutputException {}

  /**
   * Delivers one result, completely or not at all.
   *
   * @param original the document that it was made of
   * @param folder the name of the result's own folder
   */
  void deliver(Report report, OriginalDocument original, String folder) throws OutputException;
}
