package io.kaibiao.cli;

import io.kaibiao.cli.collect.CollectCommand;
import io.kaibiao.cli.compare.CompareCommand;
import io.kaibiao.cli.install.InstallCommand;
import io.kaibiao.cli.language.HelpWords;
import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.review.ReviewCommand;
import io.kaibiao.cli.samples.CorrectionsCommand;
import io.kaibiao.cli.samples.FiguresCommand;
import io.kaibiao.cli.samples.LakeCommand;
import io.kaibiao.cli.samples.MeasureCommand;
import io.kaibiao.cli.samples.RecipesCommand;
import io.kaibiao.cli.samples.ReportsCommand;
import io.kaibiao.cli.samples.SamplesCommand;
import io.kaibiao.cli.samples.ScansCommand;
import io.kaibiao.cli.samples.StripsCommand;
import io.kaibiao.cli.terminal.ProcessStreams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands of the program, by their names. One is made only when it is asked for: reading the
 * options of all takes a tenth of the time of a small conversion.
 */
final class Commands {

  private final Language language;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
  private final Supplier<Object> worker;

  /** Binds the commands to a process and a conversion. */
  Commands(ProcessStreams process, ConversionSource source) {
    this(process, source, process.language());
  }

  private Commands(ProcessStreams process, ConversionSource source, Language language) {
    this.language = language;
    commands.put("convert", () -> new ConvertCommand(process, source));
    commands.put("inspect", () -> new InspectCommand(process));
    commands.put("review", () -> new ReviewCommand(process));
    commands.put("validate", () -> new ValidateCommand(process));
    commands.put("compare", () -> new CompareCommand(process));
    commands.put("collect", () -> new CollectCommand(process));
    commands.put("evaluate", () -> new EvaluateCommand(process));
    commands.put("forms", () -> new FormsCommand(process));
    commands.put("schema", () -> new SchemaCommand(process));
    commands.put("doctor", () -> new DoctorCommand(process));
    commands.put("samples", () -> samples(process));
    commands.put(
        "install",
        () -> new InstallCommand(process, other -> new Commands(process, source, other).all()));
    commands.put("help", HelpCommand::new);
    worker = () -> new WorkerCommand(process, source);
  }

  /** Returns the program with all its commands. */
  CommandLine all() {
    CommandLine program = new CommandLine(new KaibiaoCommand());
    commands.values().forEach(command -> program.addSubcommand(command.get()));
    return HelpWords.in(language).given(program);
  }

  /**
   * Returns the program with the command that the first argument names, and with all commands where
   * it names none or asks for help on another one. The command of worker processes is found only by
   * its name, as people do not need it.
   */
  CommandLine of(String... arguments) {
    String name = arguments.length == 0 ? "help" : arguments[0];
    Supplier<Object> command = name.equals(WorkerCommand.NAME) ? worker : commands.get(name);
    return command == null || name.equals("help")
        ? all()
        : HelpWords.in(language)
            .given(new CommandLine(new KaibiaoCommand()).addSubcommand(command.get()));
  }

  private static CommandLine samples(ProcessStreams process) {
    return new CommandLine(new SamplesCommand())
        .addSubcommand(new RecipesCommand(process))
        .addSubcommand(new ReportsCommand(process))
        .addSubcommand(new ScansCommand(process))
        .addSubcommand(new LakeCommand(process))
        .addSubcommand(new StripsCommand(process))
        .addSubcommand(new CorrectionsCommand(process))
        .addSubcommand(new FiguresCommand(process))
        .addSubcommand(new MeasureCommand(process))
        .addSubcommand(new HelpCommand());
  }
}
