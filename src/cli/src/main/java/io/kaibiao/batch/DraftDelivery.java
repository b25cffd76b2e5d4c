package io.kaibiao.batch;

import io.kaibiao.error.OutputException;
import java.nio.file.Path;

/** Receives results that other processes wrote as well. Used by many threads at once. */
public interface DraftDelivery extends Delivery {

  /**
   * Returns a folder, made or not, in which another process may write a result for {@link #adopt}.
   *
   * @param folder the name of the result's own folder
   */
  Path draft(String folder) throws OutputException;

  /**
   * Delivers one result that another process wrote, completely or not at all. Its files are moved
   * out of the draft; the caller removes what is left of it.
   *
   * @param draft a folder with the files of the result
   * @param summary what is known of the result
   * @param folder the name of the result's own folder
   */
  void adopt(Path draft, ResultSummary summary, String folder) throws OutputException;
}
