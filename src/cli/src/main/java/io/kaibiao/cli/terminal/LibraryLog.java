package io.kaibiao.cli.terminal;

import java.util.logging.Level;
import java.util.logging.Logger;

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
    Logger.getLogger("").setLevel(verbosity == Verbosity.VERBOSE ? Level.INFO : Level.OFF);
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
