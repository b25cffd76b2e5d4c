package io.kaibiao.batch.listing;

import io.kaibiao.batch.OneLine;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.FormulaGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcomes of a run as {@code batch.csv}: one row for each input, in the order of the inputs.
 * It has no times, so that two runs over the same inputs give the same file.
 *
 * @param outcomes the outcomes in the order of the inputs
 */
public record RunListing(List<Outcome> outcomes) {

  /** The name of the file. */
  public static final String FILE_NAME = "batch.csv";

  private static final String HEADER =
      "input,folder,outcome,reason,retry,pages,facts,doubtful,sha256,message\n";

  public RunListing {
    outcomes = List.copyOf(outcomes);
  }

  /** Writes the listing into the output folder, replacing an earlier one. */
  public void write(Path output) throws OutputException {
    Path target = output.resolve(FILE_NAME);
    try {
      // createDirectories refuses a link to a folder.
      if (!Files.isDirectory(output)) {
        Files.createDirectories(output);
      }
      // Not createTempFile, whose files nobody else may read. Several runs may write here.
      String own = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
      Path draft = output.resolve(".kaibiao-" + own + ".part");
      try {
        Files.writeString(draft, text(), StandardCharsets.UTF_8);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new OutputException(
          target + ": can't be written (" + e.getMessage() + "); check the folder", e);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEADER);
    for (Outcome outcome : outcomes) {
      text.append(row(outcome).stream().map(RunListing::cell).collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  private static List<String> row(Outcome outcome) {
    OutcomeReason reason = outcome.reason();
    String input = OneLine.of(outcome.input().shown());
    Optional<ResultSummary> summary = outcome.result();
    if (summary.isPresent()) {
      ResultSummary result = summary.get();
      return List.of(
          input,
          outcome.folder(),
          reason.category().id(),
          reason.text(),
          retry(reason),
          String.valueOf(result.pages()),
          String.valueOf(result.tally().facts()),
          String.valueOf(result.tally().doubtful()),
          result.sha256(),
          "");
    }
    String message = outcome instanceof Outcome.Failed failed ? failed.message() : "";
    return List.of(
        input, "", reason.category().id(), reason.text(), retry(reason), "", "", "", "", message);
  }

  private static String retry(OutcomeReason reason) {
    return switch (reason.category()) {
      case DONE, DOUBTFUL -> "";
      default -> reason.retry().id();
    };
  }

  /** Returns a cell as RFC 4180 has it, guarded against being run as a formula. */
  private static String cell(String text) {
    String safe = FormulaGuard.guard(text);
    return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
