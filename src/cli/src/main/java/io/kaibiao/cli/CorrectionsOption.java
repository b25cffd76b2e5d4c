package io.kaibiao.cli;

import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.error.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The option {@code --corrections}: a file of what people say of figures. Beside it, a command with
 * {@code --output} keeps the corrections of the results that are in that folder: they are applied
 * again to the same documents.
 */
final class CorrectionsOption {

  static final String NAME = "--corrections";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      converter = OptionFile.Converter.class,
      description = "A file of figures that people put right; see docs/output.md.")
  private @Nullable OptionFile file;

  private @Nullable CorrectionFile known;

  /** Returns the file, if one is given. */
  Optional<OptionFile> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns the corrections of the results in the output folder, and those of the file, which have
   * the last word.
   */
  CorrectionFile read(CommandLine command) {
    if (known == null) {
      known = kept(command).and(file == null ? CorrectionFile.EMPTY : read(command, file));
    }
    return known;
  }

  private static CorrectionFile read(CommandLine command, OptionFile file) {
    try {
      return CorrectionFile.parse(file.name(), file.content());
    } catch (InputException e) {
      throw new ParameterException(command, NAME + ": " + e.getMessage(), e);
    }
  }

  private static CorrectionFile kept(CommandLine command) {
    OptionSpec output = command.getParseResult().matchedOption("--output");
    String folder = output == null ? InputArguments.STANDARD_STREAM : output.getValue();
    if (folder == null || folder.equals(InputArguments.STANDARD_STREAM)) {
      return CorrectionFile.EMPTY;
    }
    CorrectionFile all = CorrectionFile.EMPTY;
    try {
      for (Path file : files(Path.of(folder))) {
        all = all.and(CorrectionFile.read(file));
      }
      return all;
    } catch (InputException | IOException | InvalidPathException e) {
      throw new ParameterException(
          command, "corrections of an earlier result can't be kept: " + e.getMessage(), e);
    }
  }

  /** Returns the files of corrections in the folders of results, by their names. */
  private static List<Path> files(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(output)) {
      return folders
          .map(folder -> folder.resolve(CorrectionFile.NAME))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
