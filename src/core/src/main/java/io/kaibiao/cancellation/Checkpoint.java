package io.kaibiao.cancellation;

import io.kaibiao.error.ConversionCancelledException;

/**
 * Lets long work end early: the work passes the checkpoint again and again, which throws if the
 * conversion was interrupted or its time is over. Cheap enough for inner loops. Safe for use by
 * many threads.
 */
@FunctionalInterface
public interface Checkpoint {

  /** Never throws; for work that is no part of a conversion. */
  Checkpoint NONE = () -> {};

  /**
   * Returns the checkpoint of a conversion that the calling thread is about to begin. Other threads
   * that work for the conversion may pass it too: the interrupt of the converting thread counts.
   *
   * @param document the name that messages call the document
   */
  static Checkpoint ofCallingThread(String document) {
    Thread converting = Thread.currentThread();
    return () -> {
      if (converting.isInterrupted()) {
        throw new ConversionCancelledException(document);
      }
    };
  }

  /** Begins the time that one page may take, where that is limited. */
  default void beginPage() {}

  /** Ends the last page: what follows is limited by the time of the conversion alone. */
  default void endPages() {}

  /**
   * Returns at once unless the converting thread was interrupted; its interrupt flag stays set.
   *
   * @throws ConversionCancelledException if it was
   * @throws LimitException if the time of the page or of the conversion is over
   */
  void pass();
}
