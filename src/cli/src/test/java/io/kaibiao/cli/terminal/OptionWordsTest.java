package io.kaibiao.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.cli.CliRun;
import io.kaibiao.cli.ConversionSource;
import io.kaibiao.cli.Main;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The library speaks of no options; the command line adds those that help. */
class OptionWordsTest {

  private static final Pattern OPTION = Pattern.compile("\"[^\"]*--[a-z][^\"]*\"");

  private static String words(String command, Throwable failure) {
    ProcessStreams surroundings =
        new ProcessStreams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            System.err,
            false,
            Map.of());
    CommandLine line =
        Main.commandLine(
            surroundings, new WatchedOutput(surroundings.out()), ConversionSource.KAIBIAO);
    return new OptionWords(
            Objects.requireNonNull(line.getSubcommands().get(command)).getCommandSpec())
        .with("wrong", failure);
  }

  @Test
  void optionsThatTheCommandHasAreNamed() {
    OutOfMemoryError memory = new OutOfMemoryError();
    InputException page = new InputException(InputException.Reason.NO_SUCH_PAGE, "x");
    OutputException there = new OutputException(OutputException.Reason.ALREADY_THERE, "x");
    assertEquals("wrong (--jobs 1)", words("convert", memory));
    assertEquals("wrong", words("inspect", memory));
    assertEquals("wrong (--pages)", words("inspect", page));
    assertEquals("wrong (--overwrite)", words("convert", there));
    assertEquals("wrong", words("convert", new IllegalStateException()));
  }

  @Test
  void folderWithoutDocumentsIsSearchedFurtherByAnOption(@TempDir Path folder) {
    String[] convert = {"convert", folder.toString(), "-o", folder.resolve("out").toString()};
    assertEquals(
        List.of(
            "kaibiao: "
                + folder
                + ": no PDF or image in this folder; check the path, or search its sub-folders too"
                + " (--recursive)"),
        CliRun.of(convert).errLines());
  }

  @Test
  void nothingOutsideThisPackageSpeaksOfOptions() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<String> found =
          files
              .filter(
                  f ->
                      f.toString().endsWith(".java")
                          && f.toString().contains("/main/")
                          && !f.toString().contains("/cli/")
                          // A program of its own, whose options these are.
                          && !f.toString().contains("/spark/"))
              .flatMap(OptionWordsTest::options)
              .toList();
      assertEquals(List.of(), found);
    }
  }

  private static Stream<String> options(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> OPTION.matcher(line).find())
          .map(line -> file + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
