package io.kaibiao.batch;

/** Whether converting an input again with the same command may help. */
public enum Retry {
  /** The outcome will be the same until the input, the options or Kaibiao change. */
  NEVER("never"),
  /** The cause is not the input: the disk, the load of the machine, or the end of the run. */
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
