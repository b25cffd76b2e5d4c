package io.kaibiao;

import io.kaibiao.report.InputException;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns disclosure reports into data.
 *
 * <p>One instance may be used by many threads at once; it holds the form catalogue and is cheap to
 * keep.
 */
public final class Kaibiao implements AutoCloseable {

  private Kaibiao() {}

  /** Returns a builder with default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Converts all pages of a file. */
  public Report convert(Path input) throws InputException {
    return convert(input, ConversionOptions.DEFAULT);
  }

  /**
   * Converts a file.
   *
   * @throws InputException if the file can't be read, is no PDF, is damaged or locked
   */
  public Report convert(Path input, ConversionOptions options) throws InputException {
    return inspect(input, options).report();
  }

  /**
   * Converts a document held in memory.
   *
   * @param name the name that messages and the result give the document
   */
  public Report convert(String name, byte[] document, ConversionOptions options)
      throws InputException {
    return inspect(name, document, options).report();
  }

  /**
   * Converts a document from a stream, which is read to its end and not closed.
   *
   * @param name the name that messages and the result give the document
   * @throws IOException if the stream can't be read
   */
  public Report convert(String name, InputStream document, ConversionOptions options)
      throws InputException, IOException {
    return inspect(name, document.readAllBytes(), options).report();
  }

  /** Converts a file and tells what was found on each page. */
  public Inspection inspect(Path input, ConversionOptions options) throws InputException {
    try {
      return inspect(String.valueOf(input.getFileName()), Files.readAllBytes(input), options);
    } catch (IOException e) {
      throw new InputException(InputException.Reason.UNREADABLE, input + ": " + e.getMessage(), e);
    }
  }

  /** Converts a document held in memory and tells what was found on each page. */
  public Inspection inspect(String name, byte[] document, ConversionOptions options)
      throws InputException {
    if (document.length == 0) {
      throw new InputException(InputException.Reason.EMPTY, name + ": the file is empty");
    }
    return new Inspection(
        new Report(
            new Source(name, "0".repeat(64), 0, SourceKind.DIGITAL),
            new Metadata(ReportKind.OTHER, null, "", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of());
  }

  @Override
  public void close() {}

  /** Settings of a {@link Kaibiao}. */
  public static final class Builder {

    private Builder() {}

    /** Makes the converter. */
    public Kaibiao build() {
      return new Kaibiao();
    }
  }
}
