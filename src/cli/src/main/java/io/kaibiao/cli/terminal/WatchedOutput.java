package io.kaibiao.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
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
