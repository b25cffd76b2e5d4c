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

  private @Nullable CatalogueFile known;

  /** Returns the file, if one is given. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns the catalogue with the entries of the file, or the built-in one alone if no file is
   * given. The file is read once: it may be a pipe.
   */
  CatalogueFile read(CommandLine command) {
    if (known == null) {
      known = file == null ? CatalogueFile.none() : read(command, file);
    }
    return known;
  }

  private static CatalogueFile read(CommandLine command, Path file) {
    try {
      return CatalogueFile.read(file);
    } catch (InputException e) {
      throw new ParameterException(command, "--catalogue: " + e.getMessage(), e);
    }
  }
}
