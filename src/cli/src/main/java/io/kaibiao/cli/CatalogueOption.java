package io.kaibiao.cli;

import io.kaibiao.error.InputException;
import io.kaibiao.form.own.CatalogueFile;
import java.nio.file.Path;
import java.util.Optional;
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

  /** Returns what the file says, or nothing if none is given. */
  Optional<CatalogueFile> read(CommandLine command) {
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(CatalogueFile.read(file));
    } catch (InputException e) {
      throw new ParameterException(command, "--catalogue: " + e.getMessage(), e);
    }
  }
}
