package io.kaibiao.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads the whole of a file that a person named, but never waits for another program and never
 * reads without end. A pipe in the file system is refused, because opening it waits until another
 * program writes into it; a device has no end. A pipe that the process already holds, as a shell
 * hands over for {@code <(command)}, is read.
 */
public final class NamedFile {

  /** Maximum size of a file in bytes where the caller sets none. */
  private static final int MOST_BYTES = 1 << 30;

  private NamedFile() {}

  /**
   * Returns the bytes of a file of at most a gigabyte.
   *
   * @throws IOException as {@link #read(Path, int)}
   */
  public static byte[] read(Path file) throws IOException {
    return read(file, MOST_BYTES);
  }

  /**
   * Returns the bytes of a file.
   *
   * @param most maximum number of bytes
   * @throws IOException if there is no such file, it is no plain file, it has more bytes, or it
   *     can't be read; the message does not name the file, except for those of the system
   */
  public static byte[] read(Path file, int most) throws IOException {
    requirePlain(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw new IOException("has more than " + most + " bytes");
      }
      return bytes;
    }
  }

  /**
   * Returns if a file can be opened and read to its end.
   *
   * @throws IOException if there is no such file or it is no plain file; the message says what it
   *     is
   */
  public static void requirePlain(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new IOException("is a folder, not a file");
    }
    if (attributes.isOther() && !isOpenPipe(file)) {
      throw new IOException("is a pipe, a socket or a device, not a file");
    }
  }

  /**
   * Tells whether a path leads to a pipe that this process has open, as {@code /dev/fd/63} does.
   */
  private static boolean isOpenPipe(Path file) throws IOException {
    Path path = file;
    // /dev/stdin leads to /proc/self/fd/0, which leads to the pipe.
    for (int i = 0; i < 3 && Files.isSymbolicLink(path); i++) {
      Path target = Files.readSymbolicLink(path);
      if (target.toString().startsWith("pipe:[")) {
        return true;
      }
      path = path.resolveSibling(target);
    }
    return false;
  }
}
