package io.kaibiao.export;

import io.kaibiao.error.OutputException;
import io.kaibiao.report.Report;
import java.nio.file.Path;

/** Keeps the results of many reports, each document once. Safe to share between threads. */
public interface ReportCollection extends AutoCloseable {

  /** What became of a report that was added. */
  enum Addition {
    /** Its document was not there. */
    NEW,
    /** An earlier result of its document was replaced. */
    REPLACED,
    /** It was there. */
    UNCHANGED
  }

  /**
   * Adds a report.
   *
   * @throws OutputException if it can't be written; the collection is then as before
   */
  Addition add(Report report) throws OutputException;

  /**
   * Writes each table of the collection as a Parquet file {@code NAME.parquet} into a folder, which
   * is made if needed; earlier files of these names are replaced, each whole.
   *
   * @throws OutputException if they can't be written
   */
  void exportParquet(Path folder) throws OutputException;

  /**
   * Closes the collection's file.
   *
   * @throws OutputException if it can't be closed
   */
  @Override
  void close() throws OutputException;
}
