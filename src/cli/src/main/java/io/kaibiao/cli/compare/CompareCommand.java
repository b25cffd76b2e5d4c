package io.kaibiao.cli.compare;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.FailureMessage;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.InterruptGuard;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.compare.ComparisonOptions;
import io.kaibiao.compare.ComparisonOptions.Bodies;
import io.kaibiao.compare.ComparisonOptions.Years;
import io.kaibiao.compare.ComparisonOutcome;
import io.kaibiao.error.InputException;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaibiao compare}: what two reports say alike and what differently. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Compare two reports: what differs, what only one has, and on which pages.",
    description = {
      "Figures are compared twice: by where they stand in fiscal terms, whatever form prints them,"
          + " and by the names of their cells (form, row, column).",
      "Ends with status 3 if a figure differs."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao compare out/budget out/final-accounts",
      "  kaibiao compare 2023.pdf 2024.pdf --years each-own",
      "  kaibiao compare before/report after/report --json > differences.json"
    })
public final class CompareCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "A folder that convert wrote for one input, its report.json, a PDF or an image.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The other one.")
  private Path second = Path.of("");

  @Option(names = "--json", description = "Print JSON, with what is equal too.")
  private boolean json;

  @Option(names = "--all", description = "Print what only one report has, too.")
  private boolean all;

  @Option(
      names = "--years",
      paramLabel = "WHICH",
      converter = YearsConverter.class,
      description =
          "same (the default): a year with the same year; each-own: the year of each report, and"
              + " the years before with each other.")
  private Years years = Years.SAME;

  @Option(
      names = "--bodies",
      paramLabel = "WHICH",
      converter = BodiesConverter.class,
      description = "same (the default): the figures of one body; any: those of any two.")
  private Bodies bodies = Bodies.SAME;

  /** Makes the command. */
  public CompareCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InputException {
    ReportPair pair =
        ReportPair.of(read(first), read(second), new ComparisonOptions(years, bodies));
    if (json) {
      PairJson.write(pair, surroundings.out());
    } else {
      new PairText(
              surroundings.text(), all ? PairText.Detail.ONE_SIDED : PairText.Detail.DIFFERENCES)
          .print(pair);
    }
    boolean differ =
        !pair.places().entries(ComparisonOutcome.DIFFERENT).isEmpty()
            || !pair.cells().cells(ComparisonOutcome.DIFFERENT).isEmpty();
    return differ ? ExitStatus.DOUBTFUL : ExitStatus.OK;
  }

  /** Reads a result, or converts a document. */
  @SuppressWarnings("try") // the guard works by being open
  private static Report read(Path path) throws InputException {
    if (Files.notExists(path)) {
      throw new InputException(
          InputException.Reason.NOT_FOUND, path + ": " + FailureMessage.missing(path.toString()));
    }
    if (Files.isDirectory(path) || path.toString().endsWith(".json")) {
      return new JsonReportReader().read(path);
    }
    try (Kaibiao kaibiao = Kaibiao.builder().build();
        InterruptGuard guard = InterruptGuard.with(kaibiao::quiesce)) {
      return kaibiao.convert(path, ConversionOptions.DEFAULT);
    }
  }
}
