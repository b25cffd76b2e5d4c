package io.kaibiao.batch;

import io.kaibiao.error.OutputException;
import io.kaibiao.report.Report;

/** Where a run's results go; used by many threads at once. */
@FunctionalInterface
public interface Delivery {

  /**
   * Refuses, before an input is converted, what {@link #deliver} would refuse afterwards.
   *
   * @param folder the name of the folder that is the result's own
   */
  default void admit(String folder) throws OutputException {}

  /**
   * Delivers one result, wholly or not at all.
   *
   * @param folder the name of the folder that is the result's own
   */
  void deliver(Report report, String folder) throws OutputException;
}
