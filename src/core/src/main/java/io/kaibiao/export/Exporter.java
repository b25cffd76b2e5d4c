package io.kaibiao.export;

import io.kaibiao.error.OutputException;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes reports to folders in the requested formats. Safe to share between threads; an instance
 * parses the schema, so keep it.
 */
public final class Exporter {

  private final ReportWriter json = new JsonReportWriter(new ReportSchema());
  private final ReportWriter facts = new FactsCsvWriter();
  private final ReportWriter tables = new TablesCsvWriter();
  private final ReportWriter dataPackage = new DataPackageWriter();
  private final ReportWriter markdown = new MarkdownWriter();

  /**
   * Writes one report.
   *
   * @param report what to write
   * @param targetFolder the folder to make, which is there whole afterwards or not at all
   * @param formats what to write it as; {@link Format#PACKAGE} brings the files it describes
   * @param existing what to do if the folder exists
   * @throws OutputException if the folder is there and must be kept, or can't be written; the
   *     message is one line for a person
   * @throws IllegalStateException if the result breaks the schema, which is a bug in Kaibiao
   */
  public void write(Report report, Path targetFolder, Set<Format> formats, Existing existing)
      throws OutputException {
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    wanted.addAll(formats);
    if (wanted.contains(Format.PACKAGE)) {
      wanted.add(Format.FACTS);
      wanted.add(Format.TABLES);
    }
    new OutputFolder(targetFolder, existing)
        .fill(
            folder -> {
              for (Format format : wanted) {
                writer(format).write(report, folder);
              }
            });
  }

  private ReportWriter writer(Format format) {
    return switch (format) {
      case JSON -> json;
      case FACTS -> facts;
      case TABLES -> tables;
      case PACKAGE -> dataPackage;
      case MARKDOWN -> markdown;
    };
  }
}
