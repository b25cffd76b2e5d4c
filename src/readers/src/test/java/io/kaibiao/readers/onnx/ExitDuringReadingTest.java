package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.ocr.ReaderException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that exits while a thread is in native code must not crash. */
@Timeout(120)
class ExitDuringReadingTest {

  @Test
  void modelsThatAreBeingLoadedOutliveOnnxRuntimesShutdownHook(@TempDir Path folder)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadingProgram.class.getName())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    File[] left = folder.toFile().listFiles();
    assertEquals(0, left == null ? 0 : Stream.of(left).count(), "no error file of the JVM");
  }

  /** Exits while two threads load models again and again. */
  static final class LoadingProgram {

    private static final int THREADS = 2;

    private LoadingProgram() {}

    public static void main(String... arguments) throws InterruptedException {
      CountDownLatch loaded = new CountDownLatch(3 * THREADS);
      for (int i = 0; i < THREADS; i++) {
        Thread thread = new Thread(() -> loadForEver(loaded));
        thread.setDaemon(true);
        thread.start();
      }
      loaded.await();
      System.exit(0);
    }

    private static void loadForEver(CountDownLatch loaded) {
      while (true) {
        try (OnnxReader reader = OnnxReader.figures()) {
          reader.description();
        } catch (ReaderException e) {
          throw new IllegalStateException(e);
        }
        loaded.countDown();
      }
    }
  }
}
