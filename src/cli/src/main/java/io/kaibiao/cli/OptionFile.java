package io.kaibiao.cli;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * A file that an option names. It is read once, as it may be a pipe of the shell. Belongs to one
 * command line.
 */
final class OptionFile {

  /** Maximum size in bytes: many times what the built-in rules and words take. */
  private static final int MOST_BYTES = 16 << 20;

  private final Path path;
  private byte @Nullable [] content;

  private OptionFile(Path path) {
    this.path = path;
  }

  /** Makes one of the text on the command line. */
  static final class Converter implements ITypeConverter<OptionFile> {
    @Override
    public OptionFile convert(String value) {
      return new OptionFile(Path.of(value));
    }
  }

  /** Returns its name as on the command line. */
  String name() {
    return path.toString();
  }

  /**
   * Returns its bytes.
   *
   * @throws InputException if it can't be read
   */
  byte[] content() throws InputException {
    byte[] known = content;
    if (known == null) {
      known = read();
      content = known;
    }
    return known.clone();
  }

  private byte[] read() throws InputException {
    try {
      return NamedFile.read(path, MOST_BYTES);
    } catch (NoSuchFileException e) {
      throw new InputException(
          Reason.NOT_FOUND, path + ": there is no such file; check the name", e);
    } catch (IOException e) {
      throw new InputException(
          Reason.UNREADABLE, path + ": can't be read (" + e.getMessage() + "); check the file", e);
    }
  }
}
