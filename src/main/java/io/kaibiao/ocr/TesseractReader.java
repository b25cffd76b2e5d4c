package io.kaibiao.ocr;

import com.sun.jna.Pointer;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads with Tesseract's line recogniser: figures with the English model held to the characters of
 * figures (or with this project's own model once there is one), other text with the user's Chinese
 * model where there is one, else with the English.
 *
 * <p>The native library is loaded at the first read. A handle is used by one thread at a time and
 * kept for the next.
 */
public final class TesseractReader implements StripReader {

  /** Strips that one handle reads in a row. */
  private static final int BATCH = 12;

  private static final String FIGURE_CHARACTERS = "0123456789,.%-()";
  private static final int TEXT_HEIGHT = 36;
  private static final int MARGIN = 12;
  private static final int MAX_WIDTH = 8000;

  private final Map<String, String> environment;
  private final @Nullable Path cache;
  private final Object lock = new Object();
  private @Nullable Engine engine;
  private @Nullable ReaderException failure;
  private boolean closed;

  /** Makes a reader; nothing is loaded yet. */
  public TesseractReader() {
    this(System.getenv(), null);
  }

  /** Makes a reader with another environment and, if given, another cache folder. */
  TesseractReader(Map<String, String> environment, @Nullable Path cache) {
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
   * Returns what is loaded, and loads it: version, library and models.
   *
   * @throws ReaderException if something that is needed is missing
   */
  public String description() throws ReaderException {
    Engine loaded = engine();
    return "%s (%s), models %s and %s"
        .formatted(
            loaded.library.api().TessVersion(),
            loaded.library.origin(),
            loaded.figures.model,
            loaded.text.model);
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
          failure = e;
          throw e;
        } catch (IOException e) {
          failure =
              new ReaderException(
                  "Tesseract's files cannot be unpacked: "
                      + e.getMessage()
                      + "; check that the user's cache folder can be written",
                  e);
          throw failure;
        }
      }
      return engine;
    }
  }

  private Engine load() throws ReaderException, IOException {
    CacheFolder folder = cache == null ? CacheFolder.ofUser(environment) : new CacheFolder(cache);
    TesseractLibrary library = TesseractLibrary.load(folder);
    TesseractData data = new TesseractData(folder, environment);
    Optional<Path> amount = data.amount();
    Optional<Path> chinese = data.chinese();
    Line figures =
        amount.isPresent()
            ? new Line(
                library.api(),
                TesseractData.AMOUNT,
                amount.get(),
                TessPageSegMode.PSM_RAW_LINE,
                Map.of())
            : new Line(
                library.api(),
                TesseractData.ENGLISH,
                data.english(),
                TessPageSegMode.PSM_SINGLE_LINE,
                Map.of("tessedit_char_whitelist", FIGURE_CHARACTERS));
    Line text =
        chinese.isPresent()
            ? new Line(
                library.api(),
                TesseractData.CHINESE,
                chinese.get(),
                TessPageSegMode.PSM_SINGLE_LINE,
                // As it comes, the fast model returns nothing for one clean cell in fifteen.
                Map.of(
                    "textord_noise_sizelimit", "0.2",
                    "textord_noise_normratio", "6",
                    "textord_max_noise_size", "7"))
            : new Line(
                library.api(),
                TesseractData.ENGLISH,
                data.english(),
                TessPageSegMode.PSM_SINGLE_LINE,
                Map.of());
    return new Engine(library, figures, text);
  }

  /** What was loaded. */
  private record Engine(TesseractLibrary library, Line figures, Line text) {}

  /** Line reading with one model: its handles, each in the hands of one thread at a time. */
  private static final class Line {

    private final TesseractFunctions api;
    private final String model;
    private final Path folder;
    private final int mode;
    private final Map<String, String> variables;
    private final Deque<TessBaseAPI> idle = new ArrayDeque<>();
    private boolean closed;

    Line(
        TesseractFunctions api,
        String model,
        Path folder,
        int mode,
        Map<String, String> variables) {
      this.api = api;
      this.model = model;
      this.folder = folder;
      this.mode = mode;
      this.variables = variables;
    }

    List<StripReading> read(List<Raster> strips) throws ReaderException {
      StripReading[] readings = new StripReading[strips.size()];
      List<Integer> starts = new ArrayList<>();
      for (int from = 0; from < strips.size(); from += BATCH) {
        starts.add(from);
      }
      Batches.run(
          starts,
          from -> {
            TessBaseAPI handle = take();
            try {
              for (int i = from; i < Math.min(strips.size(), from + BATCH); i++) {
                readings[i] = read(handle, strips.get(i));
              }
            } finally {
              giveBack(handle);
            }
          });
      return List.of(readings);
    }

    private StripReading read(TessBaseAPI handle, Raster strip) {
      Raster image = prepared(strip);
      ByteBuffer pixels = ByteBuffer.allocateDirect(image.pixels().length);
      pixels.put(image.pixels()).flip();
      api.TessBaseAPISetImage(handle, pixels, image.width(), image.height(), 1, image.width());
      Pointer utf8 = api.TessBaseAPIGetUTF8Text(handle);
      String text = "";
      if (utf8 != null) {
        text = utf8.getString(0, StandardCharsets.UTF_8.name()).strip();
        api.TessDeleteText(utf8);
      }
      double confidence = Math.max(0, api.TessBaseAPIMeanTextConf(handle)) / 100.0;
      api.TessBaseAPIClear(handle);
      return text.isEmpty()
          ? StripReading.NOTHING
          : new StripReading(
              text, Collections.nCopies(text.length(), confidence), confidence, List.of());
    }

    /** Scales the text to the height that the models like, on a white margin. */
    private static Raster prepared(Raster strip) {
      double scale = (double) TEXT_HEIGHT / strip.height();
      int width = (int) Math.max(1, Math.min(MAX_WIDTH, Math.round(strip.width() * scale)));
      return Scaling.margin(Scaling.to(strip, width, TEXT_HEIGHT), MARGIN, MARGIN);
    }

    private TessBaseAPI take() throws ReaderException {
      synchronized (idle) {
        if (closed) {
          throw new ReaderException("Tesseract is closed");
        }
        if (!idle.isEmpty()) {
          return idle.pop();
        }
      }
      return open();
    }

    private void giveBack(TessBaseAPI handle) {
      synchronized (idle) {
        if (!closed) {
          idle.push(handle);
          return;
        }
      }
      api.TessBaseAPIDelete(handle);
    }

    private TessBaseAPI open() throws ReaderException {
      TessBaseAPI handle = api.TessBaseAPICreate();
      if (handle == null) {
        throw new ReaderException("Tesseract makes no handle");
      }
      api.TessBaseAPISetVariable(handle, "debug_file", nowhere());
      if (api.TessBaseAPIInit2(handle, folder.toString(), model, TessOcrEngineMode.OEM_LSTM_ONLY)
          != 0) {
        api.TessBaseAPIDelete(handle);
        throw new ReaderException(
            "Tesseract cannot load the model "
                + model
                + " in "
                + folder
                + "; delete the file, or install it anew");
      }
      api.TessBaseAPISetPageSegMode(handle, mode);
      // Strips are dark on light: they need not be read a second time inverted.
      api.TessBaseAPISetVariable(handle, "invert_threshold", "0");
      api.TessBaseAPISetVariable(handle, "user_defined_dpi", "300");
      variables.forEach((name, value) -> api.TessBaseAPISetVariable(handle, name, value));
      return handle;
    }

    private static String nowhere() {
      return System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    void close() {
      synchronized (idle) {
        closed = true;
        idle.forEach(api::TessBaseAPIDelete);
        idle.clear();
      }
    }
  }
}
