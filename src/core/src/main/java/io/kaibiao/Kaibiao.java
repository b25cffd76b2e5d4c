package io.kaibiao;

import io.kaibiao.document.Phrasebook;
import io.kaibiao.document.profile.ProfileReader;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueWords;
import io.kaibiao.ocr.ChineseWords;
import io.kaibiao.ocr.Readers;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.prose.StatementReader;
import io.kaibiao.report.InputException;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns disclosure reports into data.
 *
 * <p>One instance may be used by many threads at once; it holds the form catalogue and is cheap to
 * keep.
 */
public final class Kaibiao implements AutoCloseable {

  private final Catalogue catalogue;
  private final Proof proof;
  private final StatementReader statements;
  private final Phrasebook phrases;
  private final ProfileReader profiles;

  private final PageSources sources;
  private final Supplier<Readers> engines;
  private @Nullable Readers readers;

  private Kaibiao(Catalogue catalogue, Supplier<Readers> engines, Proof proof) {
    this.catalogue = catalogue;
    this.engines = engines;
    this.proof = proof;
    this.phrases = Phrasebook.load();
    this.profiles = new ProfileReader(phrases, catalogue.furniture());
    this.statements = new StatementReader(catalogue);
    this.sources =
        new PageSources(
            () -> readers().forDocument(),
            new CatalogueWords(catalogue, new ChineseWords(WordFrequencies::installed)));
  }

  /** Returns a builder with default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Converts all pages of a file. */
  public Report convert(Path input) throws InputException {
    return convert(input, ConversionOptions.DEFAULT);
  }

  /**
   * Converts a file.
   *
   * @throws InputException if the file can't be read, is no PDF, is damaged or locked
   */
  public Report convert(Path input, ConversionOptions options) throws InputException {
    return inspect(input, options).report();
  }

  /**
   * Converts a document held in memory.
   *
   * @param name the name that messages and the result give the document
   */
  public Report convert(String name, byte[] document, ConversionOptions options)
      throws InputException {
    return inspect(name, document, options).report();
  }

  /**
   * Converts a document from a stream, which is read to its end and not closed.
   *
   * @param name the name that messages and the result give the document
   * @throws IOException if the stream can't be read
   */
  public Report convert(String name, InputStream document, ConversionOptions options)
      throws InputException, IOException {
    return inspect(name, document.readAllBytes(), options).report();
  }

  /**
   * Converts a file and tells what was found on each page.
   *
   * @throws InputException if the file can't be read, is no PDF, is damaged or locked
   */
  public Inspection inspect(Path input, ConversionOptions options) throws InputException {
    try (PageSource source = sources.open(input, options.password())) {
      return reader(source, options).read();
    }
  }

  /**
   * Converts a document held in memory and tells what was found on each page.
   *
   * @throws InputException if it is no PDF, is damaged or locked
   */
  public Inspection inspect(String name, byte[] document, ConversionOptions options)
      throws InputException {
    try (PageSource source = sources.open(name, document, options.password())) {
      return reader(source, options).read();
    }
  }

  private DocumentReader reader(PageSource source, ConversionOptions options) {
    return new DocumentReader(
        catalogue, proof(options), statements, phrases, profiles, source, options.pages());
  }

  private Proof proof(ConversionOptions options) {
    Rulebook rules = options.rules();
    return rules == null ? proof : new Proof(rules);
  }

  /** Engines are loaded when the first page needs them: a text layer never does. */
  private synchronized Readers readers() {
    Readers made = readers;
    if (made == null) {
      made = engines.get();
      readers = made;
    }
    return made;
  }

  /**
   * Waits until no thread reads pixels in native code, and keeps all threads from beginning again:
   * conversions that need a reading wait until the process has ended. For a process that is about
   * to exit while conversions run; C++ libraries destroy their global objects then.
   *
   * @return whether the readings under way ended within {@code patience}
   */
  public boolean quiesce(Duration patience) throws InterruptedException {
    return readers().quiesce(patience);
  }

  /** Gives back what the readers of scanned pages hold, if any page needed them. */
  @Override
  public synchronized void close() {
    if (readers != null) {
      readers.close();
    }
  }

  /** Settings of a {@link Kaibiao}. */
  public static final class Builder {

    private Supplier<Readers> engines = Readers::installed;
    private Supplier<Proof> proof = () -> new Proof(Rulebook.standard());

    private Builder() {}

    /** Sets what reads pixels; asked once, when the first page needs it. */
    public Builder engines(Supplier<Readers> others) {
      engines = others;
      return this;
    }

    /** Sets what proves the figures of a conversion whose options name no rules of their own. */
    public Builder proof(Proof other) {
      proof = () -> other;
      return this;
    }

    /** Makes the converter. */
    public Kaibiao build() {
      return new Kaibiao(Catalogue.load(), engines, proof.get());
    }
  }
}
