package io.kaibiao.measure.hostile;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.reading.ResultFolder;
import io.kaibiao.report.Report;
import io.kaibiao.samples.damage.DamagedDocuments.Damaged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Converts damaged documents one after the other, each within a limit of time, and looks at what
 * was written. A conversion that does not end is left behind in its thread. For one thread.
 */
final class DamageTrial {

  /** Time for an interrupted conversion to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Kaibiao kaibiao;
  private final Path folder;
  private final Duration limit;

  /**
   * A document's outcome.
   *
   * @param detail the message of the refusal, the exception with its first frames, or where the
   *     conversion stood when the limit was reached
   */
  record Result(DamageOutcome outcome, String detail) {}

  /**
   * Makes a trial.
   *
   * @param folder an empty folder for results, which are removed again
   * @param limit maximum time of one conversion
   */
  DamageTrial(Kaibiao kaibiao, Path folder, Duration limit) {
    this.kaibiao = kaibiao;
    this.folder = folder;
    this.limit = limit;
  }

  Result convert(Damaged document) throws IOException, InterruptedException {
    Path own = Files.createDirectory(folder.resolve(document.name()));
    Attempt attempt = new Attempt(document, own);
    Thread worker = new Thread(attempt, "conversion");
    worker.setDaemon(true);
    worker.start();
    worker.join(limit.toMillis());
    if (worker.isAlive()) {
      String frames = frames(worker.getStackTrace());
      worker.interrupt();
      worker.join(PATIENCE.toMillis());
      return new Result(
          DamageOutcome.HANG, frames + (worker.isAlive() ? " (interrupt ignored)" : ""));
    }
    Result result = attempt.result;
    if (result == null) {
      throw new IllegalStateException("a conversion ended without a result");
    }
    String left = left(own);
    remove(own);
    return left.isEmpty() || !result.outcome().isSound()
        ? result
        : new Result(DamageOutcome.HALF_WRITTEN, left);
  }

  /** One conversion, in a thread of its own. */
  private final class Attempt implements Runnable {
    private final Damaged document;
    private final Path own;
    private volatile @Nullable Result result;

    Attempt(Damaged document, Path own) {
      this.document = document;
      this.own = own;
    }

    @Override
    public void run() {
      try {
        result = attempt();
      } catch (InputException e) {
        String message = String.valueOf(e.getMessage());
        result =
            message.codePoints().anyMatch(Character::isISOControl)
                ? new Result(DamageOutcome.INTERNAL_ERROR, "control characters in " + e.reason())
                : new Result(DamageOutcome.REFUSED, e.reason().toString());
      } catch (ConversionCancelledException e) {
        result = new Result(DamageOutcome.HANG, "cancelled");
      } catch (IOException | OutputException e) {
        result = new Result(DamageOutcome.HALF_WRITTEN, e.toString());
      } catch (RuntimeException | Error e) {
        Throwable root = root(e);
        result =
            new Result(DamageOutcome.INTERNAL_ERROR, root + " at " + frames(root.getStackTrace()));
      }
    }

    private Result attempt() throws InputException, OutputException, IOException {
      Report report = kaibiao.convert(document.name(), document.bytes(), ConversionOptions.DEFAULT);
      Path target = own.resolve("result");
      new Exporter().write(report, target, Format.STANDARD, Existing.KEEP);
      for (Format format : Format.values()) {
        if (!Files.exists(target.resolve(format.entry()))) {
          return new Result(DamageOutcome.HALF_WRITTEN, "lacks " + format.entry());
        }
      }
      List<String> violations = ResultFolder.read(target).violations();
      if (!violations.isEmpty()) {
        return new Result(DamageOutcome.HALF_WRITTEN, violations.get(0));
      }
      remove(target);
      return new Result(DamageOutcome.CONVERTED, "");
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (int i = 0; i < 10 && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return root;
  }

  /** Returns the innermost frames and the first one of this project. */
  private static String frames(StackTraceElement[] trace) {
    Stream<StackTraceElement> inner = Stream.of(trace).limit(2);
    Stream<StackTraceElement> own =
        Stream.of(trace).skip(2).filter(f -> f.getClassName().startsWith("io.kaibiao.")).limit(2);
    return Stream.concat(inner, own)
        .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
        .collect(Collectors.joining(" < "));
  }

  /** Returns what is left in a folder whose result was removed; empty where nothing is. */
  private static String left(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> "left " + entry.getFileName()).collect(Collectors.joining());
    }
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
