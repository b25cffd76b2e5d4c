package io.kaibiao.cli.output;

import io.kaibiao.batch.journal.Journal;
import picocli.CommandLine.Option;

/** The options that say what a repeated run does again. */
public final class RepeatOptions {

  @Option(
      names = "--overwrite",
      description = "Convert everything again, and replace results that already exist.")
  private boolean overwrite;

  @Option(
      names = "--retry",
      description = "Try inputs again that failed in an earlier run for a reason of their own.")
  private boolean retry;

  /** Tells whether results are replaced whoever wrote them. */
  boolean overwrites() {
    return overwrite;
  }

  /** Returns what is done again. */
  Journal.Again again() {
    if (overwrite) {
      return Journal.Again.EVERYTHING;
    }
    return retry ? Journal.Again.FAILURES : Journal.Again.NOTHING;
  }
}
