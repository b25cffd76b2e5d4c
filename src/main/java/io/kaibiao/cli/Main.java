package io.kaibiao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The program {@code kaibiao}. */
public final class Main {

  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String... arguments) {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    LibraryLog.unite();
    System.exit(commandLine(Surroundings.ofProcess(), ConversionSource.KAIBIAO).execute(arguments));
  }

  /** Returns the commands, bound to a process and a conversion. */
  static CommandLine commandLine(Surroundings surroundings, ConversionSource source) {
    Messages messages = new Messages(surroundings.err());
    return new CommandLine(new KaibiaoCommand())
        .addSubcommand(new ConvertCommand(surroundings, source))
        .addSubcommand(new InspectCommand(surroundings))
        .addSubcommand(new ValidateCommand(surroundings))
        .addSubcommand(new EvaluateCommand(surroundings))
        .addSubcommand(new FormsCommand(surroundings))
        .addSubcommand(new SchemaCommand(surroundings))
        .addSubcommand(new DoctorCommand(surroundings))
        .addSubcommand(samples(surroundings))
        .addSubcommand(new HelpCommand())
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setOut(surroundings.text())
        .setParameterExceptionHandler(new UsageProblems(messages))
        .setExecutionExceptionHandler(new Failures(messages));
  }

  private static CommandLine samples(Surroundings surroundings) {
    return new CommandLine(new SamplesCommand())
        .addSubcommand(new RecipesCommand(surroundings))
        .addSubcommand(new ReportsCommand(surroundings))
        .addSubcommand(new ScansCommand(surroundings))
        .addSubcommand(new StripsCommand(surroundings))
        .addSubcommand(new CorrectionsCommand(surroundings))
        .addSubcommand(new FiguresCommand(surroundings))
        .addSubcommand(new MeasureCommand(surroundings))
        .addSubcommand(new HelpCommand());
  }
}
