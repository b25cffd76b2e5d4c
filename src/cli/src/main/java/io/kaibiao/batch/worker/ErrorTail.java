package io.kaibiao.batch.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads the standard error of a worker, which would block on it otherwise, and keeps its end. */
final class ErrorTail extends Thread {

  /** Number of bytes kept. */
  private static final int KEPT = 2_000;

  private final InputStream from;
  private final OutputStream copy;
  private final StringBuilder tail = new StringBuilder();

  /**
   * Makes the thread.
   *
   * @param copy where everything is written as well
   */
  ErrorTail(InputStream from, OutputStream copy) {
    super("kaibiao-worker-errors");
    setDaemon(true);
    this.from = from;
    this.copy = copy;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[KEPT];
    try {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        keep(new String(buffer, 0, read, StandardCharsets.UTF_8));
        copy.write(buffer, 0, read);
        copy.flush();
      }
    } catch (IOException e) {
      // The process has ended, or the copy can't be written; its messages are not needed.
      keep("");
    }
  }

  private synchronized void keep(String text) {
    tail.append(text);
    tail.delete(0, Math.max(0, tail.length() - KEPT));
  }

  /** Returns the last line that was written, or nothing. */
  synchronized String lastLine() {
    return tail.toString().lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
  }
}
