package io.kaibiao.ocr;

import org.jspecify.annotations.Nullable;

/**
 * The engines of a process: made cheaply, loaded at the first strip, shared by all documents and
 * threads, closed at the end.
 */
public final class Readers implements AutoCloseable {

  private final @Nullable StripReader primary;
  private final @Nullable StripReader confirmer;
  private final ReadingPolicy policy;

  /** Makes the usual engines: PP-OCRv4, confirmed by Tesseract. */
  public Readers() {
    this(new OnnxReader(), new TesseractReader(), ReadingPolicy.STANDARD);
  }

  /** Makes a set of other readers, either of which may be missing. */
  public Readers(
      @Nullable StripReader primary, @Nullable StripReader confirmer, ReadingPolicy policy) {
    this.primary = primary;
    this.confirmer = confirmer;
    this.policy = policy;
  }

  /** Returns a reader for one document: it remembers the strips of that document. */
  public PolicyReader forDocument() {
    return new PolicyReader(primary, confirmer, policy);
  }

  @Override
  public void close() {
    if (primary != null) {
      primary.close();
    }
    if (confirmer != null) {
      confirmer.close();
    }
  }
}
