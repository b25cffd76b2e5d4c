package io.kaibiao.cli.terminal;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process around a command. All text that is written is UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param errIsTerminal whether a person looks at standard error
 * @param variables the environment variables
 */
public record ProcessStreams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean errIsTerminal,
    Map<String, String> variables) {

  public ProcessStreams {
    variables = Map.copyOf(variables);
  }

  /** Returns what surrounds this process. */
  public static ProcessStreams ofProcess() {
    return new ProcessStreams(
        // Buffered: a bare FileInputStream asks a pipe for its length, which fails.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        processErrIsTerminal(),
        System.getenv());
  }

  /** Returns the same surroundings with another standard output. */
  public ProcessStreams withOut(OutputStream other) {
    return new ProcessStreams(in, other, err, errIsTerminal, variables);
  }

  /** Returns a writer of text on standard output, to be flushed and not closed. */
  public PrintWriter text() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  /**
   * The launcher tells by {@code -Dkaibiao.stderr.tty}. Without it, Linux tells by the name of the
   * file that standard error is. Elsewhere, a JDK before 22 has a console only where standard input
   * and output are a terminal; a later one always has, which says nothing.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean processErrIsTerminal() {
    String told = System.getProperty("kaibiao.stderr.tty");
    if (told != null) {
      return Boolean.parseBoolean(told);
    }
    Path standardError = Path.of("/proc/self/fd/2");
    if (Files.isSymbolicLink(standardError)) {
      return isTerminal(standardError);
    }
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  private static boolean isTerminal(Path link) {
    try {
      return Files.readSymbolicLink(link).toString().matches("/dev/(pts/|tty|console).*");
    } catch (IOException e) {
      // A process that may not see its own files: nothing is rewritten in place then.
      return false;
    }
  }
}
