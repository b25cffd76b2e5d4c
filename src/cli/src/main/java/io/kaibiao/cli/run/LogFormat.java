package io.kaibiao.cli.run;

/** The format of the messages of a run on standard error. */
public enum LogFormat {
  /** Lines for a person. */
  TEXT,
  /** One JSON object a line, for a program. */
  JSON
}
