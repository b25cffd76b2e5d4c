package io.kaibiao.readers.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.kaibiao.ocr.MissingArtifact;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.Batches;
import io.kaibiao.readers.NativeGate;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads with a network on ONNX Runtime: Chinese and Latin text with PaddleOCR's PP-OCRv4, or
 * figures with this project's own.
 *
 * <p>The native library and the model are loaded at the first read; one session serves all threads.
 * Strips are read together only where they are equally wide for the network, so that no strip's
 * reading depends on its neighbours.
 */
public final class OnnxReader implements StripReader {

  private static final int WIDTH_CLASS = 16;
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
    return new OnnxReader(new PaddleModel());
  }

  /** Makes a reader of figures with this project's own network; nothing is loaded yet. */
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
    List<Batch> batches = new ArrayList<>();
    byWidth.forEach(
        (width, members) -> {
          for (int from = 0; from < members.size(); from += BATCH) {
            batches.add(
                new Batch(width, members.subList(from, Math.min(members.size(), from + BATCH))));
          }
        });
    StripReading[] readings = new StripReading[strips.size()];
    Arrays.fill(readings, StripReading.NOTHING);
    Batches.run(
        batches,
        batch -> {
          gate.enter();
          try {
            reader.read(strips, batch.strips(), batch.width(), figures, readings);
          } finally {
            gate.leave();
          }
        });
    return List.copyOf(Arrays.asList(readings));
  }

  /**
   * Returns what is loaded, and loads it: versions of the engine and of the models.
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
            // What an interrupt may have caused is tried again by the next conversion.
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

  /** Strips of one padded width that go through the network together. */
  private record Batch(int width, List<Integer> strips) {}

  /**
   * The loaded model with the names of its classes. All of ONNX Runtime is used in here, so that
   * the reader itself can be made, and can say what is missing, without it.
   */
  private static final class Network implements AutoCloseable {

    private final OnnxModel model;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;
    private final CtcDecoder decoder;

    /** Whoever reads shares it; closing a session under a read would end the whole process. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private Network(
        OnnxModel model, OrtEnvironment environment, OrtSession session, CtcDecoder decoder) {
      this.model = model;
      this.environment = environment;
      this.session = session;
      this.decoder = decoder;
      input = session.getInputNames().iterator().next();
    }

    static Network load(OnnxModel model) throws IOException {
      CtcDecoder decoder = new CtcDecoder(model.characters());
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        OrtEnvironment environment = OnnxEnvironment.get();
        // The callers' threads are the parallelism; ONNX Runtime's own collapse on a busy machine.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        // Without the layout of blocked channels, whose block is as wide as the processor's
        // vectors:
        // sums in another order gave other readings of faint strips on other processors.
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
        return new Network(
            model, environment, environment.createSession(model.network(), options), decoder);
      } catch (OrtException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    String version() {
      return environment.getVersion();
    }

    void read(
        List<Raster> strips,
        List<Integer> batch,
        int width,
        boolean figures,
        StripReading[] readings)
        throws ReaderException {
      use.readLock().lock();
      try {
        if (closed) {
          throw new ReaderException(model.name() + " is closed");
        }
        run(strips, batch, width, figures, readings);
      } finally {
        use.readLock().unlock();
      }
    }

    private FloatBuffer pixels(List<Raster> strips, List<Integer> batch, int width) {
      int bytes = batch.size() * model.planes() * model.height() * width * Float.BYTES;
      FloatBuffer pixels =
          ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer();
      for (int i : batch) {
        float[] plane = model.set(strips.get(i), width);
        for (int j = 0; j < model.planes(); j++) {
          pixels.put(plane);
        }
      }
      return pixels.flip();
    }

    private void run(
        List<Raster> strips,
        List<Integer> batch,
        int width,
        boolean figures,
        StripReading[] readings)
        throws ReaderException {
      FloatBuffer pixels = pixels(strips, batch, width);
      long[] shape = {batch.size(), model.planes(), model.height(), width};
      try (OnnxTensor tensor = OnnxTensor.createTensor(environment, pixels, shape);
          OrtSession.Result result = session.run(Map.of(input, tensor))) {
        if (!(result.get(0) instanceof OnnxTensor output)) {
          throw new ReaderException(model.name() + " answers with no tensor");
        }
        long[] size = output.getInfo().getShape();
        if (size.length != 3 || size[0] != batch.size() || size[2] != decoder.classes()) {
          throw new ReaderException(
              model.name() + " answers in another shape than expected: " + Arrays.toString(size));
        }
        int steps = (int) size[1];
        FloatBuffer probabilities = output.getFloatBuffer();
        for (int i = 0; i < batch.size(); i++) {
          int own = Math.min(steps, model.steps(model.width(strips.get(batch.get(i)))));
          readings[batch.get(i)] =
              decoder.decode(probabilities, i * steps * decoder.classes(), own, figures);
        }
      } catch (OrtException e) {
        throw new ReaderException(model.name() + " failed: " + e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      use.writeLock().lock();
      try {
        closed = true;
        session.close();
      } catch (OrtException e) {
        throw new IllegalStateException(e);
      } finally {
        use.writeLock().unlock();
      }
    }
  }
}
