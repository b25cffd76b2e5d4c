package io.kaibiao.cli;

import io.kaibiao.error.InputException;
import io.kaibiao.form.own.CatalogueFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --catalogue}: a file with the user's own words and forms. */
final class CatalogueOption {

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "A file of words and forms of your own; see docs/catalogue.md.")
  private @Nullable Path file;

  /** Returns the file, if one is given. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns the catalogue with the entries of the file, or the built-in one alone if no file is
   * given.
   */
  CatalogueFile read(CommandLine command) {
    try {
      return file == null ? CatalogueFile.none() : CatalogueFile.read(file);
    } catch (InputException e) {
      throw new ParameterException(command, "--catalogue: " + e.getMessage(), e);
    }
  }
}
