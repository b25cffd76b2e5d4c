package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.WatchedOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the program can be told stands in its documentation. */
class DocumentedCommandsTest {

  private static final CommandLine PROGRAM =
      Main.commandLine(
          new ProcessStreams(
              new ByteArrayInputStream(new byte[0]),
              new ByteArrayOutputStream(),
              System.err,
              false,
              Map.of()),
          new WatchedOutput(new ByteArrayOutputStream()),
          ConversionSource.KAIBIAO);

  private static String document(String name) throws IOException {
    return Files.readString(Path.of("docs", name));
  }

  /** Returns the first code block. */
  private static String synopsis() throws IOException {
    String text = document("cli.md");
    int start = text.indexOf("```");
    return text.substring(start, text.indexOf("```", start + 3));
  }

  @Test
  void everyCommandStandsInTheSynopsis() throws IOException {
    String synopsis = synopsis();
    assertEquals(
        List.of(),
        PROGRAM.getSubcommands().keySet().stream()
            .filter(name -> !synopsis.matches("(?s).*\\b" + name + "\\b.*"))
            .toList());
  }

  @Test
  void everyOptionOfConvertStandsInItsDocument() throws IOException {
    String text = document("cli.md");
    assertEquals(
        List.of(),
        Objects.requireNonNull(PROGRAM.getSubcommands().get("convert"))
            .getCommandSpec()
            .options()
            .stream()
            .map(OptionSpec::longestName)
            .filter(name -> !text.contains(name))
            .toList());
  }

  @Test
  void everyCommandOfSamplesStandsInTheirDocument() throws IOException {
    String text = document("samples.md");
    assertEquals(
        List.of(),
        Objects.requireNonNull(PROGRAM.getSubcommands().get("samples"))
            .getSubcommands()
            .keySet()
            .stream()
            .filter(name -> !name.equals("help"))
            .filter(name -> !text.contains("kaibiao samples " + name))
            .toList());
  }
}
