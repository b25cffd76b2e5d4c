package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Conversion;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.Reports;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Status;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program with a conversion that the name of an input tells to crash, to hang, to fill the heap
 * or to print on standard output. Its worker processes have it too.
 */
public final class UnrulyProgram implements ConversionSource {

  /** The status with which the process of {@code crash.pdf} ends. */
  static final int CRASH = 99;

  /** Runs one command and ends the process. */
  public static void main(String... arguments) {
    System.exit(Main.run(ProcessStreams.ofProcess(), new UnrulyProgram(), arguments));
  }

  @Override
  public Conversion with(Kaibiao.Builder settings, ConversionOptions options) {
    return input -> convert(input, options);
  }

  @Override
  public Class<?> program() {
    return UnrulyProgram.class;
  }

  private static Report convert(Input input, ConversionOptions options) throws InputException {
    switch (input.name()) {
      case "crash.pdf" -> Runtime.getRuntime().halt(CRASH);
      case "hang.pdf" -> hang(input);
      case "memory.pdf" -> fill();
      case "noise.pdf" -> print();
      case "bug.pdf" -> throw new IllegalStateException("line one\nline two");
      case "stack.pdf" -> throw new StackOverflowError();
      case "locked.pdf" -> {
        if (!"open".equals(options.password())) {
          throw new InputException(
              InputException.Reason.PASSWORD_MISSING,
              "locked.pdf: is encrypted; a password opens it");
        }
      }
      case "doubtful.pdf" -> {
        return Reports.madeFrom(input, Reports.doubtful(input.name()));
      }
      default -> {
        return sound(input);
      }
    }
    return sound(input);
  }

  private static Report sound(Input input) {
    return Reports.madeFrom(input, Reports.ofOneCell(input.name(), Status.READ));
  }

  /** Says beside the input which process it is, and never ends, whoever interrupts it. */
  private static void hang(Input input) {
    try {
      Path file = Path.of(input.shown());
      Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "pid", "");
      Files.writeString(draft, String.valueOf(ProcessHandle.current().pid()));
      Files.move(draft, file.resolveSibling("pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void fill() {
    StringBuilder text = new StringBuilder("x".repeat(1 << 20));
    while (true) {
      text.append(text);
    }
  }

  /** Prints as Java code does and as native code does, which knows nothing of Java's streams. */
  private static void print() {
    System.out.println("{\"failure\": {}}");
    PrintStream raw =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    raw.print("\n{\"failure\": {}}\n\u0000 without a line break");
    raw.flush();
  }
}
