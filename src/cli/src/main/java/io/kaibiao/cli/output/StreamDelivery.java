package io.kaibiao.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.cli.run.FollowingListener;
import io.kaibiao.cli.run.RunListener;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.file.FolderTree;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Writes results to a stream, each after it is complete, in the order of the inputs. Results wait
 * for their turn in a temporary folder, which closing removes.
 */
public final class StreamDelivery implements DraftDelivery, AutoCloseable {

  /** The formats that consist of one file of text. */
  public static final Set<Format> FORMATS = Set.of(Format.JSON, Format.FACTS, Format.MARKDOWN);

  /** What the name of a folder begins with in which another process writes; results' don't. */
  private static final String DRAFT = ".draft-";

  private final OutputStream out;
  private final Format format;
  private final Exporter exporter;
  private final Copying copying;
  private @Nullable Path waiting;
  private @Nullable OutputException failure;

  /** How the file of a result gets to the stream. */
  @FunctionalInterface
  private interface Copying {
    void copy(Path file, OutputStream out) throws IOException;
  }

  private StreamDelivery(OutputStream out, Format format, Exporter exporter, Copying copying) {
    if (!FORMATS.contains(format)) {
      throw new IllegalArgumentException(format + " is no file of text");
    }
    this.out = out;
    this.format = format;
    this.exporter = exporter;
    this.copying = copying;
  }

  /** Returns a delivery of one result as its file is; the stream stays open. */
  public static StreamDelivery whole(OutputStream out, Format format, Exporter exporter) {
    return new StreamDelivery(out, format, exporter, (file, to) -> Files.copy(file, to));
  }

  /** Returns a delivery of many results as JSON, one object a line; the stream stays open. */
  public static StreamDelivery lines(OutputStream out) {
    return new StreamDelivery(out, Format.JSON, new Exporter(), StreamDelivery::copyAsLine);
  }

  private static void copyAsLine(Path file, OutputStream out) throws IOException {
    JsonFactory json = new JsonFactory();
    try (JsonParser from = json.createParser(file.toFile());
        JsonGenerator to = json.createGenerator(out)) {
      to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      from.nextToken();
      to.copyCurrentStructure(from);
    }
    out.write('\n');
  }

  /** Returns a listener that writes each result before another one is told of it. */
  public RunListener following(RunListener listener) {
    return new FollowingListener(listener, this::write);
  }

  private void write(Outcome outcome) {
    if (outcome.result().isEmpty() || failure != null) {
      return;
    }
    try {
      Path result = place(outcome.folder());
      copying.copy(result.resolve(format.entry()), out);
      out.flush();
      FolderTree.remove(result);
    } catch (IOException e) {
      failure = new OutputException("standard output can't be written (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void deliver(Report report, OriginalDocument original, String folder)
      throws OutputException {
    try {
      exporter.write(report, original, place(folder), Set.of(format), Existing.KEEP);
    } catch (IOException e) {
      throw noPlace(e);
    }
  }

  @Override
  public Path draft(String folder) throws OutputException {
    try {
      return place(DRAFT + folder);
    } catch (IOException e) {
      throw noPlace(e);
    }
  }

  @Override
  public void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    try {
      Files.move(draft, place(folder));
    } catch (IOException e) {
      throw noPlace(e);
    }
  }

  private synchronized Path place(String folder) throws IOException {
    if (waiting == null) {
      waiting = Files.createTempDirectory("kaibiao-");
    }
    return waiting.resolve(folder);
  }

  /**
   * Removes what still waits, as the process is about to end.
   *
   * @return true, as nothing is written to the stream any more
   */
  synchronized boolean leave() {
    try {
      remove();
    } catch (IOException e) {
      // The process ends all the same.
      LoggerFactory.getLogger(StreamDelivery.class).debug("{} stays", waiting, e);
    }
    return true;
  }

  private void remove() throws IOException {
    if (waiting != null) {
      FolderTree.remove(waiting);
    }
  }

  private static OutputException noPlace(IOException e) {
    return new OutputException("the temporary folder can't be written (" + e.getMessage() + ")", e);
  }

  /**
   * Removes what still waits.
   *
   * @throws OutputException if a result could not be written
   */
  @Override
  public synchronized void close() throws OutputException {
    try {
      remove();
    } catch (IOException e) {
      throw noPlace(e);
    }
    if (failure != null) {
      throw failure;
    }
  }
}
