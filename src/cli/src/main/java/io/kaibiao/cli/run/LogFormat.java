package io.kaibiao.cli.run;

/** The form of what a run tells on standard error. */
public enum LogFormat {
  /** Lines for a person. */
  TEXT,
  /** One JSON object a line, for a program. */
  JSON
}
