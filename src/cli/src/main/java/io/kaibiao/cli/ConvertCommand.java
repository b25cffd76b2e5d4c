package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.AttachedDepth;
import io.kaibiao.batch.DeliveryGate;
import io.kaibiao.batch.DocumentConverter;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.journal.ConfigurationDigest;
import io.kaibiao.batch.listing.RunRecord;
import io.kaibiao.batch.naming.FolderNames;
import io.kaibiao.cli.collect.ResultCollector;
import io.kaibiao.cli.output.Destination;
import io.kaibiao.cli.output.FolderDelivery;
import io.kaibiao.cli.output.FolderRun;
import io.kaibiao.cli.output.RepeatOptions;
import io.kaibiao.cli.output.RunWorkbook;
import io.kaibiao.cli.output.StreamDelivery;
import io.kaibiao.cli.run.ConvertRun;
import io.kaibiao.cli.run.IsolationOptions;
import io.kaibiao.cli.run.ReportingOptions;
import io.kaibiao.cli.run.RunListener;
import io.kaibiao.cli.run.ShortRun;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.export.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaibiao convert}: inputs to folders of results. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Convert reports to JSON and CSV.",
    description = "Writes the result of each input X.pdf into the folder DIR/X.",
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every input was converted; some facts may be marked doubtful",
      "1:at least one input failed, or the output can't be written; all other results are there",
      "2:the command line is wrong; nothing was done",
      "3:with --strict: converted, but something is doubtful or lost, or a check fails"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao convert report.pdf --output out",
      "  kaibiao convert reports/ more/*.pdf --output out --jobs 4 --overwrite",
      "  kaibiao convert report.pdf --output out --pages 5-14 --format facts,tables",
      "  curl -s URL | kaibiao convert - --name report --output out",
      "  kaibiao convert report.pdf --output - --format facts > facts.csv"
    })
final class ConvertCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;
  private final ConversionSource source;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private OutputOptions results = new OutputOptions();

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private RepeatOptions repeat = new RepeatOptions();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many inputs to convert at a time (default: one per processor).")
  private @Nullable Integer jobs;

  @Mixin private IsolationOptions isolation = new IsolationOptions();

  @Mixin private ReportingOptions reporting = new ReportingOptions();

  ConvertCommand(ProcessStreams surroundings, ConversionSource source) {
    this.surroundings = surroundings;
    this.source = source;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, KaibiaoException {
    CommandLine command = spec().commandLine();
    inputs.refuseContradictions(command);
    results.refuseContradictions(command, inputs.takesAttachments());
    if (jobs != null && jobs < 1) {
      throw new ParameterException(command, "--jobs takes a number from 1 up, not " + jobs);
    }
    LibraryLog.show(reporting.verbosity());
    List<Outcome> outcomes =
        results.isStream() ? convertToStandardOutput() : convertToFolders(results.folder(command));
    return reporting.strictness().status(outcomes);
  }

  private List<Outcome> convertToStandardOutput()
      throws IOException, InterruptedException, KaibiaoException {
    List<Input> found = inputs.find(surroundings.in());
    results.refuseMore(spec().commandLine(), found.size());
    try (StreamDelivery delivery =
        found.size() == 1
            ? StreamDelivery.whole(
                surroundings.out(), results.streamed(), new Exporter(results.csv()))
            : StreamDelivery.lines(surroundings.out())) {
      return convert(found, Destination.stream(delivery), delivery::following);
    }
  }

  private List<Outcome> convertToFolders(Path folder)
      throws IOException, InterruptedException, KaibiaoException {
    FolderDelivery.refuseUnwritable(folder);
    List<Input> found = inputs.find(surroundings.in());
    document.read(spec().commandLine(), surroundings.variables());
    long start = System.nanoTime();
    List<Outcome> outcomes;
    Exporter exporter =
        document.exporter(spec().commandLine(), surroundings.variables(), results.csv());
    try (FolderRun run = new FolderRun(folder, results.formats(), exporter, repeat);
        ResultCollector collector = ResultCollector.into(results.collection(), folder)) {
      Destination destination = run.destination(configuration(), surroundings.messages());
      outcomes = convert(found, destination, collector::following);
    }
    Path workbook = results.workbook();
    if (workbook != null) {
      RunWorkbook.write(workbook, folder, outcomes);
    }
    if (results.recordsTimes()) {
      Files.createDirectories(folder);
      new RunRecord(Duration.ofNanos(System.nanoTime() - start), outcomes).write(folder);
    }
    return outcomes;
  }

  private ConfigurationDigest configuration() throws IOException, KaibiaoException {
    return document.identify(
        new ConfigurationDigest()
            .with("formats", results.formats().toString())
            .with("csv", results.csv().name())
            .with("attachments", inputs.handling().name()));
  }

  /**
   * Converts the inputs.
   *
   * @param following returns what hears of the run before its listener does
   */
  private List<Outcome> convert(
      List<Input> found, Destination destination, UnaryOperator<RunListener> following)
      throws InterruptedException, KaibiaoException {
    DeliveryGate gate = new DeliveryGate(destination.delivery());
    try (DocumentConverter converter = converter(gate, found)) {
      List<Input> all =
          inputs.takesAttachments() ? AttachedDepth.added(found, converter::attachedTo) : found;
      FolderNames names = FolderNames.of(all, destination.occupancy());
      ConvertRun run =
          new ConvertRun(
              all,
              names.names(),
              results.isStream() ? null : results.folder(spec().commandLine()),
              following.apply(reporting.listener(surroundings, all, spec(), destination.target())));
      return run.with(
          converter,
          gate,
          destination.ledger().apply(names),
          destination.leave(),
          workers(all.size()));
    }
  }

  private DocumentConverter converter(DeliveryGate gate, List<Input> found)
      throws KaibiaoException {
    CommandLine command = spec().commandLine();
    Kaibiao.Builder settings = document.toSettings(command);
    ConversionOptions options =
        document
            .toConversionOptions(command, surroundings.variables())
            .withAttachments(inputs.handling());
    ConverterChoice choice =
        new ConverterChoice(source, gate, document.limits(command), document.files());
    if (!isolation.applies(inputs.namesFolders(), found.size())) {
      return choice.inProcess(settings, options);
    }
    int workers = workers(found.size());
    return choice.isolated(
        WorkerCommand.settings(
            command, results.formats(), reporting.verbosity(), options.password()),
        isolation.heapBytes(workers),
        ShortRun.javaOptions(found, workers, Runtime.getRuntime().availableProcessors()),
        reporting.verbosity() == Verbosity.VERBOSE
            ? surroundings.err()
            : OutputStream.nullOutputStream());
  }

  private int workers(int inputCount) {
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return Math.max(1, Math.min(wanted, inputCount));
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
