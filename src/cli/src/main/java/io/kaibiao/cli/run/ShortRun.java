package io.kaibiao.cli.run;

import io.kaibiao.batch.Input;
import java.util.List;

/**
 * Tells which runs are so short that Java's second compiler does not pay for itself in worker
 * processes, each of which compiles for itself.
 */
public final class ShortRun {

  /**
   * Number of inputs of one process up to which a run is short, as in the launcher. Measured on 60
   * digital reports in two workers: 13 s of processor time without the second compiler, 31 s with
   * it.
   */
  private static final int MOST_INPUTS = 100;

  /** Bytes of the inputs of one process up to which a run is short, as in the launcher. */
  private static final long MOST_BYTES = 16_000_000;

  private ShortRun() {}

  /** Returns the options of Java for workers that share the inputs. */
  public static List<String> javaOptions(List<Input> inputs, int workers) {
    return inputs.size() <= (long) MOST_INPUTS * workers && bytes(inputs) <= MOST_BYTES * workers
        ? List.of("-XX:TieredStopAtLevel=1")
        : List.of();
  }

  private static long bytes(List<Input> inputs) {
    return inputs.stream().mapToLong(Input::bytes).sum();
  }
}
