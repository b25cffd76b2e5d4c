package io.kaibiao;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.cancellation.LimitException;
import io.kaibiao.cancellation.TimedCheckpoint;
import io.kaibiao.dimension.DimensionReader;
import io.kaibiao.document.Phrasebook;
import io.kaibiao.document.profile.ProfileReader;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueWords;
import io.kaibiao.form.own.CatalogueFile;
import io.kaibiao.ocr.ChineseWords;
import io.kaibiao.ocr.EngineProvider;
import io.kaibiao.ocr.Readers;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.prose.StatementReader;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Converts disclosure reports to structured data. The main entry point of the library.
 *
 * <p>One instance may be used by many threads at once; it holds the form catalogue and is cheap to
 * keep.
 *
 * <p>To cancel a conversion, interrupt its thread: within about a second the conversion ends with a
 * {@link ConversionCancelledException}, and the thread's interrupt flag stays set.
 */
public final class Kaibiao implements AutoCloseable {

  private final Catalogue catalogue;
  private final Proof proof;
  private final StatementReader statements;
  private final Phrasebook phrases;
  private final ProfileReader profiles;
  private final DimensionReader dimensions;

  private final ConversionLimits limits;
  private final PageSources sources;
  private final Supplier<Readers> engines;
  private @Nullable Readers readers;

  private Kaibiao(Builder settings) {
    CatalogueFile own = settings.own;
    this.catalogue = own == null ? Catalogue.load() : own.catalogue();
    this.engines = settings.engines;
    this.limits = settings.limits;
    Rulebook rules = settings.rules == null ? Rulebook.standard() : settings.rules;
    this.proof = settings.proof == null ? new Proof(rules) : settings.proof;
    this.phrases = Phrasebook.load();
    this.profiles = new ProfileReader(phrases, catalogue.furniture());
    this.dimensions = new DimensionReader(catalogue);
    this.statements = new StatementReader(catalogue);
    this.sources =
        new PageSources(
            () -> readers().forDocument(),
            new CatalogueWords(catalogue, new ChineseWords(settings.words)));
  }

  /** Returns a builder with default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Converts all pages of a file.
   *
   * @throws InputException if the file can't be read, is no PDF, is damaged, locked or too large
   * @throws ConversionCancelledException if the thread is interrupted
   */
  public Report convert(Path input) throws InputException {
    return convert(input, ConversionOptions.DEFAULT);
  }

  /**
   * Converts a file.
   *
   * @throws InputException if the file can't be read, is no PDF, is damaged, locked or too large
   * @throws ConversionCancelledException if the thread is interrupted
   */
  public Report convert(Path input, ConversionOptions options) throws InputException {
    return inspect(input, options).report();
  }

  /**
   * Converts a document held in memory.
   *
   * @param name the name that messages and the result give the document
   * @throws InputException if it is no PDF, is damaged, locked or too large
   * @throws ConversionCancelledException if the thread is interrupted
   */
  public Report convert(String name, byte[] document, ConversionOptions options)
      throws InputException {
    return inspect(name, document, options).report();
  }

  /**
   * Converts a document from a stream, which is read to its end, or until it is too large, and not
   * closed.
   *
   * @param name the name that messages and the result give the document
   * @throws InputException if it is no PDF, is damaged, locked or too large
   * @throws IOException if the stream can't be read
   * @throws ConversionCancelledException if the thread is interrupted
   */
  public Report convert(String name, InputStream document, ConversionOptions options)
      throws InputException, IOException {
    return inspect(name, PageSources.bytes(document, limits.mostBytes()), options).report();
  }

  /**
   * Converts a file and reports what was found on each page.
   *
   * @throws InputException if the file can't be read, is no PDF, is damaged, locked or too large
   * @throws ConversionCancelledException if the thread is interrupted
   */
  public Inspection inspect(Path input, ConversionOptions options) throws InputException {
    return inspect(PageSources.name(input), opening -> sources.open(opening, input), options);
  }

  /**
   * Converts a document held in memory and reports what was found on each page.
   *
   * @throws InputException if it is no PDF, is damaged, locked or too large
   * @throws ConversionCancelledException if the thread is interrupted
   */
  public Inspection inspect(String name, byte[] document, ConversionOptions options)
      throws InputException {
    return inspect(name, opening -> sources.open(opening, name, document), options);
  }

