package io.kaibiao.readers.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The private folder of this process, for files that have no other place. It is made when it is
 * first asked for, and removed with its files when the process ends, also by a signal (SIGTERM).
 * Safe for use by many threads.
 */
final class ProcessFolder {

  private static final ProcessFolder ONE = new ProcessFolder();

  private @Nullable Path made;

  private ProcessFolder() {}

  /**
   * Returns the folder.
   *
   * @throws IOException if the temporary folder can't be written to
   */
  static Path get() throws IOException {
    return ONE.folder();
  }

  private synchronized Path folder() throws IOException {
    Path known = made;
    if (known == null) {
      // Not a fixed name: in a folder that everyone may write to, another user could have put files
      // there.
      known = Files.createTempDirectory("kaibiao");
      Path folder = known;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "kaibiao-remove"));
      made = known;
    }
    return known;
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = new ArrayList<>(files.toList());
      Collections.reverse(all);
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // Windows keeps libraries that are loaded.
      LoggerFactory.getLogger(ProcessFolder.class).warn("{} could not be removed", folder, e);
    }
  }
}
