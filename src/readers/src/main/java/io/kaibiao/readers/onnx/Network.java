package io.kaibiao.readers.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.natives.OnnxLibraries;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A loaded model with the names of its classes. ONNX Runtime is used only in this class, so that
 * the reader can be created, and can report what is missing, without it.
 */
final class Network implements AutoCloseable {

  private final OnnxModel model;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final CtcDecoder decoder;

  /**
   * Held for reading during every inference, because closing a session in use would end the whole
   * process.
   */
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
    OnnxLibraries.prepare(CacheFolder.ofUser(System.getenv()));
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = OnnxEnvironment.get();
      // Threads of the callers provide the parallelism. ONNX Runtime's own slow down severely on a
      // busy machine.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      // Disables the layout of blocked channels, whose block is as wide as the processor's vectors:
      // sums in a different order gave different readings of faint strips on different processors.
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

  /**
   * Strips that are read together.
   *
   * @param width their common width for the network, in pixels
   * @param strips their indices
   */
  record Batch(int width, List<Integer> strips) {}

  /**
   * Reads a batch.
   *
   * @param strips all strips of the call
   * @param figures whether only characters of numbers are allowed
   * @param readings receives the readings, each at the index of its strip
   * @param watch ends the reading when the thread of the call is interrupted
   */
  void read(
      List<Raster> strips,
      Batch batch,
      boolean figures,
      StripReading[] readings,
      InterruptWatch watch)
      throws ReaderException {
    use.readLock().lock();
    try {
      if (closed) {
        throw new ReaderException(model.name() + " is closed");
      }
      run(strips, batch, figures, readings, watch);
    } finally {
      use.readLock().unlock();
    }
  }

  private FloatBuffer pixels(List<Raster> strips, Batch batch) {
    int width = batch.width();
    int bytes = batch.strips().size() * model.planes() * model.height() * width * Float.BYTES;
    FloatBuffer pixels =
        ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer();
    for (int i : batch.strips()) {
      float[] plane = model.set(strips.get(i), width);
      for (int j = 0; j < model.planes(); j++) {
        pixels.put(plane);
      }
    }
    return pixels.flip();
  }

  private void run(
      List<Raster> strips,
      Batch batch,
      boolean figures,
      StripReading[] readings,
      InterruptWatch watch)
      throws ReaderException {
    FloatBuffer pixels = pixels(strips, batch);
    long[] shape = {batch.strips().size(), model.planes(), model.height(), batch.width()};
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, pixels, shape);
        OrtSession.RunOptions options = new OrtSession.RunOptions()) {
      Runnable stop = () -> stop(options);
      watch.begin(stop);
      try (OrtSession.Result result = session.run(Map.of(input, tensor), options)) {
        decode(result, strips, batch, figures, readings);
      } finally {
        watch.forget(stop);
      }
    } catch (OrtException e) {
      throw new ReaderException(model.name() + " failed: " + e.getMessage(), e);
    }
  }

  private void decode(
      OrtSession.Result result,
      List<Raster> strips,
      Batch batch,
      boolean figures,
      StripReading[] readings)
      throws ReaderException {
    List<Integer> members = batch.strips();
    if (!(result.get(0) instanceof OnnxTensor output)) {
      throw new ReaderException(model.name() + " answers with no tensor");
    }
    long[] size = output.getInfo().getShape();
    if (size.length != 3 || size[0] != members.size() || size[2] != decoder.classes()) {
      throw new ReaderException(
          model.name() + " answers in another shape than expected: " + Arrays.toString(size));
    }
    int steps = (int) size[1];
    FloatBuffer probabilities = output.getFloatBuffer();
    for (int i = 0; i < members.size(); i++) {
      int own = Math.min(steps, model.steps(model.width(strips.get(members.get(i)))));
      readings[members.get(i)] =
          decoder.decode(probabilities, i * steps * decoder.classes(), own, figures);
    }
  }

  private static void stop(OrtSession.RunOptions running) {
    try {
      running.setTerminate(true);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
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
