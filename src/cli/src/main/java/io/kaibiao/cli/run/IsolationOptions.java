package io.kaibiao.cli.run;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code convert} about worker processes. */
public final class IsolationOptions {

  /** Number of inputs above which a run is isolated although no folder was given. */
  private static final int MANY_INPUTS = 100;

  /**
   * Minimum heap of a worker in bytes: 512 MB. A scanned page of A4 at 300 dpi takes about 150 MB
   * while it is cleaned and read.
   */
  private static final long LEAST_HEAP = 512L << 20;

  /** Java's options that say how large the heap of this process is. */
  private static final List<String> HEAP_OPTIONS = List.of("-Xmx", "-XX:MaxHeapSize", "-XX:MaxRAM");

  @Option(
      names = "--isolate",
      negatable = true,
      description = {
        "Convert in worker processes, so that an input that crashes or hangs costs only itself;",
        "by default for folders and for more than " + MANY_INPUTS + " inputs."
      })
  private @Nullable Boolean isolate;

  @Option(
      names = "--worker-memory",
      paramLabel = "SIZE",
      converter = MemorySizeConverter.class,
      description = "The heap of each worker process, such as 2g (default: a share of the memory).")
  private @Nullable Long heapBytes;

  /**
   * Tells whether a run uses worker processes.
   *
   * @param folders whether an argument is a folder
   * @param inputs how many inputs there are
   */
  public boolean applies(boolean folders, int inputs) {
    return isolate == null ? heapBytes != null || folders || inputs > MANY_INPUTS : isolate;
  }

  /**
   * Returns the maximum heap of one worker in bytes. By default, the workers share the heap that
   * this process was given, or half of the machine's memory if it was given none; no worker has
   * more than a single process would have.
   */
  public long heapBytes(int workers) {
    if (heapBytes != null) {
      return heapBytes;
    }
    long own = Runtime.getRuntime().maxMemory();
    // Java takes a quarter of the memory where no option says how much.
    long shared = isHeapGiven() ? own : 2 * own;
    return Math.min(own, Math.max(LEAST_HEAP, shared / workers));
  }

  private static boolean isHeapGiven() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(option -> HEAP_OPTIONS.stream().anyMatch(option::startsWith));
  }
}
