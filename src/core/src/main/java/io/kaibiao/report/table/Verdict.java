package io.kaibiao.report.table;

/** What the identities between the figures of a report say of one of them. */
public enum Verdict {
  /** At least one identity binds it, and all that do hold. */
  PROVED("proved"),
  /**
   * An identity that binds it fails. The print may be the publisher's error; the reading may be
   * sure all the same.
   */
  CONTRADICTED("contradicted"),
  /** No identity binds it. */
  UNBOUND("unbound");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
