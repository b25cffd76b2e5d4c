package io.kaibiao.spark;

import io.kaibiao.ConversionLimits;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Retry;
import io.kaibiao.batch.journal.ConfigurationDigest;
import io.kaibiao.batch.journal.ProgramDigest;
import io.kaibiao.cli.Main;
import io.kaibiao.cli.run.MemorySizeConverter;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.readers.provider.EngineCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main class for {@code spark-submit}: {@code LakeJob LAKE OUTPUT}. */
@Command(
    name = "LakeJob",
    mixinStandardHelpOptions = true,
    header = "Convert the documents of a lake that have no result yet.",
    sortOptions = false)
public final class LakeJob implements Callable<Integer> {

  /** A class of each jar that decides what a conversion gives. */
  private static final List<Class<?>> PARTS = List.of(Kaibiao.class, Main.class, EngineCheck.class);

  /** Beyond the limit of a page: to open a document and to check its identities. */
  private static final Duration GRACE = Duration.ofMinutes(4);

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "LAKE", description = "The folder with the documents.")
  private String lake = "";

  @Parameters(index = "1", paramLabel = "OUTPUT", description = "The folder for the results.")
  private String output = "";

  @Option(
      names = "--program",
      paramLabel = "DIR",
      description = {
        "The unpacked distribution on every machine, or its name among --archives;",
        "without it, workers have the class path of their executor."
      })
  private String program = "";

  @Option(
      names = "--worker-memory",
      paramLabel = "SIZE",
      converter = MemorySizeConverter.class,
      description = "The heap of each worker process, one an executor core (default: 1g).")
  private long heapBytes = 1L << 30;

  @Option(
      names = "--most-bytes",
      paramLabel = "N",
      description = "Refuse a document of more bytes; see docs/limits.md.")
  private long mostBytes = ConversionLimits.STANDARD.mostBytes();

  @Option(
      names = "--most-pages",
      paramLabel = "N",
      description = "Refuse a document with more pages.")
  private int mostPages = ConversionLimits.STANDARD.mostPages();

  @Option(
      names = "--page-time",
      paramLabel = "S",
      description = "Give a page up after so many seconds.")
  private long pageTime = ConversionLimits.STANDARD.pageTime().toSeconds();

  @Option(
      names = "--time",
      paramLabel = "S",
      description = "Give a document up after so many seconds.")
  private long time = ConversionLimits.STANDARD.time().toSeconds();

  @Option(
      names = "--retry",
      paramLabel = "WHICH",
      split = ",",
      description = {
        "Convert again what failed before: later (the machine was the cause), more-memory, or both,",
        "divided by a comma."
      })
  private List<String> retry = List.of();

  @Option(
      names = "--share",
      paramLabel = "N",
      description = "Documents of one task (default: ${DEFAULT-VALUE}).")
  private int share = 4;

  @Option(
      names = "--wave",
      paramLabel = "N",
      description = "Documents that are published together (default: ${DEFAULT-VALUE}).")
  private int wave = 10_000;

  /** Runs the job and ends the process with its exit status. */
  public static void main(String... arguments) {
    int status = new CommandLine(new LakeJob()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<String> options = options();
    try (SparkSession spark = SparkSession.builder().appName("kaibiao").getOrCreate()) {
      LakeSettings settings =
          new LakeSettings(lake, output, configuration(options), mostBytes, retries(), share, wave);
      LakeRun run =
          new LakeRun(
              spark,
              settings,
              new WorkerPlan(
                  program,
                  ProgramDigest.jars(PARTS),
                  Main.class.getName(),
                  options,
                  heapBytes,
                  silence()));
      long pending = run.run();
      PrintWriter out = command.commandLine().getOut();
      out.println(settings.folder() + ": " + pending + " were pending; " + run.outcomes());
      out.flush();
    }
    return 0;
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    options.add("--most-bytes=" + mostBytes);
    options.add("--most-pages=" + mostPages);
    options.add("--page-time=" + pageTime);
    options.add("--time=" + time);
    return options;
  }

  private List<String> retries() {
    List<String> known = List.of(Retry.LATER.id(), Retry.MORE_MEMORY.id());
    for (String which : retry) {
      if (!known.contains(which)) {
        throw new ParameterException(
            command.commandLine(), "--retry takes " + String.join(", ", known) + ", not " + which);
      }
    }
    return retry;
  }

  private Duration silence() {
    return Duration.ofSeconds(Math.min(2 * pageTime, time)).plus(GRACE);
  }

  /** Returns the digest of what decides the results: the program, and the limits. */
  private static String configuration(List<String> options) throws IOException {
    return new ConfigurationDigest()
        .with("program", ProgramDigest.of(VersionText.ofProgram(), PARTS))
        .with("options", String.join(" ", options))
        .value();
  }
}
