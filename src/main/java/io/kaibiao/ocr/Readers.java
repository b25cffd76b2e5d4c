package io.kaibiao.ocr;

import org.jspecify.annotations.Nullable;

/**
 * The engines of a process: made cheaply, loaded at the first strip, shared by all documents and
 * threads, closed at the end.
 */
public final class Readers implements AutoCloseable {

  private final @Nullable StripReader text;
  private final @Nullable StripReader figures;
  private final @Nullable StripReader confirmer;
  private final ReadingPolicy policy;

  /**
   * Makes the usual engines: PP-OCRv4 for text, this project's network for figures, both confirmed
   * by Tesseract.
   */
  public Readers() {
    this(OnnxReader.text(), OnnxReader.figures(), new TesseractReader(), ReadingPolicy.STANDARD);
  }

  /** Makes a set of other readers, any of which may be missing. */
  public Readers(
      @Nullable StripReader text,
      @Nullable StripReader figures,
      @Nullable StripReader confirmer,
      ReadingPolicy policy) {
    this.text = text;
    this.figures = figures;
    this.confirmer = confirmer;
    this.policy = policy;
  }

  /** Returns a reader for one document: it remembers the strips of that document. */
  public PolicyReader forDocument() {
    return new PolicyReader(text, figures, confirmer, policy);
  }

  @Override
  public void close() {
    if (text != null) {
      text.close();
    }
    if (figures != null) {
      figures.close();
    }
    if (confirmer != null) {
      confirmer.close();
    }
  }
}
