package io.kaibiao.export;

import io.kaibiao.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a report in one format. Implementations are safe to share between threads. */
public interface ReportWriter {

  /**
   * Writes the format's files. The same report gives the same bytes.
   *
   * @param report what to write
   * @param folder an existing folder that holds none of these files yet
   * @throws IOException if a file can't be written; what was begun is left to the caller to remove
   */
  void write(Report report, Path folder) throws IOException;
}
