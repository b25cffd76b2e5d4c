package io.kaibiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import io.kaibiao.resource.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits that an evaluation must satisfy, from a file in the format of {@code
 * thresholds.schema.json}.
 */
public final class Thresholds {

  private final List<Threshold> thresholds;

  private Thresholds(List<Threshold> thresholds) {
    this.thresholds = List.copyOf(thresholds);
  }

  /**
   * Reads a file of thresholds.
   *
   * @throws InputException if it can't be read, or does not match its schema
   */
  public static Thresholds read(Path file) throws InputException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(NamedFile.read(file));
    } catch (IOException e) {
      String cause = Files.exists(file) ? "it is no JSON" : "there is no such file";
      throw new InputException(
          Reason.of(e), file + ": no thresholds: " + cause + "; check the file", e);
    }
    Validator.Result result =
        new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .validate(schema(), root);
    if (!result.isValid()) {
      throw new InputException(
          Reason.DAMAGED,
          String.format(
              Locale.ROOT, "%s: no thresholds: %s; see docs/evaluate.md", file, first(result)));
    }
    List<Threshold> thresholds = new ArrayList<>();
    for (JsonNode node : root.path("thresholds")) {
      thresholds.add(
          new Threshold(
              Threshold.Scope.valueOf(node.path("scope").asText().toUpperCase(Locale.ROOT)),
              node.has("name") ? node.path("name").asText() : null,
              Measure.named(node.path("measure").asText()).orElseThrow(),
              number(node.path("atLeast")),
              number(node.path("atMost"))));
    }
    return new Thresholds(thresholds);
  }

  /** Returns the JSON Schema (2020-12) of a file of thresholds. */
  static String schema() {
    return Resource.text(Thresholds.class, "thresholds.schema.json");
  }

  /** Returns a message for each broken threshold, one line each. */
  public List<String> broken(Evaluation evaluation) {
    List<String> broken = new ArrayList<>();
    for (Threshold threshold : thresholds) {
      Map<String, Score> scores = scores(threshold.scope(), evaluation);
      String name = threshold.name();
      if (name == null) {
        scores.forEach((of, score) -> check(threshold, of, score, broken));
      } else {
        Score score = scores.get(name);
        check(threshold, name, score == null ? Score.NONE : score, broken);
      }
    }
    return broken;
  }

  private static void check(Threshold threshold, String of, Score score, List<String> broken) {
    String breach = threshold.breach(threshold.measure().of(score));
    if (breach != null || score == Score.NONE) {
      String scope = threshold.scope().name().toLowerCase(Locale.ROOT);
      broken.add(
          String.format(
              Locale.ROOT,
              "%s%s: %s: %s",
              scope,
              of.isEmpty() ? "" : " " + of,
              threshold.measure().id(),
              score == Score.NONE ? "was not evaluated" : breach));
    }
  }

  private static Map<String, Score> scores(Threshold.Scope scope, Evaluation evaluation) {
    return switch (scope) {
      case OVERALL -> Map.of("", evaluation.overall());
      case KIND -> evaluation.kinds();
      case CONDITION -> evaluation.conditions();
      case DOCUMENT -> evaluation.documents();
    };
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? (Double) node.asDouble() : null;
  }

  private static String first(Validator.Result result) {
    return result.getErrors().stream()
        .findFirst()
        .map(
            e ->
                (e.getInstanceLocation().isEmpty() ? "" : e.getInstanceLocation() + ": ")
                    + e.getError())
        .orElse("it is not as its schema says");
  }
}