  private Inspection inspect(String name, DocumentRefusal.Opener opener, ConversionOptions options)
      throws InputException {
    Checkpoint checkpoint = new TimedCheckpoint(name, limits.pageTime(), limits.time());
    try (PageSource source = opener.open(opening(options, checkpoint))) {
      return reader(source, options, checkpoint).read();
    } catch (LimitException | StackOverflowError | OutOfMemoryError e) {
      throw DocumentRefusal.of(name, e);
    }
  }

  /**
   * Returns the PDFs that are attached to a document, each to be converted by itself. Their own
   * attachments are not among them.
   *
   * @param name the name that messages give the document
   * @param options of which only the password is used
   * @throws InputException if it is no PDF, is damaged, locked or too large
   */
  public List<AttachedDocument> attachments(String name, byte[] document, ConversionOptions options)
      throws InputException {
    Checkpoint checkpoint = new TimedCheckpoint(name, limits.pageTime(), limits.time());
    try (PageSource source = sources.open(opening(options, checkpoint), name, document)) {
      return AttachedDocuments.in(source.enclosures(), limits.mostBytes());
    } catch (LimitException | StackOverflowError | OutOfMemoryError e) {
      throw DocumentRefusal.of(name, e);
    }
  }

  private Opening opening(ConversionOptions options, Checkpoint checkpoint) {
    return new Opening(options.password(), limits.mostBytes(), limits.page(), checkpoint);
  }

  private DocumentReader reader(
      PageSource source, ConversionOptions options, Checkpoint checkpoint) {
    return new DocumentReader(
        new Stages(catalogue, proof(options), statements, phrases, profiles, dimensions),
        new DocumentRequest(
            source,
            options.pages(),
            options.attachments(),
            options.corrections(),
            limits,
            options.listener(),
            checkpoint));
  }

  private Proof proof(ConversionOptions options) {
    Rulebook rules = options.rules();
    return rules == null ? proof : new Proof(rules);
  }

  /** Returns the OCR engines, loaded when the first page needs them; digital text never does. */
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

  /** Releases the OCR engines, if any page needed them. */
  @Override
  public synchronized void close() {
    if (readers != null) {
      readers.close();
    }
  }

  /** Settings of a {@link Kaibiao}. */
  public static final class Builder {

    private Supplier<Readers> engines = Readers::installed;
    private Supplier<WordFrequencies> words = WordFrequencies::installed;
    private ConversionLimits limits = ConversionLimits.STANDARD;
    private @Nullable Rulebook rules;
    private @Nullable CatalogueFile own;
    private @Nullable Proof proof;

    private Builder() {}

    /** Sets the supplier of OCR engines, called once when the first page needs them. */
    public Builder engines(Supplier<Readers> others) {
      engines = others;
      return this;
    }

    /**
     * Sets who makes the engines that read pixels, in place of the provider on the class path.
     * Asked when the first page needs engines; they are closed with the converter.
     */
    public Builder engines(EngineProvider provider) {
      engines = () -> Readers.of(provider);
      words = provider::words;
      return this;
    }

    /** Sets how large an input may be and how long it may take, in place of the standard limits. */
    public Builder limits(ConversionLimits most) {
      limits = most;
      return this;
    }

    /**
     * Sets what proves the amounts of a conversion whose options name no rules of their own. It has
     * its rulebook already, so it can't be set together with {@link #rules}.
     */
    public Builder proof(Proof other) {
      proof = other;
      return this;
    }

    /**
     * Sets the identities that amounts are held to, in place of those of the national forms. {@link
     * ConversionOptions#withRules} sets others for one conversion. Can't be set together with
     * {@link #proof}.
     */
    public Builder rules(Rulebook rulebook) {
      rules = rulebook;
      return this;
    }

    /** Sets words and forms of your own, which are known beside those of the catalogue. */
    public Builder catalogue(CatalogueFile file) {
      own = file;
      return this;
    }

    /**
     * Makes the converter.
     *
     * @throws IllegalStateException if both a proof and rules were set
     */
    public Kaibiao build() {
      if (proof != null && rules != null) {
        throw new IllegalStateException(
            "both proof and rules are set; set rules only, or a proof made with these rules");
      }
      return new Kaibiao(this);
    }
  }
}
