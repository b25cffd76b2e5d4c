package io.kaibiao.cli.collect;

import io.kaibiao.batch.Outcome;
import io.kaibiao.cli.run.FollowingListener;
import io.kaibiao.cli.run.RunListener;
import io.kaibiao.collection.FactCollection;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.reading.JsonReportReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Adds the results of a run, made now or before, to a collection when they are reported. The run
 * goes on where one can't be added; closing says so.
 */
public final class ResultCollector implements AutoCloseable {

  private final @Nullable FactCollection collection;
  private final Path output;
  private final JsonReportReader reader = new JsonReportReader();
  private @Nullable KaibiaoException failure;

  private ResultCollector(@Nullable FactCollection collection, Path output) {
    this.collection = collection;
    this.output = output;
  }

  /**
   * Opens a collection.
   *
   * @param database its file, or null for none
   * @param output the folder with the results' folders
   * @throws OutputException if it can't be opened
   */
  public static ResultCollector into(@Nullable Path database, Path output) throws OutputException {
    return new ResultCollector(database == null ? null : FactCollection.open(database), output);
  }

  /** Returns a listener that adds each result before another one is told of it. */
  public RunListener following(RunListener listener) {
    return collection == null ? listener : new FollowingListener(listener, this::add);
  }

  private void add(Outcome outcome) {
    FactCollection open = collection;
    if (open == null || outcome.result().isEmpty()) {
      return;
    }
    try {
      open.add(reader.read(output.resolve(outcome.folder())));
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
    if (collection != null) {
      collection.close();
    }
    if (failure != null) {
      throw failure;
    }
  }
}
