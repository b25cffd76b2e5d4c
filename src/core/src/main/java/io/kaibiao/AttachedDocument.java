package io.kaibiao;

/** A PDF that is attached to another one. Immutable. */
public final class AttachedDocument {

  private final String name;
  private final byte[] bytes;

  AttachedDocument(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Returns its name as the document around it gives it, without folders, control characters and
   * others that a file name must not have.
   */
  public String name() {
    return name;
  }

  /** Returns a copy of its bytes; none if they can't be decoded or are too many. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
