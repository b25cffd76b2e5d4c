package io.kaibiao.spark;

import io.kaibiao.batch.worker.IsolatedConverter;
import io.kaibiao.batch.worker.WorkerFolder;
import io.kaibiao.batch.worker.WorkerLaunch;
import io.kaibiao.batch.worker.WorkerPool;
import io.kaibiao.batch.worker.WorkerSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The worker processes of an executor. They outlive tasks: a process is started when a task needs
 * one and none is free, so there are as many as tasks that run at a time, one an executor core.
 * Each loads what reads pixels when a document first needs it, and once. They end with the
 * executor, whose end closes their standard input.
 */
final class ExecutorWorkers {

  /**
   * The ones of this process. Spark sends every task its own copy of all objects, so what tasks
   * share is found by its class.
   */
  private static final ExecutorWorkers OF_THIS_PROCESS = new ExecutorWorkers();

  private final Map<WorkerPlan, DocumentWorkers> byPlan = new HashMap<>();

  private ExecutorWorkers() {}

  /** Returns the ones of this process. */
  static ExecutorWorkers ofThisProcess() {
    return OF_THIS_PROCESS;
  }

  /**
   * Returns the workers of a plan.
   *
   * @throws IOException if the program or a temporary folder is missing on this machine
   */
  synchronized DocumentWorkers with(WorkerPlan plan) throws IOException {
    DocumentWorkers workers = byPlan.get(plan);
    if (workers == null) {
      workers = start(plan);
      byPlan.put(plan, workers);
    }
    return workers;
  }

  private static DocumentWorkers start(WorkerPlan plan) throws IOException {
    WorkerFolder folder = WorkerFolder.in(Path.of(System.getProperty("java.io.tmpdir", "")));
    CollectingDelivery delivery = new CollectingDelivery(folder.path());
    WorkerPool pool =
        new WorkerPool(
            new WorkerLaunch(plan.program(), plan.heapBytes(), List.of()),
            new WorkerSettings(plan.options(), Map.of()).with("--format=json"),
            folder,
            OutputStream.nullOutputStream());
    return new DocumentWorkers(new IsolatedConverter(pool, delivery, plan.silence()), delivery);
  }
}
