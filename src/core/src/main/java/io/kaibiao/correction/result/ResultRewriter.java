package io.kaibiao.correction.result;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.application.ReportCorrector;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.CsvEncoding;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes the results of conversions anew with corrections, in every format that they are there in,
 * without converting their documents again. Safe to share between threads for different folders; an
 * instance parses schema and forms, so keep it.
 */
public final class ResultRewriter {

  private final ReportCorrector corrector;
  private final Map<CsvEncoding, Exporter> exporters;
  private final JsonReportReader reader = new JsonReportReader();

  /** Makes a rewriter for results that {@code corrector} is meant for. */
  public ResultRewriter(ReportCorrector corrector) {
    this.corrector = corrector;
    exporters = new EnumMap<>(CsvEncoding.class);
    for (CsvEncoding encoding : CsvEncoding.values()) {
      exporters.put(encoding, new Exporter(encoding, corrector.proof()));
    }
  }

  /** Reads the report of a result. */
  public Report read(Path folder) throws InputException {
    return reader.read(folder);
  }

  /**
   * Replaces the folder of a result by one with corrections in place of those that it has. The
   * folder is there whole afterwards, the old one or the new one.
   *
   * @param folder the folder that a conversion wrote for one document, with its {@code report.json}
   * @param original the document; read only if the folder has a format that shows its pages
   * @param corrections all corrections of the document, the last word on each figure last
   * @return the report as it is now
   * @throws InputException if the result can't be read
   * @throws OutputException if it can't be written; then the old one is still there
   */
  public Report rewrite(Path folder, OriginalDocument original, List<Correction> corrections)
      throws InputException, OutputException {
    Report corrected;
    try {
      corrected = corrector.corrected(reader.read(folder), corrections);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Reason.UNREADABLE,
          folder + ": report.json contradicts itself (" + e.getMessage() + "); convert again",
          e);
    }
    exporter(folder).write(corrected, original, folder, formats(folder), Existing.REPLACE);
    return corrected;
  }

  /** Returns the exporter that encodes CSV files as those of a result are. */
  private Exporter exporter(Path folder) throws OutputException {
    try {
      return Objects.requireNonNull(exporters.get(CsvEncoding.of(folder)));
    } catch (IOException e) {
      throw new OutputException(folder + ": can't be read (" + e.getMessage() + ")", e);
    }
  }

  /** Returns the formats that a result is there in. */
  public static Set<Format> formats(Path folder) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Format format : Format.values()) {
      if (Files.exists(folder.resolve(format.entry()))) {
        formats.add(format);
      }
    }
    return formats;
  }
}
