package io.kaibiao.ocr;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The OCR engines of a process: cheap to make, loaded at the first strip, shared by all documents
 * and threads, closed at the end.
 */
public final class Readers implements AutoCloseable {

  private final @Nullable StripReader text;
  private final @Nullable StripReader figures;
  private final @Nullable StripReader confirmer;
  private final WordFrequencies words;
  private final ReadingPolicy policy;

  /**
   * Returns the engines on the class path. If there are none, scanned pages are converted without
   * text, and a finding names the artifact to add.
   */
  public static Readers installed() {
    return installed(ReadingPolicy.STANDARD);
  }

  /** Makes the engines on the class path, with a policy of the caller's. */
  public static Readers installed(ReadingPolicy policy) {
    return of(EngineProvider.installed().orElseGet(NoEngines::new), policy);
  }

  /** Makes the engines of a provider, to be used by the measured policy. */
  public static Readers of(EngineProvider provider) {
    return of(provider, ReadingPolicy.STANDARD);
  }

  /** Makes the engines of a provider, to be used by a policy of the caller's. */
  public static Readers of(EngineProvider provider, ReadingPolicy policy) {
    return new Readers(
        provider.text(), provider.figures(), provider.confirmer(), provider.words(), policy);
  }

  /** Makes a set of other engines, any of which may be missing. */
  public Readers(
      @Nullable StripReader text,
      @Nullable StripReader figures,
      @Nullable StripReader confirmer,
      WordFrequencies words,
      ReadingPolicy policy) {
    this.text = text;
    this.figures = figures;
    this.confirmer = confirmer;
    this.words = words;
    this.policy = policy;
  }

  /** Returns a reader for one document: it remembers the strips of that document. */
  public PolicyReader forDocument() {
    return new PolicyReader(text, figures, confirmer, words, policy);
  }

  /**
   * Waits until no thread reads in native code and prevents all threads from starting again:
   * threads that request a reading wait until the process has ended. For a process that is about to
   * exit.
   *
   * @return whether running readings ended within {@code patience}
   */
  public boolean quiesce(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    boolean quiet = true;
    for (StripReader reader : present().toList()) {
      quiet &= reader.quiesce(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
    return quiet;
  }

  @Override
  public void close() {
    present().forEach(StripReader::close);
  }

  private Stream<StripReader> present() {
    return Stream.of(text, figures, confirmer).filter(Objects::nonNull);
  }
}
