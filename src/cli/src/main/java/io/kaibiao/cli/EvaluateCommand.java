package io.kaibiao.cli;

import io.kaibiao.batch.OneLine;
import io.kaibiao.cli.terminal.DisplayWidth;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.evaluate.Difference;
import io.kaibiao.evaluate.Evaluation;
import io.kaibiao.evaluate.EvaluationJson;
import io.kaibiao.evaluate.EvaluationTable;
import io.kaibiao.evaluate.Thresholds;
import io.kaibiao.evaluate.TruthSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaibiao evaluate}: scores results against what the documents say. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Score results of convert against their truth.",
    description = {
      "Prints what is exact, wrong, missing, extra, silently wrong and doubtful, and how much of "
          + "the printed structure came out, for each kind, condition and document.",
      "Ends with status 3 if a threshold is broken, with a line for each."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao evaluate out --truth training-samples/scans",
      "  kaibiao evaluate out/report --truth report.json --errors 20",
      "  kaibiao evaluate out --truth set --thresholds set/thresholds.json --json"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(paramLabel = "OUTPUT", description = "The folder that convert wrote into.")
  private Path output = Path.of("");

  @Option(
      names = "--truth",
      paramLabel = "TRUTH",
      required = true,
      description = "A truth file, a folder of them, or a folder with manifest.json.")
  private Path truth = Path.of("");

  @Option(
      names = "--thresholds",
      paramLabel = "FILE",
      description = "Minimum scores; see docs/evaluate.md.")
  private @Nullable Path thresholds;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the first N cells that are not as in the truth. Default: none.")
  private int errors;

  EvaluateCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Thresholds limits = thresholds == null ? null : Thresholds.read(thresholds);
    int shown = Math.max(0, errors);
    Evaluation evaluation = Evaluation.of(output, TruthSet.read(truth));
    List<String> broken = limits == null ? List.of() : limits.broken(evaluation);
    if (json) {
      new EvaluationJson(evaluation, broken, shown).write(surroundings.out());
    } else {
      PrintWriter out = surroundings.text();
      print(evaluation, shown, out);
      out.flush();
    }
    Messages messages = surroundings.messages();
    broken.forEach(line -> messages.line("threshold broken: " + line));
    return broken.isEmpty() ? ExitStatus.OK : ExitStatus.DOUBTFUL;
  }

  private static void print(Evaluation evaluation, int shown, PrintWriter out) {
    List<List<String>> lines = new ArrayList<>(List.of(EvaluationTable.heads()));
    lines.addAll(EvaluationTable.rows(evaluation));
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder(DisplayWidth.pad(line.get(0), widths[0]));
      for (int i = 1; i < widths.length; i++) {
        text.append("  ")
            .append(" ".repeat(widths[i] - DisplayWidth.of(line.get(i))))
            .append(line.get(i));
      }
      out.println(text);
    }
    evaluation.differences().stream()
        .limit(shown)
        .map(Difference::toString)
        .forEach(line -> out.println("  " + OneLine.of(line)));
  }
}
