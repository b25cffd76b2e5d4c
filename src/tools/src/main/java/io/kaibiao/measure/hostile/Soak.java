package io.kaibiao.measure.hostile;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Converts documents again and again in one process and prints how much memory and how many files
 * the process holds. Neither may grow.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * (ulimit -n 96; java -Xmx256m -cp 'src/cli/target/lib/*' io.kaibiao.measure.hostile.Soak \
 *     COUNT FILE …) 2>/dev/null
 * </pre>
 *
 * <p>Only Linux tells the number of files; elsewhere it is -1. An input that is refused is part of
 * the run: sound and damaged ones take turns.
 */
public final class Soak {

  /** Number of conversions between two lines. */
  private static final int STEP = 500;

  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private Soak() {}

  /** Runs the conversions. */
  public static void main(String[] arguments)
      throws IOException, OutputException, InterruptedException {
    int count = Integer.parseInt(arguments[0]);
    List<Path> files = new ArrayList<>();
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      files.add(Path.of(argument));
    }
    Path folder = Files.createTempDirectory("kaibiao-soak-");
    int refused = 0;
    System.out.println("documents  refused  heap MB  files");
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (int i = 1; i <= count; i++) {
        try {
          new Exporter()
              .write(
                  kaibiao.convert(files.get(i % files.size()), ConversionOptions.DEFAULT),
                  folder.resolve("result"),
                  Format.STANDARD,
                  Existing.REPLACE);
        } catch (InputException e) {
          refused++;
        }
        if (i % STEP == 0) {
          System.out.printf(
              Locale.ROOT, "%9d  %7d  %7.1f  %5d%n", i, refused, heap() / 1e6, openFiles());
        }
      }
    }
  }

  /** Returns the used heap in bytes after a collection. */
  @SuppressWarnings("CallToSystemGC")
  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long openFiles() throws IOException {
    if (!Files.isDirectory(OPEN_FILES)) {
      return -1;
    }
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.count();
    }
  }
}
