package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.ConversionListener;
import io.kaibiao.batch.WorkerDeathException;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Worker processes that wait for orders. A process is started when none is free, and replaced when
 * it died or has served long. Used by many threads at once.
 */
public final class WorkerPool implements AutoCloseable {

  /**
   * Number of orders after which a process is replaced, so that memory that native libraries leak
   * does not add up. A start takes about half a second, so this costs a millisecond an order.
   */
  private static final int MOST_ORDERS = 500;

  private final WorkerLaunch launch;
  private final WorkerSettings settings;
  private final WorkerFolder shared;
  private final Path folder;
  private final OutputStream errors;

  private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger spools = new AtomicInteger();
  private volatile boolean closed;

  /**
   * Makes a pool without a process.
   *
   * @param shared the folder for temporary files, removed when the pool is closed
   * @param errors where the standard error of the processes goes
   */
  public WorkerPool(
      WorkerLaunch launch, WorkerSettings settings, WorkerFolder shared, OutputStream errors) {
    this.launch = launch;
    this.settings = settings;
    this.shared = shared;
    this.folder = shared.path();
    this.errors = errors;
  }

  /** Returns the path of a folder for temporary files that does not exist yet. */
  Path spool() {
    return folder.resolve("spool-" + spools.incrementAndGet());
  }

  /**
   * Has an order carried out by one of the processes. After {@link #close}, it never returns.
   *
   * @param pages told of each page that is done
   * @throws KaibiaoException if the order could not be carried out; so is a {@link
   *     io.kaibiao.batch.RemoteException} or an error, as in the process
   * @throws WorkerDeathException if the process died, or gave no sign of life for the time of
   *     silence
   */
  JsonNode ask(JsonNode order, Duration silence, ConversionListener pages)
      throws InterruptedException, KaibiaoException {
    JsonNode reply = reply(order, silence, pages);
    if (reply.has("failure")) {
      throw FailureWire.read(reply.get("failure"));
    }
    return reply;
  }

  private JsonNode reply(JsonNode order, Duration silence, ConversionListener pages)
      throws InterruptedException {
    WorkerProcess worker = idle.pollFirst();
    try {
      if (worker == null) {
        worker = start();
      }
      JsonNode reply = worker.ask(order, silence, pages);
      if (worker.orders() < MOST_ORDERS && !exhausted(reply)) {
        idle.addFirst(worker);
      } else {
        retire(worker);
      }
      return reply;
    } catch (WorkerDeathException | InterruptedException e) {
      if (worker != null) {
        retire(worker);
      }
      holdIfClosed();
      throw e;
    }
  }

  /** Tells whether the heap of a process was full, so that nothing it does later is certain. */
  private static boolean exhausted(JsonNode reply) {
    return reply.path("failure").has("memory");
  }

  private WorkerProcess start() throws InterruptedException {
    holdIfClosed();
    WorkerProcess worker =
        WorkerProcess.start(
            launch, settings, folder.resolve("worker-" + started.incrementAndGet()), errors);
    all.add(worker);
    if (closed) {
      worker.kill();
      holdIfClosed();
    }
    return worker;
  }

  private void retire(WorkerProcess worker) {
    worker.kill();
    all.remove(worker);
    if (!closed) {
      removed(worker.folder());
    }
  }

  /** Keeps a thread whose process was ended by {@link #close} from reporting that as a failure. */
  private void holdIfClosed() throws InterruptedException {
    if (closed) {
      new CountDownLatch(1).await();
    }
  }

  /** Ends all processes at once and removes their temporary files. */
  @Override
  public void close() {
    closed = true;
    all.forEach(WorkerProcess::kill);
    shared.close();
  }

  private static void removed(Path folder) {
    try {
      FolderTree.remove(folder);
    } catch (IOException e) {
      // Files that are still in use stay in the temporary folder; no result is lost.
      folder.toFile().deleteOnExit();
    }
  }
}
