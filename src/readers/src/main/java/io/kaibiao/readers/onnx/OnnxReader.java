package io.kaibiao.readers.onnx;

import io.kaibiao.ocr.MissingArtifact;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.Batches;
import io.kaibiao.readers.NativeGate;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads strips with a network on ONNX Runtime: Chinese and Latin text with PaddleOCR's PP-OCRv4, or
 * amounts with this project's own network.
 *
 * <p>The native library and the model are loaded at the first read. All threads share one session.
 * Strips are read together only if they have the same width for the network, so that no strip's
 * reading depends on the others.
 */
public final class OnnxReader implements StripReader {

  /**
   * Widths for the network are multiples of this, in pixels, so that more strips are read together.
   */
  private static final int WIDTH_CLASS = 16;

  /** Maximum number of strips that are read together; bounds memory. */
  private static final int BATCH = 8;

  private final OnnxModel model;
  private final NativeGate gate = new NativeGate();
  private final Object lock = new Object();
  private @Nullable Network network;
  private @Nullable ReaderException failure;
  private boolean closed;

  private OnnxReader(OnnxModel model) {
    this.model = model;
  }

  /** Makes a reader of text with PP-OCRv4; nothing is loaded yet. */
  public static OnnxReader text() {
    return new OnnxReader(PaddleModel.exact());
  }

  /** Makes a reader of text with the copy of PP-OCRv4 in 8-bit integers; nothing is loaded yet. */
  static OnnxReader quickText() {
    return new OnnxReader(PaddleModel.integers());
  }

  /** Makes a reader of amounts with this project's own network; nothing is loaded yet. */
  public static OnnxReader figures() {
    return new OnnxReader(new FigureNetwork());
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public List<StripReading> read(List<Raster> strips) throws ReaderException {
    return read(strips, false);
  }

  @Override
  public List<StripReading> readFigures(List<Raster> strips) throws ReaderException {
    return read(strips, true);
  }

  private List<StripReading> read(List<Raster> strips, boolean figures) throws ReaderException {
    if (strips.isEmpty()) {
      return List.of();
    }
    Network reader = network();
    Map<Integer, List<Integer>> byWidth = new TreeMap<>();
    for (int i = 0; i < strips.size(); i++) {
      if (!model.isNothing(strips.get(i))) {
        byWidth.computeIfAbsent(paddedWidth(strips.get(i)), w -> new ArrayList<>()).add(i);
      }
    }
    List<Network.Batch> batches = new ArrayList<>();
    byWidth.forEach(
        (width, members) -> {
          for (int from = 0; from < members.size(); from += BATCH) {
            batches.add(
                new Network.Batch(
                    width, members.subList(from, Math.min(members.size(), from + BATCH))));
          }
        });
    StripReading[] readings = new StripReading[strips.size()];
    Arrays.fill(readings, StripReading.NOTHING);
    try (InterruptWatch watch = InterruptWatch.ofCallingThread()) {
      Batches.run(
          batches,
          batch -> {
            gate.enter();
            try {
              reader.read(strips, batch, figures, readings, watch);
            } finally {
              gate.leave();
            }
          });
    }
    return List.copyOf(Arrays.asList(readings));
  }

  /**
   * Returns the versions of the engine and of the models, and loads them.
   *
   * @throws ReaderException if something that is needed is missing
   */
  public String description() throws ReaderException {
    return String.format(Locale.ROOT, "ONNX Runtime %s, %s", network().version(), model.origin());
  }

  @Override
  public boolean quiesce(Duration patience) throws InterruptedException {
    return gate.shut(patience);
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      if (network != null) {
        network.close();
        network = null;
      }
    }
  }

  private Network network() throws ReaderException {
    gate.enter();
    try {
      return loaded();
    } finally {
      gate.leave();
    }
  }

  private Network loaded() throws ReaderException {
    synchronized (lock) {
      if (closed) {
        throw new ReaderException(name() + " is closed");
      }
      if (failure != null) {
        throw failure;
      }
      if (network == null) {
        try {
          network = Network.load(model);
        } catch (IOException | LinkageError | RuntimeException e) {
          ReaderException unloaded =
              new ReaderException(
                  name() + " cannot be loaded: " + MissingArtifact.explained(e, model.remedy()), e);
          if (!Thread.currentThread().isInterrupted()) {
            // A failure that an interrupt may have caused is not remembered, so the next conversion
            // tries again.
            failure = unloaded;
          }
          throw unloaded;
        }
      }
      return network;
    }
  }

  private int paddedWidth(Raster strip) {
    return (model.width(strip) + WIDTH_CLASS - 1) / WIDTH_CLASS * WIDTH_CLASS;
  }
}
