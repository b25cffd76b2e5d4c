package io.kaibiao.ocr;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An OCR engine that may be missing, fail or return malformed results: a result is complete or
 * absent, and a notice says why it is absent.
 */
final class GuardedReader {

  /**
   * Length of the strips of one call, as a multiple of their height, after which a checkpoint is
   * passed. Set by eye: a page full of text has 50 lines of some 45 heights, so that pages of
   * reports are read in one call.
   */
  private static final double MOST_LENGTH = 10_000;

  private final @Nullable StripReader reader;
  private final Set<String> notices;
  private final Checkpoint checkpoint;

  /**
   * Guards an engine.
   *
   * @param reader the engine, null if it is missing
   * @param notices collects failures; safe to share between threads
   */
  GuardedReader(@Nullable StripReader reader, Set<String> notices) {
    this(reader, notices, Checkpoint.NONE);
  }

  private GuardedReader(@Nullable StripReader reader, Set<String> notices, Checkpoint checkpoint) {
    this.reader = reader;
    this.notices = notices;
    this.checkpoint = checkpoint;
  }

  /** Returns a guard of the same engine that passes a checkpoint before and after each call. */
  GuardedReader passing(Checkpoint other) {
    return new GuardedReader(reader, notices, other);
  }

  /** Records that something needed by the engine is missing. */
  void notice(String text) {
    notices.add(text);
  }

  /** Returns one reading per strip, or null if the engine has no answer. */
  @Nullable List<StripReading> ask(List<Raster> strips, boolean figures) {
    checkpoint.pass();
    List<StripReading> answers = new ArrayList<>(strips.size());
    int from = 0;
    do {
      int to = end(strips, from);
      List<StripReading> answer = answer(strips.subList(from, to), figures);
      // An engine that stopped because it was interrupted has not failed.
      checkpoint.pass();
      if (answer == null) {
        return null;
      }
      answers.addAll(answer);
      from = to;
    } while (from < strips.size());
    return answers;
  }

  /** Returns the end of the strips that are passed to the engine in one call. */
  private static int end(List<Raster> strips, int from) {
    double length = 0;
    int to = from;
    while (to < strips.size() && length < MOST_LENGTH) {
      Raster strip = strips.get(to++);
      length += 1 + (double) strip.width() / strip.height();
    }
    return to;
  }

  private @Nullable List<StripReading> answer(List<Raster> strips, boolean figures) {
    if (reader == null) {
      return null;
    }
    try {
      @Nullable List<? extends @Nullable StripReading> answer =
          figures ? reader.readFigures(strips) : reader.read(strips);
      if (answer == null || answer.size() != strips.size()) {
        notices.add(
            String.format(
                Locale.ROOT,
                "%s gave %s",
                reader.name(),
                answer == null
                    ? "no answer"
                    : String.format(
                        Locale.ROOT, "%d readings for %d strips", answer.size(), strips.size())));
        return null;
      }
      List<StripReading> readings = new ArrayList<>();
      for (StripReading reading : answer) {
        if (reading == null) {
          notices.add(reader.name() + " gave no answer for some strips");
        }
        readings.add(reading == null ? StripReading.NOTHING : reading);
      }
      return readings;
    } catch (ReaderException e) {
      notices.add(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      notices.add(
          reader.name()
              + " failed: "
              + MissingArtifact.of(e)
                  .map(a -> MissingArtifact.explained(e, ""))
                  .orElse(String.valueOf(e)));
    }
    return null;
  }
}
