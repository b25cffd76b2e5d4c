package io.kaibiao.cli.terminal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers a failure to write, because the text writers in front of it
 * discard the exception. Belongs to one thread at a time.
 */
public final class WatchedOutput extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  public WatchedOutput(OutputStream out) {
    this.out = out;
  }

  /** Returns the first failure, if any. */
  public Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * Tells whether the failure is that the program that read the output has ended. An English
   * message of the system says so; on Linux, so does a failed write to a pipe.
   */
  public boolean isAbandoned() {
    return failure != null
        && (String.valueOf(failure.getMessage()).contains("Broken pipe")
            || (out instanceof FileOutputStream && leadsToPipe()));
  }

  /** Tells whether standard output is a pipe. A write to a pipe fails for no other reason. */
  private static boolean leadsToPipe() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
    } catch (IOException e) {
      // Not on Linux, or the process may not look up its own files.
      return false;
    }
  }

  /** Tells whether an exception is the first failure. */
  boolean failedWith(IOException e) {
    return failure == e;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException e) {
    if (failure == null) {
      failure = e;
    }
    return e;
  }
}
