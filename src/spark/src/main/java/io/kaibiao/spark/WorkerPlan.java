package io.kaibiao.spark;

import io.kaibiao.batch.journal.ProgramDigest;
import io.kaibiao.batch.worker.WorkerLaunch;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;

/**
 * How the worker processes of an executor are started. It travels from the driver to the executors.
 *
 * @param home the folder of a distribution, as a path on every machine or as the name under which
 *     Spark unpacks it there; blank for the class path of the executor itself
 * @param jars the jars of the driver's program by name, with their digests ({@link
 *     ProgramDigest#jars}); a distribution must have the same
 * @param mainClass the class whose main method has the command {@code worker}; used without a home
 * @param options options of {@code convert} about what a document may hold and how long it may take
 * @param heapBytes maximum heap of one worker
 * @param silence time without a page that is done, after which a process is ended
 */
record WorkerPlan(
    String home,
    Map<String, String> jars,
    String mainClass,
    List<String> options,
    long heapBytes,
    Duration silence)
    implements Serializable {

  /** The command that worker processes run. */
  private static final String COMMAND = "worker";

  /** How deep in the folder the program's jar may lie: in the folder that the zip has. */
  private static final int DEPTH = 3;

  WorkerPlan {
    // Not Map.copyOf: what it returns depends in its order on the process.
    jars = new TreeMap<>(jars);
    options = List.copyOf(options);
  }

  /**
   * Returns what follows Java's options in the command of a worker.
   *
   * @throws IOException if the program is not on this machine
   */
  List<String> program() throws IOException {
    if (!home.isBlank()) {
      Path folder = folder();
      Map<String, Path> found = found(folder);
      requireSame(folder, found);
      return List.of("-jar", program(folder, found).toString(), COMMAND);
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

  private static Map<String, Path> found(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .collect(
              Collectors.toMap(file -> file.getFileName().toString(), file -> file, (a, b) -> a));
    }
  }

  /** The results are filed under the driver's program, so another one must not make them. */
  private void requireSame(Path folder, Map<String, Path> found) throws IOException {
    for (Map.Entry<String, String> jar : jars.entrySet()) {
      Path there = found.get(jar.getKey());
      if (there == null || !ProgramDigest.ofJar(there).equals(jar.getValue())) {
        throw new IOException(
            folder
                + (there == null ? " has no " : " has another ")
                + jar.getKey()
                + " than the job; give --program the distribution of the same build");
      }
    }
  }

  private static Path program(Path folder, Map<String, Path> found) throws IOException {
    return found.entrySet().stream()
        .filter(file -> file.getKey().startsWith("kaibiao-cli-"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () -> new IOException(folder + " has no distribution of kaibiao; check --program"));
  }
}
