package io.kaibiao.report;

/** How much a finding matters. */
public enum Severity {
  /** Something was lost or could not be done. */
  ERROR("error"),
  /** A person should look. */
  WARNING("warning"),
  /** Worth knowing. */
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
