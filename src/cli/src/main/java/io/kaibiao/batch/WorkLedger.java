package io.kaibiao.batch;

import io.kaibiao.error.KaibiaoException;

/**
 * Decides whether an input is converted, from what other runs have done or are doing. Used by many
 * threads at once.
 */
public interface WorkLedger {

  /** Has every input converted into the folder that it was given. */
  WorkLedger NONE = (input, folder) -> new Start.Convert(folder);

  /**
   * Decides, before an input is converted, whether it is to be.
   *
   * @param folder the name of its own folder
   * @throws KaibiaoException if it can't be converted or its result can't be written
   */
  Start start(Input input, String folder) throws KaibiaoException;

  /**
   * Called once for each {@link Start.Convert}, after its result was delivered or its conversion
   * failed.
   */
  default void ended(Outcome outcome) {}

  /** What is to be done about an input. */
  sealed interface Start {

    /**
     * It is to be converted.
     *
     * @param folder the name of the result's folder, another one than was given if a concurrent run
     *     has taken that one meanwhile
     */
    record Convert(String folder) implements Start {}

    /**
     * Its result is there.
     *
     * @param folder the name of the result's folder
     * @param summary what is known of the result; without findings
     */
    record Done(String folder, ResultSummary summary) implements Start {}

    /**
     * It is not tried.
     *
     * @param cause why
     */
    record Refused(NotTriedException cause) implements Start {}

    /** Another process converts it at this time; to be asked again later. */
    record Busy() implements Start {}
  }
}
