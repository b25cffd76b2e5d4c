package io.kaibiao.evaluate;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of a set of documents. Immutable.
 *
 * @param overall all documents together
 * @param kinds the documents of each kind, if the set states kinds
 * @param conditions the documents of each condition; a document with several conditions counts in
 *     each
 * @param documents each document by its name
 * @param differences every cell that differs from the truth, in the order of the documents
 */
public record Evaluation(
    Score overall,
    Map<String, Score> kinds,
    Map<String, Score> conditions,
    Map<String, Score> documents,
    List<Difference> differences) {

  /** Name of the condition of documents whose truth names none. */
  public static final String NO_CONDITION = "none";

  public Evaluation {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    differences = List.copyOf(differences);
  }

  /**
   * Scores results.
   *
   * @param output the folder that {@code convert} wrote into, or the result of the only document
   * @param truths the truths of the documents
   * @throws InputException if there is no result of any document, or one can't be read
   */
  public static Evaluation of(Path output, TruthSet truths) throws InputException {
    ConvertedFolder reader = new ConvertedFolder(ScoredColumns.ofContract());
    Score overall = Score.NONE;
    Map<String, Score> kinds = new TreeMap<>();
    Map<String, Score> conditions = new TreeMap<>();
    Map<String, Score> documents = new TreeMap<>();
    List<Difference> differences = new ArrayList<>();
    for (Truth truth : truths.truths()) {
      DocumentScoring scoring =
          new DocumentScoring(truth, reader.read(folder(output, truth, truths)));
      Score score = scoring.score();
      differences.addAll(scoring.differences());
      overall = overall.plus(score);
      documents.merge(truth.name(), score, Score::plus);
      if (!truth.kind().isEmpty()) {
        kinds.merge(truth.kind(), score, Score::plus);
      }
      for (String condition : conditions(truth)) {
        conditions.merge(condition, score, Score::plus);
      }
    }
    if (overall.of(Count.CONVERTED) == 0) {
      throw new InputException(
          Reason.EMPTY,
          String.format(
              Locale.ROOT,
              "%s: has no result of a document of the truth, such as %s; give the folder that its results were written to",
              output,
              truths.truths().get(0).name()));
    }
    return new Evaluation(overall, kinds, conditions, documents, differences);
  }

  /**
   * Returns the result folder of a document. For a set of one document it may be the output folder
   * itself.
   */
  private static Path folder(Path output, Truth truth, TruthSet truths) {
    boolean isResult = Files.exists(output.resolve("facts.csv"));
    return isResult && truths.truths().size() == 1 ? output : output.resolve(truth.name());
  }

  /** Returns the names of conditions without their values: {@code skew} for {@code skew=0.4}. */
  private static List<String> conditions(Truth truth) {
    List<String> names =
        truth.conditions().stream()
            .map(word -> word.contains("=") ? word.substring(0, word.indexOf('=')) : word)
            .filter(name -> !name.isBlank())
            .distinct()
            .toList();
    return names.isEmpty() ? List.of(NO_CONDITION) : names;
  }
}
