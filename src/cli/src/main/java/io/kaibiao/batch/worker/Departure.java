package io.kaibiao.batch.worker;

import io.kaibiao.batch.Conversion;
import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a worker process ends when its parent is gone: within a second, leaving no file. */
final class Departure implements Runnable {

  /** Time for the end of native code, which must not run while the process exits. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Number of times that a folder is removed in which the converting thread may still write. */
  private static final int ATTEMPTS = 5;

  /** Status after an uncaught exception. */
  private static final int UNCAUGHT = 70;

  private final Thread converting;
  private volatile @Nullable Conversion conversion;
  private volatile @Nullable Path folder;
  private volatile @Nullable Path draft;

  Departure(Thread converting) {
    this.converting = converting;
  }

  /** Ends the process after an uncaught exception. */
  static void after(Throwable failure) {
    Runtime.getRuntime()
        .halt(failure instanceof OutOfMemoryError ? WorkerExit.OUT_OF_MEMORY : UNCAUGHT);
  }

  /** Sets the folder with the temporary files of all workers, which end together. */
  void removes(Path shared) {
    folder = shared;
  }

  /** Sets the conversion whose native code must end first. */
  void quiesces(Conversion running) {
    conversion = running;
  }

  /** Sets the result that is being made, or was made last and may not have been moved away. */
  void drafts(Path result) {
    draft = result;
  }

  @Override
  public void run() {
    try {
      converting.interrupt();
      Conversion running = conversion;
      if (running != null) {
        running.quiesce(PATIENCE);
      }
      Path result = draft;
      if (result != null) {
        remove(result.getParent());
      }
      remove(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // What can't be removed stays: no process is left that could report it.
      Runtime.getRuntime().halt(UNCAUGHT);
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void remove(@Nullable Path tree) throws IOException, InterruptedException {
    if (tree == null) {
      return;
    }
    for (int attempt = 1; ; attempt++) {
      try {
        FolderTree.remove(tree);
        return;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        Thread.sleep(PATIENCE.toMillis() / 10);
      }
    }
  }
}
