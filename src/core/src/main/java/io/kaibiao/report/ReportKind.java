package io.kaibiao.report;

/** What a report discloses. */
public enum ReportKind {
  /** 决算公开. */
  FINAL_ACCOUNTS("final-accounts"),
  /** 预算公开. */
  BUDGET("budget"),
  /** Neither could be established. */
  OTHER("other");

  private final String id;

  ReportKind(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
