package io.kaibiao.export;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.DocumentCorrections;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.alto.AltoFiles;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.searchable.SearchablePdf;
import io.kaibiao.export.xlsx.ReportWorkbook;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.review.ReviewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports to folders in the requested formats. Safe to share between threads; an instance
 * parses the schema, so keep it.
 */
public final class Exporter {

  private final ReportWriter json = new JsonReportWriter(new ReportSchema());
  private final ReportWriter facts;
  private final ReportWriter tables;
  private final ReportWriter dataPackage;
  private final ReportWriter markdown = new MarkdownWriter();
  private final Supplier<Proof> proof;
  private @Nullable ReviewFile review;

  /** Makes an exporter whose CSV files are UTF-8 without a byte order mark. */
  public Exporter() {
    this(CsvEncoding.UTF_8);
  }

  /**
   * Makes an exporter.
   *
   * @param csv how its CSV files are encoded
   */
  public Exporter(CsvEncoding csv) {
    this(csv, () -> new Proof(Rulebook.standard()));
  }

  /**
   * Makes an exporter for reports that were converted with rules of their own.
   *
   * @param csv how its CSV files are encoded
   * @param proof has the rules: review pages try the identities anew while a value is typed
   */
  public Exporter(CsvEncoding csv, Proof proof) {
    this(csv, () -> proof);
  }

  private Exporter(CsvEncoding csv, Supplier<Proof> proof) {
    this.proof = proof;
    facts = new FactsCsvWriter(csv);
    tables = new TablesCsvWriter(csv);
    dataPackage = new DataPackageWriter(csv);
  }

  /**
   * Writes one report in formats that don't need its document.
   *
   * @throws OutputException as {@link #write(Report, OriginalDocument, Path, Set, Existing)}; also
   *     if one of the formats needs the document
   * @throws IllegalStateException if the result breaks the schema, which is a bug in Kaibiao
   */
  public void write(Report report, Path targetFolder, Set<Format> formats, Existing existing)
      throws OutputException {
    write(report, OriginalDocument.NONE, targetFolder, formats, existing);
  }

  /**
   * Writes one report.
   *
   * @param report what to write
   * @param original the document that it was made of, read only if one of the formats needs it
   * @param targetFolder the folder to make, which is there whole afterwards or not at all
   * @param formats what to write it as; {@link Format#PACKAGE} brings the files it describes
   * @param existing what to do if the folder exists
   * @throws OutputException if the folder is there and must be kept, or can't be written; the
   *     message is one line for a person
   * @throws IllegalStateException if the result breaks the schema, which is a bug in Kaibiao
   */
  public void write(
      Report report,
      OriginalDocument original,
      Path targetFolder,
      Set<Format> formats,
      Existing existing)
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
                if (format == Format.REVIEW) {
                  review().write(report, original, folder, targetFolder);
                } else {
                  write(format, report, original, folder);
                }
              }
              writeCorrections(report, folder);
            });
  }

  /** Writes what people said of the figures, if they did, whatever the formats: it is not lost. */
  private static void writeCorrections(Report report, Path folder) throws IOException {
    List<Correction> corrections = report.basis().corrections();
    if (!corrections.isEmpty()) {
      DocumentCorrections of =
          new DocumentCorrections(report.source().name(), report.source().sha256(), corrections);
      byte[] content = CorrectionFile.EMPTY.with(of).content();
      Files.write(folder.resolve(CorrectionFile.NAME), content);
    }
  }

  private void write(Format format, Report report, OriginalDocument original, Path folder)
      throws IOException {
    switch (format) {
      case JSON -> json.write(report, folder);
      case FACTS -> facts.write(report, folder);
      case TABLES -> tables.write(report, folder);
      case PACKAGE -> dataPackage.write(report, folder);
      case MARKDOWN -> markdown.write(report, folder);
      case REVIEW -> throw new IllegalArgumentException("needs the folder that it will stand in");
      case XLSX -> ReportWorkbook.write(report, folder.resolve(format.entry()));
      case ALTO -> AltoFiles.write(report, original, folder.resolve(format.entry()));
      case PDF -> SearchablePdf.write(report, original, folder.resolve(format.entry()));
    }
  }

  /** Returns the writer of review pages, made when the first one is written. */
  private synchronized ReviewFile review() {
    ReviewFile made = review;
    if (made == null) {
      made = new ReviewFile(proof.get());
      review = made;
    }
    return made;
  }
}
