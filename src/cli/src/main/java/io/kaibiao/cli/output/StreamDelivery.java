package io.kaibiao.cli.output;

import io.kaibiao.batch.Delivery;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one result in one format to a stream, after the whole result is complete. */
public final class StreamDelivery implements Delivery {

  /** The formats that consist of one file. */
  public static final Set<Format> FORMATS = Set.of(Format.JSON, Format.FACTS);

  private final OutputStream out;
  private final Format format;

  /** Makes a delivery of one result; the stream stays open. */
  public StreamDelivery(OutputStream out, Format format) {
    if (!FORMATS.contains(format)) {
      throw new IllegalArgumentException(format + " is more than one file");
    }
    this.out = out;
    this.format = format;
  }

  @Override
  public void deliver(Report report, OriginalDocument original, String folder)
      throws OutputException {
    try {
      Path draft = Files.createTempDirectory("kaibiao-");
      try {
        Path result = draft.resolve("result");
        new Exporter().write(report, original, result, Set.of(format), Existing.KEEP);
        copy(result);
      } finally {
        delete(draft);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public Path draft(String folder) throws OutputException {
    try {
      return Files.createTempDirectory("kaibiao-");
    } catch (IOException e) {
      throw new OutputException(
          "the temporary folder can't be written (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    try {
      copy(draft);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void copy(Path result) throws IOException {
    Files.copy(result.resolve(format.entry()), out);
    out.flush();
  }

  private static OutputException unwritable(IOException e) {
    return new OutputException("standard output can't be written (" + e.getMessage() + ")", e);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
