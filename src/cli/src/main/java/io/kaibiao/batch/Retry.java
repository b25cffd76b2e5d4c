package io.kaibiao.batch;

/** Whether it is of use to convert an input again with the same command. */
public enum Retry {
  /** The outcome will be the same until the input, the options or Kaibiao change. */
  NEVER("never"),
  /** Something else stood in the way: the disk, the machine's load, the end of the run. */
  LATER("later"),
  /** With more memory, the input may be converted. */
  MORE_MEMORY("more-memory");

  private final String id;

  Retry(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
