package io.kaibiao.cli;

import io.kaibiao.batch.listing.RunRecord;
import io.kaibiao.cli.output.StreamDelivery;
import io.kaibiao.export.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where {@code convert} writes its results, and in which formats. */
final class OutputOptions {

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
        "xlsx, review: only where they are named."
      })
  private @Nullable List<Format> formats;

  @Option(
      names = "--timings",
      description = "Write how long each input took to DIR/" + RunRecord.FILE_NAME + ".")
  private boolean timings;

  @Option(
      names = "--collect",
      paramLabel = "DB",
      description = "Gather the results in an SQLite database too; see docs/collection.md.")
  private @Nullable Path collection;

  /**
   * Refuses what contradicts itself.
   *
   * @param attachments whether attached documents are converted
   */
  void refuseContradictions(CommandLine command, boolean attachments) {
    if (collection != null && !formats().contains(Format.JSON)) {
      throw new ParameterException(command, "--collect needs json among the formats");
    }
    if (!isStream()) {
      return;
    }
    if (timings || attachments || collection != null) {
      String option = timings ? "--timings" : attachments ? "--attachments" : "--collect";
      throw new ParameterException(command, option + " needs a folder as --output");
    }
    if (formats().size() != 1 || !StreamDelivery.FORMATS.containsAll(formats())) {
      throw new ParameterException(command, "--output - takes one format: json, facts or markdown");
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

  /** Returns the one format that goes to standard output. */
  Format streamed() {
    return formats().iterator().next();
  }

  /** Tells whether the time that each input took is written. */
  boolean recordsTimes() {
    return timings;
  }

  /** Returns the database that gathers the results, or null. */
  @Nullable Path collection() {
    return collection;
  }
}
