package io.kaibiao.spark;

import io.kaibiao.batch.worker.WorkerLaunch;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;

/**
 * How the worker processes of an executor are started. It travels from the driver to the executors.
 *
 * @param home the folder of a distribution, as a path on every machine or as the name under which
 *     Spark unpacks it there; blank for the class path of the executor itself
 * @param mainClass the class whose main method has the command {@code worker}; used without a home
 * @param options options of {@code convert} about what a document may hold and how long it may take
 * @param heapBytes maximum heap of one worker
 * @param silence time without a page that is done, after which a process is ended
 */
record WorkerPlan(
    String home, String mainClass, List<String> options, long heapBytes, Duration silence)
    implements Serializable {

  /** The command that worker processes run. */
  private static final String COMMAND = "worker";

  /** How deep in the folder the program's jar may lie: in the folder that the zip has. */
  private static final int DEPTH = 3;

  WorkerPlan {
    options = List.copyOf(options);
  }

  /**
   * Returns what follows Java's options in the command of a worker.
   *
   * @throws IOException if the program is not on this machine
   */
  List<String> program() throws IOException {
    if (!home.isBlank()) {
      return List.of("-jar", jar(folder()).toString(), COMMAND);
    }
    try {
      return WorkerLaunch.program(Class.forName(mainClass), COMMAND);
    } catch (ClassNotFoundException e) {
      throw new IOException(mainClass + " is not on the class path of the executor", e);
    }
  }

  private Path folder() {
    Path given = Path.of(home);
    return Files.isDirectory(given) ? given : Path.of(SparkFiles.get(home));
  }

  private static Path jar(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      Optional<Path> jar =
          files.filter(f -> f.getFileName().toString().matches("kaibiao-cli-.*\\.jar")).findFirst();
      return jar.orElseThrow(
          () -> new IOException(folder + " has no distribution of kaibiao; check --program"));
    }
  }
}
