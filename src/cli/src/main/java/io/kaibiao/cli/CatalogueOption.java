package io.kaibiao.cli;

import io.kaibiao.error.InputException;
import io.kaibiao.form.own.CatalogueFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --catalogue}: a file with the user's own words and forms. */
final class CatalogueOption {

  /** The name of the option. */
  static final String NAME = "--catalogue";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      converter = OptionFile.Converter.class,
      description = "A file of words and forms of your own; see docs/catalogue.md.")
  private @Nullable OptionFile file;

  private @Nullable CatalogueFile known;

  /** Returns the file, if one is given. */
  Optional<OptionFile> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns the catalogue with the entries of the file, or the built-in one alone if no file is
   * given.
   */
  CatalogueFile read(CommandLine command) {
    if (known == null) {
      known = file == null ? CatalogueFile.none() : read(command, file);
    }
    return known;
  }

  private static CatalogueFile read(CommandLine command, OptionFile file) {
    try {
      return CatalogueFile.read(file.name(), file.content());
    } catch (InputException e) {
      throw new ParameterException(command, NAME + ": " + e.getMessage(), e);
    }
  }
}
