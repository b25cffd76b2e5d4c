package io.kaibiao.export;

/** What to do where the folder of a result is there already. */
public enum Existing {
  /** Leave it alone and refuse to write. */
  KEEP,
  /** Put the new result in its place, once that is complete. */
  REPLACE
}
