package io.kaibiao.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.ResultSummary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document, as {@code batch.csv} says it.
 *
 * @param sha256 the SHA-256 of its bytes
 * @param path where it is, or one of the places
 * @param category the kind of the outcome
 * @param reason the reason in a few words; blank where the kind says all
 * @param retry whether converting it again may help
 * @param message one line about a failure; blank otherwise
 * @param counts of a result, or null
 * @param milliseconds how long it took
 */
record DocumentOutcome(
    String sha256,
    String path,
    String category,
    String reason,
    String retry,
    String message,
    @Nullable Counts counts,
    long milliseconds) {

  /**
   * What a result has.
   *
   * @param pages pages of the document
   * @param facts data cells that are not blank
   * @param doubtful how many of these are doubtful
   */
  record Counts(long pages, long facts, long doubtful) {}

  /** Returns the outcome of a document that has a result. */
  static DocumentOutcome of(LakeFile file, ResultSummary result, long milliseconds) {
    return of(file, OutcomeReason.of(result), "", milliseconds)
        .with(new Counts(result.pages(), result.tally().facts(), result.tally().doubtful()));
  }

  /** Returns the outcome of a document that has no result. */
  static DocumentOutcome of(
      LakeFile file, OutcomeReason reason, String message, long milliseconds) {
    return new DocumentOutcome(
        file.digest(),
        file.path(),
        reason.category().id(),
        reason.text(),
        reason.retry().id(),
        message,
        null,
        milliseconds);
  }

  private DocumentOutcome with(Counts result) {
    return new DocumentOutcome(
        sha256, path, category, reason, retry, message, result, milliseconds);
  }

  /** Returns the values of {@link ResultTables#OUTCOMES}. */
  List<@Nullable Object> values() {
    return Arrays.asList(
        sha256,
        path,
        category,
        reason,
        retry,
        message,
        counts == null ? null : counts.pages(),
        counts == null ? null : counts.facts(),
        counts == null ? null : counts.doubtful(),
        milliseconds / 1000.0);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sha256", sha256).put("path", path);
    json.put("category", category).put("reason", reason).put("retry", retry);
    json.put("message", message).put("milliseconds", milliseconds);
    if (counts != null) {
      json.putObject("counts")
          .put("pages", counts.pages())
          .put("facts", counts.facts())
          .put("doubtful", counts.doubtful());
    }
    return json;
  }

  static DocumentOutcome of(JsonNode json) {
    JsonNode counts = json.path("counts");
    return new DocumentOutcome(
        json.path("sha256").asText(),
        json.path("path").asText(),
        json.path("category").asText(),
        json.path("reason").asText(),
        json.path("retry").asText(),
        json.path("message").asText(),
        counts.isMissingNode()
            ? null
            : new Counts(
                counts.path("pages").asLong(),
                counts.path("facts").asLong(),
                counts.path("doubtful").asLong()),
        json.path("milliseconds").asLong());
  }
}
