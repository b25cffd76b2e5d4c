package io.kaibiao.spark;

import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes {@code report.json} out of what worker processes write. Used by many threads at once. */
final class CollectingDelivery implements DraftDelivery {

  private final Path drafts;
  private final Map<String, byte[]> results = new ConcurrentHashMap<>();

  /**
   * Makes a delivery.
   *
   * @param drafts a folder for what is being written
   */
  CollectingDelivery(Path drafts) {
    this.drafts = drafts;
  }

  @Override
  public Path draft(String folder) {
    return drafts.resolve("draft-" + folder);
  }

  @Override
  public void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    Path file = draft.resolve(Format.JSON.entry());
    try {
      results.put(folder, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new OutputException(file + ": can't be read (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void deliver(Report report, OriginalDocument original, String folder)
      throws OutputException {
    Path draft = draft(folder).resolve("result");
    new Exporter().write(report, original, draft, Set.of(Format.JSON), Existing.KEEP);
    adopt(draft, ResultSummary.of(report), folder);
  }

  /** Returns the {@code report.json} of a result, which is forgotten, or nothing at all. */
  byte[] take(String folder) {
    byte[] json = results.remove(folder);
    return json == null ? new byte[0] : json;
  }
}
