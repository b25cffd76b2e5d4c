package io.kaibiao.batch;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kind of an outcome, why it is of this kind, and whether to try again.
 *
 * @param category the kind
 * @param text the reason in a few words for a program; empty where the kind says all
 * @param retry whether converting the input again may help
 */
public record OutcomeReason(OutcomeCategory category, String text, Retry retry) {

  /** The reason of an input that needs more memory than there is. */
  public static final String OUT_OF_MEMORY = "out-of-memory";

  /** Returns the reason of a result. */
  public static OutcomeReason of(ResultSummary result) {
    if (result.losses() > 0) {
      return new OutcomeReason(
          OutcomeCategory.PARTIAL, lost(result.unreadablePages()), Retry.NEVER);
    }
    return new OutcomeReason(
        result.tally().beyondDoubt() ? OutcomeCategory.DONE : OutcomeCategory.DOUBTFUL,
        "",
        Retry.NEVER);
  }

  /** Returns which pages are lost, or that the file has lost some that it does not name. */
  private static String lost(List<Integer> unreadablePages) {
    return unreadablePages.isEmpty()
        ? id(InputException.Reason.DAMAGED)
        : unreadablePages.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" ", "pages ", ""));
  }

  /** Returns the reason of a failure. */
  public static OutcomeReason of(Throwable failure) {
    if (failure instanceof WorkerDeathException death) {
      return death.reason();
    }
    if (failure instanceof NotTriedException untried) {
      return untried.outcome();
    }
    Optional<VirtualMachineError> exhaustion = exhaustionBehind(failure);
    if (exhaustion.isPresent()) {
      return exhaustion.get() instanceof OutOfMemoryError
          ? new OutcomeReason(OutcomeCategory.TOO_LARGE, OUT_OF_MEMORY, Retry.MORE_MEMORY)
          : new OutcomeReason(OutcomeCategory.BAD_INPUT, "nested-too-deeply", Retry.NEVER);
    }
    if (failure instanceof InputException input) {
      return of(input.reason());
    }
    if (failure instanceof OutputException output) {
      return new OutcomeReason(OutcomeCategory.NOT_WRITTEN, id(output.reason()), Retry.LATER);
    }
    if (failure instanceof ConversionCancelledException) {
      return new OutcomeReason(OutcomeCategory.INTERRUPTED, "", Retry.LATER);
    }
    return new OutcomeReason(OutcomeCategory.INTERNAL_ERROR, name(failure), Retry.NEVER);
  }

  /**
   * Returns the exhausted memory or stack behind a failure, which the library reports as an
   * exception about the input; another attempt with more memory may succeed.
   */
  public static Optional<VirtualMachineError> exhaustionBehind(Throwable failure) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
        return Optional.of((VirtualMachineError) cause);
      }
    }
    return Optional.empty();
  }

  private static OutcomeReason of(InputException.Reason reason) {
    return switch (reason) {
      case PASSWORD_MISSING, PASSWORD_WRONG ->
          new OutcomeReason(OutcomeCategory.ENCRYPTED, id(reason), Retry.NEVER);
      case TOO_LARGE -> new OutcomeReason(OutcomeCategory.TOO_LARGE, "limit", Retry.NEVER);
      case TIMED_OUT -> new OutcomeReason(OutcomeCategory.TIMED_OUT, "limit", Retry.LATER);
      case UNREADABLE, NOT_FOUND, NO_DOCUMENT ->
          new OutcomeReason(OutcomeCategory.BAD_INPUT, id(reason), Retry.LATER);
      case EMPTY, NOT_A_PDF, DAMAGED, NO_SUCH_PAGE ->
          new OutcomeReason(OutcomeCategory.BAD_INPUT, id(reason), Retry.NEVER);
    };
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(Throwable failure) {
    return failure instanceof RemoteException remote
        ? remote.originalName()
        : failure.getClass().getName();
  }
}
