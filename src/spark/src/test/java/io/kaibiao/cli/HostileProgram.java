package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Conversion;
import io.kaibiao.batch.Input;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The program, but a document called {@code crash…} ends its process, {@code hang…} never ends, and
 * every conversion is noted in the file that the system property {@code kaibiao.test.log} names.
 */
public final class HostileProgram implements ConversionSource {

  private static final int STATUS = 99;

  /** Runs one command and ends the process. */
  public static void main(String... arguments) {
    System.exit(Main.run(ProcessStreams.ofProcess(), new HostileProgram(), arguments));
  }

  @Override
  public Conversion with(Kaibiao.Builder settings, ConversionOptions options) {
    Conversion real = KAIBIAO.with(settings, options);
    return input -> convert(input, real);
  }

  @Override
  public Class<?> program() {
    return HostileProgram.class;
  }

  private static Report convert(Input input, Conversion real) throws InputException {
    note(input.name());
    if (input.name().startsWith("crash")) {
      Runtime.getRuntime().halt(STATUS);
    }
    while (input.name().startsWith("hang")) {
      Thread.onSpinWait();
    }
    return real.convert(input);
  }

  private static void note(String name) {
    try {
      Files.writeString(
          Path.of(System.getProperty("kaibiao.test.log", "")),
          name + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
