package io.kaibiao.cli.collect;

import io.kaibiao.batch.FailureMessage;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.ReportCollection;
import io.kaibiao.export.ReportCollection.Addition;
import io.kaibiao.export.reading.JsonReportReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaibiao collect}: results in a database, and Parquet files of it. */
@Command(
    name = "collect",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Gather results of convert in one SQLite database, by document, each once.",
    description = "A result that was corrected or made anew replaces the earlier one.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao collect facts.db out",
      "  kaibiao collect facts.db 2023 2024 --parquet lake",
      "  sqlite3 facts.db \"SELECT body, year, value FROM figures WHERE form = 'FA09'\""
    })
public final class CollectCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(index = "0", paramLabel = "DB", description = "The database; made if needed.")
  private Path database = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "RESULT",
      description = "Folders that convert wrote for one input, or into which it wrote those.")
  private List<Path> results = List.of();

  @Option(
      names = "--parquet",
      paramLabel = "DIR",
      description = "Write each table of the database as a Parquet file into DIR.")
  private @Nullable Path parquet;

  /** Makes the command. */
  public CollectCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws OutputException {
    Map<Addition, Integer> counts = new EnumMap<>(Addition.class);
    int failed = 0;
    try (ReportCollection collection = CollectionLibrary.installed().open(database)) {
      JsonReportReader reader = new JsonReportReader();
      for (Path result : ResultFinder.in(results)) {
        try {
          counts.merge(collection.add(reader.read(result)), 1, Integer::sum);
        } catch (InputException e) {
          String name = result.toString();
          surroundings.messages().problem(FailureMessage.of(name, name, e));
          failed++;
        }
      }
      if (parquet != null) {
        collection.exportParquet(parquet);
      }
    }
    tell(counts, failed);
    return failed == 0 ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private void tell(Map<Addition, Integer> counts, int failed) {
    PrintWriter out = surroundings.text();
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d new, %d replaced, %d unchanged, %d failed",
            database,
            counts.getOrDefault(Addition.NEW, 0),
            counts.getOrDefault(Addition.REPLACED, 0),
            counts.getOrDefault(Addition.UNCHANGED, 0),
            failed));
    out.flush();
  }
}
