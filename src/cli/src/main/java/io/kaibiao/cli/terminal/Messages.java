package io.kaibiao.cli.terminal;

import io.kaibiao.batch.OneLine;
import io.kaibiao.cli.language.Translation;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Prints messages on standard error, one per line. Safe to share between threads. */
public class Messages {

  private final PrintStream err;
  private final Translation translation;

  /** Makes it on a stream, in the language of a translation. */
  public Messages(PrintStream err, Translation translation) {
    this.err = err;
    this.translation = translation;
  }

  /** Writes a line. */
  public synchronized void line(String text) {
    err.println(OneLine.of(translation.of(text)));
    err.flush();
  }

  /** Prints a line that is indented below the previous one. */
  public synchronized void detail(String text) {
    err.println("  " + OneLine.of(translation.of(text)));
    err.flush();
  }

  /** Prints a problem: {@code FILE: cause; remedy}. */
  public void problem(String text) {
    line("kaibiao: " + translation.of(text));
  }

  /** Prints the stack trace of an exception, whose message may hold what a document says. */
  public synchronized void trace(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    trace.toString().lines().forEach(line -> err.println(indent(line) + OneLine.of(line)));
    err.flush();
  }

  private static String indent(String line) {
    return line.startsWith("\t") ? "\t" : "";
  }
}
