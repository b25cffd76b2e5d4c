package io.kaibiao.cli.terminal;

/** How much a command tells on standard error. */
public enum Verbosity {
  /** Only what went wrong. */
  QUIET,
  /** A line for each input. */
  NORMAL,
  /** The findings, the stack traces and the libraries' log too. */
  VERBOSE
}
