package io.kaibiao.cli;

import io.kaibiao.batch.listing.RunRecord;
import io.kaibiao.cli.output.StreamDelivery;
import io.kaibiao.export.CsvEncoding;
import io.kaibiao.export.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where {@code convert} writes its results, and in which formats. */
final class OutputOptions {

  /** The option that has CSV files begin with a byte order mark. */
  static final String BOM = "--bom";

  /** The formats that are CSV, or bring it. */
  private static final Set<Format> CSV = EnumSet.of(Format.FACTS, Format.TABLES, Format.PACKAGE);

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = {
        "The folder that the results' folders go into; made if needed.",
        "- writes to standard output: one input as json, facts or markdown; several as json, one"
            + " object a line."
      })
  private String output = "";

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = {
        "json, facts, tables, package, markdown; by default these.",
        "xlsx, pdf, alto, review: only where they are named."
      })
  private @Nullable List<Format> formats;

  @Option(
      names = BOM,
      description =
          "Begin CSV files with a byte order mark, so that Excel shows the Chinese in them.")
  private boolean mark;

  @Option(
      names = "--timings",
      description = "Write how long each input took to DIR/" + RunRecord.FILE_NAME + ".")
  private boolean timings;

  @Option(
      names = "--collect",
      paramLabel = "DB",
      description = "Gather the results in an SQLite database too; see docs/collection.md.")
  private @Nullable Path collection;

  @Option(
      names = "--workbook",
      paramLabel = "XLSX",
      description = "Write the facts of all results of this run to a workbook too.")
  private @Nullable Path workbook;

  /**
   * Refuses what contradicts itself.
   *
   * @param attachments whether attached documents are converted
   */
  void refuseContradictions(CommandLine command, boolean attachments) {
    if ((collection != null || workbook != null) && !formats().contains(Format.JSON)) {
      String option = collection != null ? "--collect" : "--workbook";
      throw new ParameterException(command, option + " needs json among the formats");
    }
    if (mark && Collections.disjoint(formats(), CSV)) {
      throw new ParameterException(command, BOM + " needs facts, tables or package as a format");
    }
    if (!isStream()) {
      return;
    }
    needsFolder(command, "--timings", timings);
    needsFolder(command, "--attachments", attachments);
    needsFolder(command, "--collect", collection != null);
    needsFolder(command, "--workbook", workbook != null);
    if (formats().size() != 1 || !StreamDelivery.FORMATS.containsAll(formats())) {
      throw new ParameterException(command, "--output - takes one format: json, facts or markdown");
    }
  }

  private static void needsFolder(CommandLine command, String option, boolean isGiven) {
    if (isGiven) {
      throw new ParameterException(command, option + " needs a folder as --output");
    }
  }

  /**
   * Refuses more inputs than standard output takes.
   *
   * @param inputs how many there are
   */
  void refuseMore(CommandLine command, int inputs) {
    if (inputs != 1 && streamed() != Format.JSON) {
      throw new ParameterException(
          command, "--output - takes one input in this format, not " + inputs);
    }
  }

  /** Tells whether the results go to standard output. */
  boolean isStream() {
    return output.equals(InputArguments.STANDARD_STREAM);
  }

  /** Returns the folder of the results. */
  Path folder(CommandLine command) {
    try {
      return Path.of(output);
    } catch (InvalidPathException e) {
      throw new ParameterException(command, "--output is not a valid path: " + e.getMessage(), e);
    }
  }

  /** Returns the formats to write. */
  Set<Format> formats() {
    if (formats != null) {
      return EnumSet.copyOf(formats);
    }
    return isStream() ? EnumSet.of(Format.JSON) : EnumSet.copyOf(Format.STANDARD);
  }

  /** Returns how CSV files are encoded. */
  CsvEncoding csv() {
    return mark ? CsvEncoding.UTF_8_WITH_MARK : CsvEncoding.UTF_8;
  }

  /** Returns the one format that goes to standard output. */
  Format streamed() {
    return formats().iterator().next();
  }

  /** Tells whether the time that each input took is written. */
  boolean recordsTimes() {
    return timings;
  }

  /** Returns the workbook that gets the facts of the run, or null. */
  @Nullable Path workbook() {
    return workbook;
  }

  /** Returns the database that gathers the results, or null. */
  @Nullable Path collection() {
    return collection;
  }
}
