package io.kaibiao.batch.journal;

import io.kaibiao.batch.Outcome;
import io.kaibiao.error.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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

  /** Tells whether an input that failed in this way fails in the same way again. */
  static boolean isFinal(Throwable cause) {
    if (cause instanceof InputException input) {
      return switch (input.reason()) {
        case EMPTY, NOT_A_PDF, DAMAGED, NO_SUCH_PAGE -> true;
        case NOT_FOUND, UNREADABLE, NO_DOCUMENT, PASSWORD_MISSING, PASSWORD_WRONG, TOO_LARGE ->
            false;
      };
    }
    return false;
  }

  /** Returns why a document failed earlier with the same configuration, without its name. */
  Optional<String> reason(String sha256) throws IOException {
    return FlatJson.read(layout.failed(sha256))
        .filter(fields -> configuration.equals(fields.get("configuration")))
        .map(fields -> fields.get("reason"));
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
            "kind",
            kind(failed.cause()),
            "reason",
            message.startsWith(prefix) ? message.substring(prefix.length()) : message,
            "retry",
            "fails again unless the file, the options or the program change"),
        drafts);
  }

  /** Forgets the failure of a document that was converted since. */
  void forget(String sha256) throws IOException {
    Files.deleteIfExists(layout.failed(sha256));
  }

  private static String kind(Throwable cause) {
    return cause instanceof InputException input ? input.reason().name() : "INTERNAL_ERROR";
  }
}
