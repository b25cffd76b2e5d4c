package io.kaibiao.report;

import org.jspecify.annotations.Nullable;

/** What a report discloses. */
public enum ReportKind {
  /** 决算公开. */
  FINAL_ACCOUNTS("final-accounts", "决算"),
  /** 预算公开. */
  BUDGET("budget", "预算"),
  /** Neither could be established. */
  OTHER("other", "");

  private final String id;
  private final String word;

  ReportKind(String id, String word) {
    this.id = id;
    this.word = word;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }

  /** Tells whether a title holds the word of this kind; no title holds that of {@link #OTHER}. */
  public boolean isNamedIn(String title) {
    return !word.isEmpty() && title.contains(word);
  }

  /** Returns the kind that a title names, or null where it names none, or several. */
  public static @Nullable ReportKind namedIn(String title) {
    boolean accounts = FINAL_ACCOUNTS.isNamedIn(title);
    if (accounts == BUDGET.isNamedIn(title)) {
      return null;
    }
    return accounts ? FINAL_ACCOUNTS : BUDGET;
  }
}
