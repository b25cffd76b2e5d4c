package io.kaibiao.cli.terminal;

/** How much a command prints on standard error. */
public enum Verbosity {
  /** Only errors. */
  QUIET,
  /** A line for each input. */
  NORMAL,
  /** Findings, stack traces and the libraries' log as well. */
  VERBOSE
}
