package io.kaibiao.cli.terminal;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How far a run has come: inputs, pages, pages a second, and how long it goes on if the bytes that
 * are left take as long as those before. Used by one thread at a time.
 */
final class Progress {

  /** The time from which on an estimate is more than a guess; set by eye. */
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private final LongSupplier clock;
  private final long start;
  private final int inputs;
  private final long bytes;
  private int finished;
  private long finishedBytes;
  private long pages;

  /**
   * Begins.
   *
   * @param clock a time in ns that only grows
   */
  Progress(List<Input> inputs, LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.inputs = inputs.size();
    this.bytes = inputs.stream().mapToLong(Progress::size).sum();
  }

  /**
   * Counts an input that is done. One that was done before says nothing of how long others take.
   */
  void finished(Outcome outcome) {
    finished++;
    finishedBytes += size(outcome.input());
    if (outcome instanceof Outcome.Converted converted) {
      pages += converted.summary().pages();
    }
  }

  /** Tells whether something is left to do. */
  boolean goesOn() {
    return finished < inputs;
  }

  /** Returns it in words. */
  String text() {
    double seconds = (clock.getAsLong() - start) / 1e9;
    StringBuilder text =
        new StringBuilder(String.format(Locale.ROOT, "%d of %d inputs done", finished, inputs));
    if (pages > 0 && seconds > 0) {
      text.append(String.format(Locale.ROOT, ", %d pages, %.1f pages/s", pages, pages / seconds));
    }
    left(seconds).ifPresent(left -> text.append(", ").append(words(left)).append(" left"));
    return text.toString();
  }

  private Optional<Duration> left(double seconds) {
    if (seconds < SETTLED.toSeconds() || finishedBytes == 0 || bytes == 0) {
      return Optional.empty();
    }
    double left = seconds * (bytes - finishedBytes) / finishedBytes;
    return Optional.of(Duration.ofSeconds(Math.round(left)));
  }

  private static String words(Duration time) {
    if (time.toMinutes() == 0) {
      return time.toSeconds() + " s";
    }
    return time.toHours() == 0
        ? (time.toSeconds() + 30) / 60 + " min"
        : String.format(Locale.ROOT, "%d h %02d min", time.toHours(), time.toMinutesPart());
  }

  private static long size(Input input) {
    if (!(input instanceof Input.File file)) {
      return 0;
    }
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      // Its conversion says why it can't be read.
      return 0;
    }
  }
}
