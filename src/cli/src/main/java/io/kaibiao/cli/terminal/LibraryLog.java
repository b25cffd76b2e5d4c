package io.kaibiao.cli.terminal;

import io.kaibiao.batch.OneLine;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log that PDFBox and other libraries write on standard error, which is not meant for users.
 */
public final class LibraryLog {

  private LibraryLog() {}

  /** Redirects every library's log to the JDK's, before any of them is loaded. */
  public static void unite() {
    setDefault("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
    setDefault(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    setDefault("slf4j.internal.verbosity", "ERROR");
    setDefault("java.util.logging.SimpleFormatter.format", "log: %4$s %3$s: %5$s%6$s%n");
  }

  /** Shows the log only if the user asked for it. */
  public static void show(Verbosity verbosity) {
    Logger root = Logger.getLogger("");
    root.setLevel(verbosity == Verbosity.VERBOSE ? Level.INFO : Level.OFF);
    for (Handler handler : root.getHandlers()) {
      handler.setFormatter(new OneLineFormatter());
    }
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /** Puts each record on one line, without characters of a document that a terminal would obey. */
  private static final class OneLineFormatter extends SimpleFormatter {
    @Override
    public String format(LogRecord event) {
      return OneLine.of(super.format(event)) + System.lineSeparator();
    }
  }
}
