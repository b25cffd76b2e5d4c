package io.kaibiao.batch;

/** Receives the progress of a run. */
public interface BatchListener {

  /** An input is begun; called by the worker that converts it. */
  default void started(Input input) {}

  /** An input is done with; called by its worker, so in the order of completion. */
  default void finished(Outcome outcome) {}

  /** The outcome of the next input; called by the thread that runs the batch, in input order. */
  default void reported(Outcome outcome) {}
}
