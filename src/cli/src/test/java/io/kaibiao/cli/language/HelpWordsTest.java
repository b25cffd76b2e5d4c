package io.kaibiao.cli.language;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.cli.ConversionSource;
import io.kaibiao.cli.Main;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.WatchedOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help in Chinese. */
class HelpWordsTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A command or option that is added needs a text in the file. */
  @Test
  void everyTextOfHelpIsThere() {
    List<String> missing = new ArrayList<>();
    collect(program(Language.CHINESE), missing);
    assertEquals(List.of(), missing);
  }

  @Test
  void englishStaysAsItIsWritten() {
    CommandLine convert = requireNonNull(program(Language.ENGLISH).getSubcommands().get("convert"));
    assertEquals(
        "Convert reports to JSON and CSV.", convert.getCommandSpec().usageMessage().header()[0]);
  }

  private static CommandLine program(Language language) {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    ProcessStreams process =
        new ProcessStreams(
                new ByteArrayInputStream(new byte[0]), nowhere, System.err, false, Map.of())
            .speaking(language);
    return Main.commandLine(process, new WatchedOutput(nowhere), ConversionSource.KAIBIAO);
  }

  private static void collect(CommandLine command, List<String> missing) {
    CommandSpec spec = command.getCommandSpec();
    require(spec.qualifiedName() + ": header", spec.usageMessage().header(), missing);
    if (spec.usageMessage().description().length > 0) {
      require(spec.qualifiedName() + ": description", spec.usageMessage().description(), missing);
    }
    for (ArgSpec argument : spec.args()) {
      require(
          spec.qualifiedName() + ": " + argument.paramLabel() + " " + argument,
          argument.description(),
          missing);
    }
    spec.usageMessage()
        .exitCodeList()
        .values()
        .forEach(text -> require(spec.qualifiedName() + ": status", new String[] {text}, missing));
    command.getSubcommands().values().forEach(sub -> collect(sub, missing));
  }

  private static void require(String what, String[] texts, List<String> missing) {
    for (String text : texts) {
      if (!HAN.matcher(text).find()) {
        missing.add(what + ": " + text);
      }
    }
  }
}
