package io.kaibiao.cli;

import io.kaibiao.error.InputException;
import io.kaibiao.form.own.CatalogueFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --catalogue}: words and forms of the user's own. */
final class CatalogueOption {

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "A file of words and forms of your own; see docs/catalogue.md.")
  private @Nullable Path file;

  /** Returns the catalogue with what the file says, or alone if none is given. */
  CatalogueFile read(CommandLine command) {
    try {
      return file == null ? CatalogueFile.none() : CatalogueFile.read(file);
    } catch (InputException e) {
      throw new ParameterException(command, "--catalogue: " + e.getMessage(), e);
    }
  }
}
