package io.kaibiao.cli.output;

import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.journal.ResultStore;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** Writes each result into a folder of its own in the output folder and notes it in the journal. */
final class JournaledDelivery implements DraftDelivery {

  private final ResultStore store;
  private final Set<Format> formats;
  private final Exporter exporter;

  JournaledDelivery(ResultStore store, Set<Format> formats, Exporter exporter) {
    this.store = store;
    this.formats = Set.copyOf(formats);
    this.exporter = exporter;
  }

  @Override
  public void deliver(Report report, OriginalDocument original, String folder)
      throws OutputException {
    Path draft = store.draft(folder);
    try {
      write(report, original, draft, folder);
      store.publish(draft, folder, ResultSummary.of(report));
    } finally {
      store.discard(draft);
    }
  }

  private void write(Report report, OriginalDocument original, Path draft, String folder)
      throws OutputException {
    try {
      exporter.write(report, original, draft, formats, Existing.KEEP);
    } catch (OutputException e) {
      // The user knows the place of the result, not that of the draft.
      String message = String.valueOf(e.getMessage());
      throw new OutputException(
          message.replace(draft.toString(), store.target(folder).toString()), e);
    }
  }

  @Override
  public Path draft(String folder) throws OutputException {
    return Objects.requireNonNull(store.draft(folder).getParent());
  }

  @Override
  public void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    store.publish(draft, folder, summary);
  }
}
