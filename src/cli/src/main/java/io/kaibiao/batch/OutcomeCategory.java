package io.kaibiao.batch;

/** The kinds of outcomes of an input. {@code docs/cli.md} lists all of them. */
public enum OutcomeCategory {
  /** Converted; nothing is doubtful or lost, and every check holds. */
  DONE("done", "done"),
  /** Converted; something is doubtful, a check fails or something small was lost. */
  DOUBTFUL("done-with-doubts", "done with doubts"),
  /** Converted, but pages are missing in the result. */
  PARTIAL("partial", "partial"),
  /** Missing, damaged, no document, or without the pages that were asked for. */
  BAD_INPUT("bad-input", "bad input"),
  /** Encrypted, and not opened by the given password or without one. */
  ENCRYPTED("encrypted", "encrypted"),
  /** Larger than the limits or the memory allow. */
  TOO_LARGE("too-large", "too large"),
  /** Took longer than its time limit. */
  TIMED_OUT("timed-out", "timed out"),
  /** The process that converted it died. */
  CRASHED("crashed", "crashed"),
  /** The run ended before the input was converted. */
  INTERRUPTED("interrupted", "interrupted"),
  /** The result could not be written, or one exists that must be kept. */
  NOT_WRITTEN("not-written", "not written"),
  /** A defect of Kaibiao that did not end the process. */
  INTERNAL_ERROR("internal-error", "internal error");

  private final String id;
  private final String words;

  OutcomeCategory(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }

  /** Returns the name used in messages. */
  public String words() {
    return words;
  }
}
