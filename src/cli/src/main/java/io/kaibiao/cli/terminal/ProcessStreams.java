package io.kaibiao.cli.terminal;

import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.language.Translation;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The streams and environment of the process. All text is written as UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param errIsTerminal whether standard error is a terminal
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

  /** Returns the streams of this process. */
  public static ProcessStreams ofProcess() {
    return new ProcessStreams(
        processIn(),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        processErrIsTerminal(),
        processVariables());
  }

  /**
   * Returns the environment. The launcher may have replaced the user's locale by one that has
   * Chinese characters; it states the user's own by {@code -Dkaibiao.locale}. Where no variable
   * names a locale, as on Windows, Java knows the user's language.
   */
  private static Map<String, String> processVariables() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    String told =
        System.getProperty("kaibiao.locale", Locale.getDefault(Locale.Category.DISPLAY).toString());
    Language.named(told)
        .ifPresent(language -> variables.putIfAbsent(Language.VARIABLE, language.id()));
    return variables;
  }

  /**
   * Returns standard input. The launcher states by {@code -Dkaibiao.stdin} whether it is closed.
   */
  private static InputStream processIn() {
    return System.getProperty("kaibiao.stdin", "open").equals("closed")
        ? new ClosedInput()
        // Buffered, because a bare FileInputStream asks a pipe for its length, which fails.
        : new BufferedInputStream(new FileInputStream(FileDescriptor.in));
  }

  /** Returns the same streams with another standard output. */
  public ProcessStreams withOut(OutputStream other) {
    return new ProcessStreams(in, other, err, errIsTerminal, variables);
  }

  /** Returns the same streams in a process that speaks a language. */
  public ProcessStreams speaking(Language language) {
    Map<String, String> others = new HashMap<>(variables);
    others.put(Language.VARIABLE, language.id());
    return new ProcessStreams(in, out, err, errIsTerminal, others);
  }

  /** Returns the language of messages and help. */
  public Language language() {
    return Language.of(List.of(), variables);
  }

  /** Returns what prints messages on standard error, in the language of the process. */
  public Messages messages() {
    return new Messages(err, Translation.to(language()));
  }

  /** Returns a writer of text on standard output, which must be flushed but not closed. */
  public PrintWriter text() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  /**
   * Returns whether standard error is a terminal. The launcher states it by {@code
   * -Dkaibiao.stderr.tty}. Without that, the name of the file behind standard error decides on
   * Linux. Elsewhere, a JDK before 22 has a console only if standard input and output are a
   * terminal. A later JDK always has one, so its console is no evidence.
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
      // The process may not look up its own files, so nothing is rewritten in place.
      return false;
    }
  }
}
