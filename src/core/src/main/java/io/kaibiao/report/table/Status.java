package io.kaibiao.report.table;

/** How far a value can be believed. */
public enum Status {
  /** The characters stand for the value as they were read. */
  READ("read"),
  /** A named rule changed the reading, and the result is believed right. */
  REPAIRED("repaired"),
  /** Not proved: a person should look. */
  DOUBTFUL("doubtful");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
