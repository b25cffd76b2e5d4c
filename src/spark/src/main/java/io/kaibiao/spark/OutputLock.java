package io.kaibiao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps two jobs from writing into one folder: a file that says which driver is at work there,
 * removed at its end. The file of a driver that was killed on this machine is taken over; one of
 * another machine has to be removed by hand, as nothing tells whether that driver still runs.
 *
 * <p>A file system that does not make files at once and alone (some object stores) does not keep
 * two jobs apart that start within the same second.
 */
final class OutputLock {

  private static final String NAME = "_running";

  private final FileSystem system;
  private final Path file;

  private OutputLock(FileSystem system, Path file) {
    this.system = system;
    this.file = file;
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws IOException if another driver has it, or the folder can't be written
   */
  static OutputLock of(FileSystem system, Path folder) throws IOException {
    OutputLock lock = new OutputLock(system, new Path(folder, NAME));
    if (system.exists(lock.file)) {
      lock.requireGone();
      system.delete(lock.file, false);
    }
    lock.write();
    return lock;
  }

  private void write() throws IOException {
    String text =
        String.join(
            "\n",
            host(),
            Long.toString(ProcessHandle.current().pid()),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    try (OutputStream out = system.create(file, false)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + " was made by another job just now; start again later", e);
    }
  }

  /** Fails unless the driver that made the file was one of this machine and is gone. */
  private void requireGone() throws IOException {
    List<String> lines;
    try (InputStream in = system.open(file)) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    if (lines.size() == 3 && lines.get(0).equals(host()) && !isAlive(lines.get(1))) {
      return;
    }
    throw new IOException(
        file
            + " says that another job writes here ("
            + String.join(", ", lines)
            + "); wait for its end, or remove the file if that job is gone");
  }

  /** A driver that a container started again may have the number of the one that was killed. */
  private static boolean isAlive(String pid) {
    return pid.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false)
        && Long.parseLong(pid) != ProcessHandle.current().pid();
  }

  private static String host() throws IOException {
    return InetAddress.getLocalHost().getHostName();
  }

  /** Gives the folder free. */
  void release() throws IOException {
    system.delete(file, false);
  }
}
