package io.kaibiao.batch.worker;

import io.kaibiao.batch.WorkerDeathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds out why a worker ended, from its exit status and the files that it left. */
final class WorkerExit {

  /** Status with which a worker ends after an {@link OutOfMemoryError} that it can't report. */
  static final int OUT_OF_MEMORY = 71;

  /** Status of a Java that was started with {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int JAVA_OUT_OF_MEMORY = 3;

  /** Java returns the number of a signal plus this, as shells do. */
  private static final int SIGNALLED = 128;

  private static final int SIGKILL = 9;

  /** Signals that end a process without Java's crash file, with the numbers of POSIX. */
  private static final Map<Integer, String> SIGNALS =
      Map.of(4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 11, "SIGSEGV", 15, "SIGTERM");

  private WorkerExit() {}

  /**
   * Returns the exception for a worker that ended by itself.
   *
   * @param status its exit status
   * @param folder its own folder
   */
  static WorkerDeathException cause(int status, Path folder) {
    Optional<CrashFile> crash = CrashFile.of(folder);
    if (status == OUT_OF_MEMORY
        || status == JAVA_OUT_OF_MEMORY
        || crash.filter(CrashFile::lacksMemory).isPresent()) {
      return WorkerDeathException.outOfMemory();
    }
    if (crash.isPresent()) {
      return WorkerDeathException.crashed(crash.get().words());
    }
    if (status == SIGNALLED + SIGKILL) {
      return WorkerDeathException.killed();
    }
    String signal = SIGNALS.get(status - SIGNALLED);
    return WorkerDeathException.crashed(signal == null ? "exit status " + status : signal);
  }
}
