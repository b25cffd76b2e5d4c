package io.kaibiao.page.image;

import java.io.IOException;
import java.io.OutputStream;

/** Counts bytes and passes them on until they are too many. */
public final class BoundedOutput extends OutputStream {

  private final OutputStream target;
  private final long most;
  private final String message;
  private long count;

  /**
   * Makes a stream.
   *
   * @param target receives the bytes
   * @param most maximum number of bytes
   * @param message what an {@link Overflow} says
   */
  public BoundedOutput(OutputStream target, long most, String message) {
    this.target = target;
    this.most = most;
    this.message = message;
  }

  /** Says that more bytes were written than the limit allows. */
  public static final class Overflow extends IOException {
    private static final long serialVersionUID = 1L;

    private Overflow(String message) {
      super(message);
    }
  }

  /** Returns the number of bytes written. */
  public long count() {
    return count;
  }

  @Override
  public void write(int value) throws IOException {
    take(1);
    target.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    take(length);
    target.write(bytes, from, length);
  }

  private void take(int more) throws IOException {
    count += more;
    if (count > most) {
      throw new Overflow(message);
    }
  }
}
