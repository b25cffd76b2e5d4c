package io.kaibiao.correction;

/** What a person says of a figure. */
public enum Decision {
  /** It is another than the result has. */
  CORRECTED("corrected"),
  /** It is what the result has. */
  CONFIRMED("confirmed"),
  /** Nothing is printed there. */
  BLANK("blank");

  private final String id;

  Decision(String id) {
    this.id = id;
  }

  /** Returns the name used in every file. */
  public String id() {
    return id;
  }
}
