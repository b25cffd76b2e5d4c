package io.kaibiao.cli;

import io.kaibiao.ConversionLimits;
import io.kaibiao.batch.journal.ConfigurationDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that limit the size of an input and the time that it takes. */
final class LimitOptions {

  @Option(
      names = "--most-bytes",
      paramLabel = "N",
      description = "Refuse an input of more bytes; see docs/limits.md.")
  private @Nullable Long mostBytes;

  @Option(
      names = "--most-pages",
      paramLabel = "N",
      description = "Refuse an input with more pages to convert.")
  private @Nullable Integer mostPages;

  @Option(
      names = "--page-time",
      paramLabel = "S",
      description = "Give a page up after so many seconds; a finding says so.")
  private @Nullable Integer pageTime;

  @Option(
      names = "--time",
      paramLabel = "S",
      description = "Give an input up after so many seconds.")
  private @Nullable Integer time;

  /** Returns the limits: the standard ones where none are given. */
  ConversionLimits limits(CommandLine command) {
    ConversionLimits limits = ConversionLimits.STANDARD;
    if (mostBytes != null) {
      limits = limits.withMostBytes(positive(command, "--most-bytes", mostBytes));
    }
    if (mostPages != null) {
      limits = limits.withMostPages((int) positive(command, "--most-pages", mostPages));
    }
    if (pageTime != null) {
      limits = limits.withPageTime(seconds(command, "--page-time", pageTime));
    }
    return time == null ? limits : limits.withTime(seconds(command, "--time", time));
  }

  /**
   * Adds the limits that are given, so that inputs that they refused are tried again under other
   * limits. Limits that are not given add nothing.
   */
  void identify(ConfigurationDigest configuration) {
    add(configuration, "most-bytes", mostBytes);
    add(configuration, "most-pages", mostPages);
    add(configuration, "page-time", pageTime);
    add(configuration, "time", time);
  }

  private static void add(ConfigurationDigest configuration, String name, @Nullable Number value) {
    if (value != null) {
      configuration.with(name, value.toString());
    }
  }

  private static Duration seconds(CommandLine command, String option, int value) {
    return Duration.ofSeconds(positive(command, option, value));
  }

  private static long positive(CommandLine command, String option, long value) {
    if (value < 1) {
      throw new ParameterException(command, option + " takes a number from 1 up, not " + value);
    }
    return value;
  }
}
