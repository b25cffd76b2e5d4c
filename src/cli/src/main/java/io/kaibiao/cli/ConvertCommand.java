package io.kaibiao.cli;

import io.kaibiao.Attachments;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.AttachedDepth;
import io.kaibiao.batch.Delivery;
import io.kaibiao.batch.DeliveryGate;
import io.kaibiao.batch.DocumentConverter;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.InputFinder;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.journal.ConfigurationDigest;
import io.kaibiao.batch.listing.RunRecord;
import io.kaibiao.batch.naming.FolderNames;
import io.kaibiao.cli.output.Destination;
import io.kaibiao.cli.output.FolderDelivery;
import io.kaibiao.cli.output.FolderRun;
import io.kaibiao.cli.output.RepeatOptions;
import io.kaibiao.cli.output.StreamDelivery;
import io.kaibiao.cli.run.ConvertRun;
import io.kaibiao.cli.run.IsolationOptions;
import io.kaibiao.cli.run.ReportingOptions;
import io.kaibiao.cli.run.ShortRun;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

  private static final String STREAM_NAME = "stdin";

  private final ProcessStreams surroundings;
  private final ConversionSource source;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A PDF or an image; a folder, for those in it; or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = {
        "The folder that the results' folders go into; made if needed.",
        "- writes one input in one format, json or facts, to standard output."
      })
  private String output = "";

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = {
        "json, facts, tables, package, markdown; by default these.",
        "xlsx, review: only where they are named."
      })
  private @Nullable List<Format> formats;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Option(
      names = {"-r", "--recursive"},
      description = "Search sub-folders too.")
  private boolean recursive;

  @Option(
      names = "--attachments",
      description = "Convert attached PDFs too, each into a folder of its own, DIR/X-NAME.")
  private boolean attachments;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call the document on standard input (default: " + STREAM_NAME + ").")
  private @Nullable String name;

  @Mixin private RepeatOptions repeat = new RepeatOptions();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many inputs to convert at a time (default: one per processor).")
  private @Nullable Integer jobs;

  @Option(
      names = "--timings",
      description = "Write how long each input took to DIR/" + RunRecord.FILE_NAME + ".")
  private boolean timings;

  @Mixin private IsolationOptions isolation = new IsolationOptions();

  @Mixin private ReportingOptions reporting = new ReportingOptions();

  ConvertCommand(ProcessStreams surroundings, ConversionSource source) {
    this.surroundings = surroundings;
    this.source = source;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, KaibiaoException {
    refuseContradictions();
    LibraryLog.show(reporting.verbosity());
    return toStandardOutput() ? convertToStandardOutput() : convertToFolders(outputFolder());
  }

  private void refuseContradictions() {
    long streams = inputs.stream().filter(InputArguments.STANDARD_STREAM::equals).count();
    if (streams > 1) {
      throw usage("standard input (-) can be read only once");
    }
    if (name != null && streams == 0) {
      throw usage("--name is for standard input (-) only");
    }
    if (name != null && (name.isBlank() || name.matches(".*[/\\\\\\p{Cntrl}].*"))) {
      throw usage("--name takes a file name without folders, not '" + name + "'");
    }
    if (jobs != null && jobs < 1) {
      throw usage("--jobs takes a number from 1 up, not " + jobs);
    }
    if (toStandardOutput() && (timings || attachments)) {
      throw usage((timings ? "--timings" : "--attachments") + " needs a folder as --output");
    }
    if (toStandardOutput()
        && (chosenFormats().size() != 1 || !StreamDelivery.FORMATS.containsAll(chosenFormats()))) {
      throw usage("--output - takes one format, json or facts");
    }
  }

  private int convertToStandardOutput() throws IOException, InterruptedException, OutputException {
    List<Input> found = find();
    if (found.size() != 1) {
      throw usage("--output - takes one input, not " + found.size());
    }
    Delivery delivery = new StreamDelivery(surroundings.out(), chosenFormats().iterator().next());
    return reporting.strictness().status(convert(found, Destination.stream(delivery)));
  }

  private int convertToFolders(Path folder)
      throws IOException, InterruptedException, OutputException {
    FolderDelivery.refuseUnwritable(folder);
    List<Input> found = find();
    document.read(spec().commandLine(), surroundings.variables());
    long start = System.nanoTime();
    List<Outcome> outcomes;
    try (FolderRun run = new FolderRun(folder, chosenFormats(), repeat)) {
      outcomes = convert(found, run.destination(configuration(), surroundings.messages()));
    }
    if (timings) {
      Files.createDirectories(folder);
      new RunRecord(Duration.ofNanos(System.nanoTime() - start), outcomes).write(folder);
    }
    return reporting.strictness().status(outcomes);
  }

  private ConfigurationDigest configuration() throws IOException {
    return document.identify(
        new ConfigurationDigest()
            .with("formats", chosenFormats().toString())
            .with("attachments", handling().name()));
  }

  private List<Outcome> convert(List<Input> found, Destination destination)
      throws InterruptedException, OutputException {
    DeliveryGate gate = new DeliveryGate(destination.delivery());
    try (DocumentConverter converter = converter(gate, found)) {
      List<Input> all = attachments ? AttachedDepth.added(found, converter::attachedTo) : found;
      FolderNames names = FolderNames.of(all, destination.occupancy());
      ConvertRun run =
          new ConvertRun(
              all,
              names.names(),
              toStandardOutput() ? null : outputFolder(),
              reporting.listener(surroundings, all.size(), spec(), destination.target()));
      return run.with(
          converter,
          gate,
          destination.ledger().apply(names),
          destination.leave(),
          workers(all.size()));
    }
  }

  private DocumentConverter converter(DeliveryGate gate, List<Input> found) throws OutputException {
    CommandLine command = spec().commandLine();
    ConverterChoice choice = new ConverterChoice(source, gate, document.limits(command));
    Kaibiao.Builder settings = document.toSettings(command);
    ConversionOptions options =
        document.toConversionOptions(command, surroundings.variables()).withAttachments(handling());
    boolean folders = inputs.stream().anyMatch(InputArguments::isFolder);
    if (!isolation.applies(folders, found.size())) {
      return choice.inProcess(settings, options);
    }
    int workers = workers(found.size());
    return choice.isolated(
        WorkerCommand.settings(command, chosenFormats(), reporting.verbosity(), options.password()),
        isolation.heapBytes(workers),
        ShortRun.javaOptions(found, workers),
        reporting.verbosity() == Verbosity.VERBOSE
            ? surroundings.err()
            : OutputStream.nullOutputStream());
  }

  private Attachments handling() {
    return attachments ? Attachments.CONVERTED_BESIDE : Attachments.LEFT_OUT;
  }

  private List<Input> find() throws IOException {
    return InputArguments.resolve(
        inputs,
        recursive ? InputFinder.Depth.TREE : InputFinder.Depth.FOLDER,
        name == null ? STREAM_NAME : name,
        surroundings.in());
  }

  private int workers(int inputCount) {
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return Math.max(1, Math.min(wanted, inputCount));
  }

  private Set<Format> chosenFormats() {
    if (formats != null) {
      return EnumSet.copyOf(formats);
    }
    return toStandardOutput() ? EnumSet.of(Format.JSON) : EnumSet.copyOf(Format.STANDARD);
  }

  private Path outputFolder() {
    try {
      return Path.of(output);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec().commandLine(), "--output is not a valid path: " + e.getMessage(), e);
    }
  }

  private boolean toStandardOutput() {
    return output.equals(InputArguments.STANDARD_STREAM);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
