package io.kaibiao.cli.install;

import io.kaibiao.cli.language.HelpWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, in the macros of {@code man(7)}, made of what picocli knows of the
 * command. Immutable.
 */
final class ManualPage {

  private final CommandLine command;
  private final String version;
  private final HelpWords words;
  private final List<String> lines = new ArrayList<>();

  private ManualPage(CommandLine command, String version, HelpWords words) {
    this.command = command;
    this.version = version;
    this.words = words;
  }

  /**
   * Returns the page.
   *
   * @param version what the foot of the page says, the program and its version
   * @param words the headings, in the language of the command's texts
   */
  static String of(CommandLine command, String version, HelpWords words) {
    return new ManualPage(command, version, words).text();
  }

  /** Returns the name of a command's page: {@code kaibiao-convert} for {@code kaibiao convert}. */
  static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  private String text() {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    lines.add(
        ".TH " + quoted(name(command).toUpperCase(Locale.ROOT)) + " 1 \"\" " + quoted(version));
    heading("NAME");
    lines.add(escaped(name(command) + " - " + joined(usage.header())));
    heading("SYNOPSIS");
    lines.add(escaped(synopsis()));
    if (usage.description().length > 0) {
      heading("DESCRIPTION");
      lines.add(escaped(joined(usage.description())));
    }
    arguments(spec);
    commands();
    exitStatus(usage.exitCodeList());
    examples(usage.footer());
    seeAlso(spec);
    return String.join("\n", lines) + "\n";
  }

  private String synopsis() {
    Help help = command.getHelp();
    return help.synopsis(0).lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private void arguments(CommandSpec spec) {
    List<PositionalParamSpec> parameters =
        spec.positionalParameters().stream().filter(p -> !p.hidden()).toList();
    List<OptionSpec> options = spec.options().stream().filter(o -> !o.hidden()).toList();
    if (parameters.isEmpty() && options.isEmpty()) {
      return;
    }
    heading("OPTIONS");
    for (PositionalParamSpec parameter : parameters) {
      tagged(italic(parameter.paramLabel()), described(parameter));
    }
    for (OptionSpec option : options) {
      String names =
          option.negatable()
              ? bold("--[no-]" + option.longestName().substring(2))
              : List.of(option.names()).stream()
                  .map(ManualPage::bold)
                  .collect(Collectors.joining(", "));
      tagged(
          option.arity().max() > 0 && !option.paramLabel().isEmpty()
              ? names + "=" + italic(option.paramLabel())
              : names,
          described(option));
    }
  }

  private void commands() {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    heading("COMMANDS");
    for (Map.Entry<String, CommandLine> entry : command.getSubcommands().entrySet()) {
      tagged(
          bold(entry.getKey()), joined(entry.getValue().getCommandSpec().usageMessage().header()));
    }
  }

  private void exitStatus(Map<String, String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    heading("EXIT STATUS");
    codes.forEach((code, meaning) -> tagged(bold(code), meaning));
  }

  private void examples(String[] footer) {
    if (footer.length == 0) {
      return;
    }
    heading("EXAMPLES");
    lines.add(".nf");
    for (String line : footer) {
      lines.add(escaped(formatted(line).strip()));
    }
    lines.add(".fi");
  }

  private void seeAlso(CommandSpec spec) {
    CommandSpec parent = spec.parent();
    List<CommandLine> related =
        parent == null
            ? List.copyOf(command.getSubcommands().values())
            : List.of(parent.commandLine());
    List<String> pages =
        related.stream()
            .filter(other -> !other.getCommandName().equals("help"))
            .map(other -> bold(name(other)) + "(1)")
            .toList();
    if (!pages.isEmpty()) {
      heading("SEE ALSO");
      lines.add(String.join(", ", pages));
    }
  }

  private void heading(String name) {
    lines.add(".SH " + quoted(words.heading(name)));
  }

  private void tagged(String tag, String text) {
    lines.add(".TP");
    lines.add(tag);
    lines.add(escaped(text));
  }

  private static String described(ArgSpec argument) {
    return joined(argument.description());
  }

  private static String joined(String[] texts) {
    return List.of(texts).stream()
        .map(ManualPage::formatted)
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  /** Returns a text of picocli's as it would be shown: its line ends and percent signs resolved. */
  private static String formatted(String text) {
    return Ansi.OFF.string(text.replace("%n", "\n").replace("%%", "%"));
  }

  private static String bold(String text) {
    return "\\fB" + characters(text) + "\\fR";
  }

  private static String italic(String text) {
    return "\\fI" + characters(text) + "\\fR";
  }

  private static String quoted(String text) {
    return '"' + characters(text).replace("\"", "\\(dq") + '"';
  }

  /**
   * Returns a line of text: one that begins with a control character of roff is none of its own.
   */
  private static String escaped(String text) {
    return characters(text)
        .lines()
        .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
        .collect(Collectors.joining("\n"));
  }

  private static String characters(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
