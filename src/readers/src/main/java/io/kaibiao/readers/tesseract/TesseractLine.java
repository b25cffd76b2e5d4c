package io.kaibiao.readers.tesseract;

import com.sun.jna.Pointer;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.Scaling;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.Batches;
import io.kaibiao.readers.FigureLine;
import io.kaibiao.readers.NativeGate;
import io.kaibiao.scan.Raster;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;

/** Reads lines with one model. Each of its handles is used by one thread at a time. */
final class TesseractLine implements AutoCloseable {

  /** Number of strips that one handle reads in a row. */
  private static final int BATCH = 12;

  /** Maximum width of a line, in pixels; bounds memory. */
  private static final int MAX_WIDTH = 8000;

  private final TesseractFunctions api;
  private final TesseractModel model;
  private final NativeGate gate;
  private final Deque<TessBaseAPI> idle = new ArrayDeque<>();
  private boolean closed;

  /**
   * Makes a line reader; no handle is created yet.
   *
   * @param gate guards the calls to the library
   */
  TesseractLine(TesseractFunctions api, TesseractModel model, NativeGate gate) {
    this.api = api;
    this.model = model;
    this.gate = gate;
  }

  TesseractModel model() {
    return model;
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
          gate.enter();
          try {
            read(strips, from, readings);
          } finally {
            gate.leave();
          }
        });
    return List.of(readings);
  }

  /** Reads one batch. */
  private void read(List<Raster> strips, int from, StripReading[] readings) throws ReaderException {
    TessBaseAPI handle = take();
    try {
      for (int i = from; i < Math.min(strips.size(), from + BATCH); i++) {
        readings[i] = read(handle, strips.get(i));
      }
    } finally {
      giveBack(handle);
    }
  }

  private StripReading read(TessBaseAPI handle, Raster strip) {
    if (FigureLine.isBlank(strip)) {
      return StripReading.NOTHING;
    }
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

  /** Returns the text scaled to the height that the model expects, with a white margin. */
  private Raster prepared(Raster strip) {
    double scale = (double) model.height() / strip.height();
    int width = (int) Math.max(1, Math.min(MAX_WIDTH, Math.round(strip.width() * scale)));
    return Scaling.margin(Scaling.to(strip, width, model.height()), model.margin(), model.margin());
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
    if (api.TessBaseAPIInit2(
            handle, model.folder().toString(), model.name(), TessOcrEngineMode.OEM_LSTM_ONLY)
        != 0) {
      api.TessBaseAPIDelete(handle);
      throw new ReaderException(
          "Tesseract cannot load the model "
              + model.name()
              + " in "
              + model.folder()
              + "; delete the file, or install it anew");
    }
    api.TessBaseAPISetPageSegMode(handle, model.mode());
    // Strips are dark on light, so no second pass with inverted colours is needed.
    api.TessBaseAPISetVariable(handle, "invert_threshold", "0");
    api.TessBaseAPISetVariable(handle, "user_defined_dpi", "300");
    model.variables().forEach((name, value) -> api.TessBaseAPISetVariable(handle, name, value));
    return handle;
  }

  private static String nowhere() {
    return System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(api::TessBaseAPIDelete);
      idle.clear();
    }
  }
}
