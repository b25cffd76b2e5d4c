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

  /**
   * How many times as long a run may be where the workers need all processors, so that none is left
   * to the compiler. Measured on 300 digital reports of 21 pages, 54 MB, in two workers on two
   * processors: 15 s without the second compiler, 29 s with it, which pays from about 600 on.
   */
  private static final int BUSY = 3;

  private ShortRun() {}

  /**
   * Returns the options of Java for workers that share the inputs.
   *
   * @param processors the number of processors that they share
   */
  public static List<String> javaOptions(List<Input> inputs, int workers, int processors) {
    long share = (long) workers * (workers >= processors ? BUSY : 1);
    return inputs.size() <= MOST_INPUTS * share && bytes(inputs) <= MOST_BYTES * share
        ? List.of("-XX:TieredStopAtLevel=1")
        : List.of();
  }

  private static long bytes(List<Input> inputs) {
    return inputs.stream().mapToLong(Input::bytes).sum();
  }
}
