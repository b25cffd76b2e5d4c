package io.kaibiao.batch;

/** Receives the progress of a run. */
public interface BatchListener {

  /** Called when an input is started, by the worker that converts it. */
  default void started(Input input) {}

  /**
   * Called when a page of an input is done, by the worker that converts the input.
   *
   * @param page the 1-based page of the document
   * @param pageCount how many pages the document has, those that are not converted included
   */
  default void pageDone(Input input, int page, int pageCount) {}

  /** Called when an input is finished, by its worker, so in the order of completion. */
  default void finished(Outcome outcome) {}

  /** Called with each outcome in the order of the inputs, by the thread that runs the batch. */
  default void reported(Outcome outcome) {}
}
