package io.kaibiao.readers.tesseract;

import io.kaibiao.ocr.MissingArtifact;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.NativeGate;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads strips with Tesseract's line recognizer: amounts with this project's own model, or with the
 * English model restricted to the characters of numbers; other text with the user's Chinese model
 * if there is one, else with the English one.
 *
 * <p>The native library is loaded at the first read. A handle is used by one thread at a time and
 * kept for the next.
 */
public final class TesseractReader implements StripReader {

  private final FigureModel figureModel;
  private final Map<String, String> environment;
  private final @Nullable Path cache;
  private final NativeGate gate = new NativeGate();
  private final Object lock = new Object();
  private @Nullable Engine engine;
  private @Nullable ReaderException failure;
  private boolean closed;

  /** Makes a reader; nothing is loaded yet. */
  public TesseractReader() {
    this(FigureModel.OWN);
  }

  /** Makes a reader that reads amounts with a given model; nothing is loaded yet. */
  public TesseractReader(FigureModel figureModel) {
    this(figureModel, System.getenv(), null);
  }

  /** Makes a reader with another environment and, if given, another cache folder. */
  TesseractReader(FigureModel figureModel, Map<String, String> environment, @Nullable Path cache) {
    this.figureModel = figureModel;
    this.environment = Map.copyOf(environment);
    this.cache = cache;
  }

  @Override
  public String name() {
    return "Tesseract";
  }

  @Override
  public List<StripReading> read(List<Raster> strips) throws ReaderException {
    return strips.isEmpty() ? List.of() : engine().text.read(strips);
  }

  @Override
  public List<StripReading> readFigures(List<Raster> strips) throws ReaderException {
    return strips.isEmpty() ? List.of() : engine().figures.read(strips);
  }

  /**
   * Returns the version, the library and the models, and loads them.
   *
   * @throws ReaderException if something that is needed is missing
   */
  public String description() throws ReaderException {
    Engine loaded = engine();
    return String.format(
        Locale.ROOT,
        "%s (%s), models %s and %s",
        loaded.library.api().TessVersion(),
        loaded.library.origin(),
        loaded.figures.model().name(),
        loaded.text.model().name());
  }

  @Override
  public boolean quiesce(Duration patience) throws InterruptedException {
    return gate.shut(patience);
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      if (engine != null) {
        engine.figures.close();
        engine.text.close();
        engine = null;
      }
    }
  }

  private Engine engine() throws ReaderException {
    gate.enter();
    try {
      return loaded();
    } finally {
      gate.leave();
    }
  }

  private Engine loaded() throws ReaderException {
    synchronized (lock) {
      if (closed) {
        throw new ReaderException(name() + " is closed");
      }
      if (failure != null) {
        throw failure;
      }
      if (engine == null) {
        try {
          engine = load();
        } catch (ReaderException e) {
          throw remembered(e);
        } catch (IOException e) {
          throw remembered(
              new ReaderException(
                  "Tesseract's files cannot be unpacked: "
                      + e.getMessage()
                      + "; check that the user's cache folder can be written",
                  e));
        } catch (LinkageError | RuntimeException e) {
          throw remembered(
              new ReaderException(
                  "Tesseract cannot be loaded: "
                      + MissingArtifact.explained(
                          e, "check that net.sourceforge.tess4j:tess4j is on the class path"),
                  e));
        }
      }
      return engine;
    }
  }

  /**
   * Remembers a failure to load, unless an interrupt may have caused it; then the next conversion
   * tries again.
   */
  private ReaderException remembered(ReaderException unloaded) {
    if (!Thread.currentThread().isInterrupted()) {
      failure = unloaded;
    }
    return unloaded;
  }

  private Engine load() throws ReaderException, IOException {
    CacheFolder folder = cache == null ? CacheFolder.ofUser(environment) : new CacheFolder(cache);
    TesseractLibrary library = TesseractLibrary.load(folder);
    TesseractData data = new TesseractData(folder, environment);
    Optional<Path> chinese = data.chinese();
    TesseractModel text =
        chinese.isPresent()
            ? TesseractModel.chinese(chinese.get())
            : TesseractModel.english(data.english());
    return new Engine(
        library,
        new TesseractLine(library.api(), figures(data), gate),
        new TesseractLine(library.api(), text, gate));
  }

  private TesseractModel figures(TesseractData data) throws ReaderException, IOException {
    Optional<Path> own = data.amount();
    return switch (figureModel) {
      case OWN ->
          own.isPresent()
              ? TesseractModel.amounts(own.get())
              : TesseractModel.englishFigures(data.english());
      case ENGLISH -> TesseractModel.englishFigures(data.english());
      case CHINESE ->
          TesseractModel.chinese(
              data.chinese()
                  .orElseThrow(
                      () -> new ReaderException("Tesseract's model chi_sim is not installed")));
    };
  }

  /** The loaded library with its line readers. */
  private record Engine(TesseractLibrary library, TesseractLine figures, TesseractLine text) {}
}
