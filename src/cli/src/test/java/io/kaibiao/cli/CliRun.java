package io.kaibiao.cli;

import io.kaibiao.cli.terminal.ProcessStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One command run in this process, and what came of it. */
public record CliRun(int status, String out, String err) {

  /** Runs a command with the real conversion. */
  public static CliRun of(String... arguments) {
    return with(ConversionSource.KAIBIAO, new byte[0], arguments);
  }

  /** Runs a command with another conversion and standard input. */
  static CliRun with(ConversionSource source, byte[] in, String... arguments) {
    return in(source, in, Map.of(), false, arguments);
  }

  /** Runs a command that writes to a terminal. */
  static CliRun atTerminal(ConversionSource source, String... arguments) {
    return in(source, new byte[0], Map.of(), true, arguments);
  }

  /** Runs a command with environment variables. */
  static CliRun withVariables(
      ConversionSource source, Map<String, String> variables, String... arguments) {
    return in(source, new byte[0], variables, false, arguments);
  }

  /** Runs a command whose standard output takes nothing. */
  static CliRun withoutOutput(String... arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("full");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ProcessStreams(
                new ByteArrayInputStream(new byte[0]),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of()),
            ConversionSource.KAIBIAO,
            arguments);
    return new CliRun(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private static CliRun in(
      ConversionSource source,
      byte[] in,
      Map<String, String> variables,
      boolean terminal,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ProcessStreams(
                new ByteArrayInputStream(in),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                variables),
            source,
            arguments);
    return new CliRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public List<String> errLines() {
    return err.lines().toList();
  }
}
