package io.kaibiao.readers.natives;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/**
 * The empty folders that a library makes in the temporary folder and that stay where its process
 * was killed. One that is in use is not empty, or empty for an instant only.
 */
final class EmptyFolders {

  /** Age from which an empty folder is not about to be filled. */
  private static final Duration OLD = Duration.ofMinutes(10);

  private EmptyFolders() {}

  /**
   * Removes the old ones.
   *
   * @param parent the folder that they are in
   * @param prefix how their names begin
   * @param now the time
   */
  static void remove(Path parent, String prefix, Instant now) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path folder : folders) {
        removeOld(folder, now);
      }
    } catch (IOException e) {
      // A folder that can't be listed may still be written to, and that is all that is needed.
      LoggerFactory.getLogger(EmptyFolders.class).debug("{} can't be listed", parent, e);
    }
  }

  private static void removeOld(Path folder, Instant now) {
    try {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(OLD))) {
        // Removes no folder that has a file, as no file is removed before it.
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      // It belongs to another user, or is in use.
      LoggerFactory.getLogger(EmptyFolders.class).debug("{} stays", folder, e);
    }
  }
}
