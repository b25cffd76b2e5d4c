package io.kaibiao.batch;

/** Receives the progress of a run. */
public interface BatchListener {

  /** Called when an input is started, by the worker that converts it. */
  default void started(Input input) {}

  /** Called when an input is finished, by its worker, so in the order of completion. */
  default void finished(Outcome outcome) {}

  /** Called with each outcome in the order of the inputs, by the thread that runs the batch. */
  default void reported(Outcome outcome) {}
}
