package io.kaibiao.export;

/** What to do if the folder of a result already exists. */
public enum Existing {
  /** Keep it and refuse to write. */
  KEEP,
  /** Replace it by the new result once that is complete. */
  REPLACE
}
