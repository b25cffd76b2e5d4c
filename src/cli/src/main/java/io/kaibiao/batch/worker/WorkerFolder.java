package io.kaibiao.batch.worker;

import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/**
 * The folder for the temporary files of all workers of a run. A run whose processes are all killed
 * leaves it; the next run removes it. Each has a file that its run keeps locked: the lock ends with
 * the process, however that ends, and holds for processes in other containers as well.
 */
public final class WorkerFolder implements AutoCloseable {

  /** Far more than the time between the making of a folder and that of its lock. */
  private static final Duration MAKING = Duration.ofMinutes(10);

  private static final String PREFIX = "kaibiao-workers-";
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel held;

  private WorkerFolder(Path path, FileChannel held) {
    this.path = path;
    this.held = held;
  }

  /**
   * Makes a folder, after those of dead runs beside it are removed.
   *
   * @param parent the folder for temporary files
   * @throws IOException if it can't be made
   */
  public static WorkerFolder in(Path parent) throws IOException {
    Path folder = Files.createTempDirectory(parent, PREFIX);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new IOException(folder + " is locked by another process");
    }
    removeDead(folder);
    return new WorkerFolder(folder, channel);
  }

  /** Removes the folders of dead runs beside that of a live one. */
  static void removeDead(Path live) {
    Path own = live.toAbsolutePath();
    Path parent = own.getParent();
    if (parent == null) {
      return;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (!folder.equals(own)) {
          removeIfDead(folder, own);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that can't be listed may still be written to, and that is all that is needed.
      LoggerFactory.getLogger(WorkerFolder.class).debug("{} can't be listed", parent, e);
    }
  }

  private static void removeIfDead(Path folder, Path own) {
    Path file = folder.resolve(LOCK);
    try {
      if (Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
          && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              ? isFree(file)
              : isForgotten(folder))) {
        FolderTree.remove(folder);
      }
    } catch (IOException e) {
      // It was removed by another process, or can't be removed.
      LoggerFactory.getLogger(WorkerFolder.class).debug("{} stays", folder, e);
    }
  }

  /**
   * Tells whether a folder without its lock has been left. One is just being made, or its run was
   * killed while it was being removed.
   */
  private static boolean isForgotten(Path folder) throws IOException {
    Instant changed = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
    return changed.isBefore(Instant.now().minus(MAKING));
  }

  /** Tells whether no process holds a lock. */
  private static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // A run of this process holds it.
      return false;
    }
  }

  /** Returns the folder. */
  public Path path() {
    return path;
  }

  /**
   * Writes a file that all workers may read.
   *
   * @return the file
   */
  public Path file(String name, byte[] content) throws IOException {
    return Files.write(path.resolve(name), content, StandardOpenOption.CREATE_NEW);
  }

  /** Removes the folder with all that is in it. */
  @Override
  public void close() {
    try {
      held.close();
      FolderTree.remove(path);
    } catch (IOException e) {
      // What the operating system does not let go is removed by the next run.
      LoggerFactory.getLogger(WorkerFolder.class).debug("{} stays", path, e);
    }
  }
}
