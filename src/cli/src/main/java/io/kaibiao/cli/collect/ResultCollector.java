package io.kaibiao.cli.collect;

import io.kaibiao.batch.Outcome;
import io.kaibiao.cli.run.FollowingListener;
import io.kaibiao.cli.run.RunListener;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.ReportCollection;
import io.kaibiao.export.reading.JsonReportReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Adds the results of a run, made now or before, to a collection when they are reported. The run
 * goes on where one can't be added; closing says so.
 */
public final class ResultCollector implements AutoCloseable {

  private final @Nullable Open open;
  private @Nullable KaibiaoException failure;

  /** A collection, and where the results are that go into it. */
  private record Open(ReportCollection collection, JsonReportReader reader, Path output) {}

  private ResultCollector(@Nullable Open open) {
    this.open = open;
  }

  /**
   * Opens a collection.
   *
   * @param database its file, or null for none
   * @param output the folder with the results' folders
   * @throws OutputException if it can't be opened
   */
  public static ResultCollector into(@Nullable Path database, Path output) throws OutputException {
    return new ResultCollector(
        database == null
            ? null
            : new Open(
                CollectionLibrary.installed().open(database), new JsonReportReader(), output));
  }

  /** Returns a listener that adds each result before another one is told of it. */
  public RunListener following(RunListener listener) {
    Open into = open;
    return into == null ? listener : new FollowingListener(listener, outcome -> add(outcome, into));
  }

  private void add(Outcome outcome, Open into) {
    if (outcome.result().isEmpty()) {
      return;
    }
    try {
      into.collection().add(into.reader().read(into.output().resolve(outcome.folder())));
    } catch (KaibiaoException e) {
      failure = failure == null ? e : failure;
    }
  }

  /**
   * Closes the collection.
   *
   * @throws KaibiaoException if a result could not be added
   */
  @Override
  public void close() throws KaibiaoException {
    if (open != null) {
      open.collection().close();
    }
    if (failure != null) {
      throw failure;
    }
  }
}
