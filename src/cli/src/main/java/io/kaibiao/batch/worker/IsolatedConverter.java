package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.ConversionListener;
import io.kaibiao.batch.DocumentConverter;
import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.error.OutputException;
import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets worker processes convert inputs, and delivers the results that they write. */
public final class IsolatedConverter implements DocumentConverter {

  private final WorkerPool pool;
  private final DraftDelivery delivery;
  private final Duration silence;
  private final IsolatedAttachments attachments;
  private final Set<Path> drafts = ConcurrentHashMap.newKeySet();

  /**
   * Makes a converter. Closing it closes the pool.
   *
   * @param silence time without a page that is done, after which a process is ended
   */
  public IsolatedConverter(WorkerPool pool, DraftDelivery delivery, Duration silence) {
    this.pool = pool;
    this.delivery = delivery;
    this.silence = silence;
    this.attachments = new IsolatedAttachments(pool, silence);
  }

  @Override
  public ResultSummary convert(Input input, String folder)
      throws KaibiaoException, InterruptedException {
    return convert(input, folder, ConversionListener.NONE);
  }

  @Override
  public ResultSummary convert(Input input, String folder, ConversionListener pages)
      throws KaibiaoException, InterruptedException {
    Path draft = delivery.draft(folder);
    drafts.add(draft);
    Path spool = pool.spool();
    try {
      Files.createDirectories(spool);
      Path result = draft.resolve("result");
      JsonNode reply =
          pool.ask(
              Orders.of(Orders.CONVERT, InputWire.write(input, spool), result), silence, pages);
      ResultSummary summary = SummaryWire.read(reply.path("summary"));
      delivery.adopt(result, summary, folder);
      return summary;
    } catch (IOException e) {
      throw new OutputException(
          spool + ": can't be written (" + e.getMessage() + "); check the folder", e);
    } finally {
      remove(draft);
      drafts.remove(draft);
      remove(spool);
    }
  }

  private static void remove(Path folder) throws OutputException {
    try {
      FolderTree.remove(folder);
    } catch (IOException e) {
      throw new OutputException(folder + ": can't be removed (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public List<Input> attachedTo(Input input) {
    return attachments.apply(input);
  }

  @Override
  public void close() {
    pool.close();
  }

  @Override
  public boolean stop(Duration patience) throws InterruptedException {
    pool.close();
    try {
      // The threads that made them wait for the end of the process.
      for (Path draft : drafts) {
        remove(draft);
      }
      return true;
    } catch (OutputException e) {
      return false;
    }
  }
}
