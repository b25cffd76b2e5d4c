package io.kaibiao.cli.terminal;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How far a run has come: inputs, pages, pages a second, and how long it goes on if the bytes that
 * are left take as long as those before. Of an input that is under way, as many bytes are done as
 * of its pages. Used by one thread at a time.
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
  private final IdentityHashMap<Input, Part> parts = new IdentityHashMap<>();

  /**
   * An input that is under way.
   *
   * @param pages how many of its pages were converted
   * @param reached the part of the document up to the last of them, from 0 to 1
   */
  private record Part(int pages, double reached) {}

  /**
   * Begins.
   *
   * @param clock a time in ns that only grows
   */
  Progress(List<Input> inputs, LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.inputs = inputs.size();
    this.bytes = inputs.stream().mapToLong(Input::bytes).sum();
  }

  /** Counts a page of an input that is under way. */
  void pageDone(Input input, int page, int pageCount) {
    Part before = parts.getOrDefault(input, new Part(0, 0));
    parts.put(input, new Part(before.pages() + 1, page / (double) Math.max(page, pageCount)));
  }

  /**
   * Counts an input that is done. One that was done before says nothing of how long others take.
   */
  void finished(Outcome outcome) {
    parts.remove(outcome.input());
    finished++;
    finishedBytes += outcome.input().bytes();
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
    long all = pages + parts.values().stream().mapToLong(Part::pages).sum();
    if (all > 0 && seconds > 0) {
      text.append(String.format(Locale.ROOT, ", %d pages, %.1f pages/s", all, all / seconds));
    }
    left(seconds).ifPresent(left -> text.append(", ").append(words(left)).append(" left"));
    return text.toString();
  }

  private Optional<Duration> left(double seconds) {
    double done = finishedBytes;
    for (Map.Entry<Input, Part> part : parts.entrySet()) {
      done += part.getKey().bytes() * part.getValue().reached();
    }
    if (seconds < SETTLED.toSeconds() || done == 0 || bytes == 0) {
      return Optional.empty();
    }
    double left = seconds * (bytes - done) / done;
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
}
