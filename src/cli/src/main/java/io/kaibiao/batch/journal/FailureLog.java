package io.kaibiao.batch.journal;

import io.kaibiao.batch.NotTriedException;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.OutcomeCategory;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.Retry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inputs that failed, each with its reason. One whose reason lies in its own bytes fails again
 * with the same configuration, so it is not tried again.
 */
final class FailureLog {

  private final JournalLayout layout;
  private final String configuration;
  private final Path drafts;

  FailureLog(JournalLayout layout, String configuration, Path drafts) {
    this.layout = layout;
    this.configuration = configuration;
    this.drafts = drafts;
  }

  /**
   * Tells whether an input that failed in this way fails in the same way again. Another password or
   * more memory may help; whatever else is never worth a retry lies in the input.
   */
  static boolean isFinal(OutcomeReason reason) {
    return reason.retry() == Retry.NEVER
        && reason.category() != OutcomeCategory.ENCRYPTED
        && reason.category() != OutcomeCategory.TOO_LARGE;
  }

  /** Tells whether no input has failed. */
  boolean isEmpty() throws IOException {
    try (Stream<Path> all = Files.list(layout.failures())) {
      return all.findAny().isEmpty();
    } catch (NoSuchFileException e) {
      // Nothing was ever noted here.
      return true;
    }
  }

  /** Returns how a document failed earlier with the same configuration. */
  Optional<NotTriedException> of(String sha256) throws IOException {
    return FlatJson.read(layout.failed(sha256))
        .filter(fields -> configuration.equals(fields.get("configuration")))
        .flatMap(FailureLog::failure);
  }

  private static Optional<NotTriedException> failure(Map<String, String> fields) {
    String category = fields.getOrDefault("outcome", "");
    return Stream.of(OutcomeCategory.values())
        .filter(known -> known.id().equals(category))
        .findFirst()
        .map(known -> new OutcomeReason(known, fields.getOrDefault("reason", ""), Retry.NEVER))
        .map(reason -> NotTriedException.failedBefore(reason, fields.getOrDefault("message", "")));
  }

  /** Notes a failure that would come again. */
  void note(String sha256, Outcome.Failed failed) throws IOException {
    String shown = failed.input().shown();
    String prefix = shown + ": ";
    String message = failed.message();
    FlatJson.write(
        layout.failed(sha256),
        Map.of(
            "input",
            shown,
            "sha256",
            sha256,
            "configuration",
            configuration,
            "outcome",
            failed.reason().category().id(),
            "reason",
            failed.reason().text(),
            "message",
            message.startsWith(prefix) ? message.substring(prefix.length()) : message,
            "retry",
            "fails again unless the file, the options or the program change"),
        drafts);
  }

  /** Forgets the failure of a document that was converted since. */
  void forget(String sha256) throws IOException {
    Files.deleteIfExists(layout.failed(sha256));
  }
}
