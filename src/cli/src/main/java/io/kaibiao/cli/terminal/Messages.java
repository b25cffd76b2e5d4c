package io.kaibiao.cli.terminal;

import io.kaibiao.batch.OneLine;
import java.io.PrintStream;

/** Lines for a person on standard error, one message a line; safe to share between threads. */
public class Messages {

  private final PrintStream err;

  public Messages(PrintStream err) {
    this.err = err;
  }

  /** Writes a line. */
  public synchronized void line(String text) {
    err.println(OneLine.of(text));
    err.flush();
  }

  /** Writes a line that is indented under the one before. */
  public synchronized void detail(String text) {
    err.println("  " + OneLine.of(text));
    err.flush();
  }

  /** Writes what went wrong: {@code FILE: cause; remedy}. */
  public void problem(String text) {
    line("kaibiao: " + text);
  }

  /** Writes where an exception came from. */
  public synchronized void trace(Throwable cause) {
    cause.printStackTrace(err);
    err.flush();
  }
}
