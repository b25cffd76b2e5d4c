package io.kaibiao.batch;

import io.kaibiao.error.OutputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.nio.file.Path;

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

  /**
   * Returns a folder, made or not, in which another process may write a result for {@link #adopt}.
   *
   * @param folder the name of the result's own folder
   */
  default Path draft(String folder) throws OutputException {
    throw new UnsupportedOperationException("results of other processes can't be delivered");
  }

  /**
   * Delivers one result that another process wrote, completely or not at all. Its files are moved
   * out of the draft; the caller removes what is left of it.
   *
   * @param draft a folder with the files of the result
   * @param summary what is known of the result
   * @param folder the name of the result's own folder
   */
  default void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    throw new UnsupportedOperationException("results of other processes can't be delivered");
  }
}
