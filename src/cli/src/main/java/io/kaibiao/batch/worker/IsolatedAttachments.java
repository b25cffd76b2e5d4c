package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.Attachments;
import io.kaibiao.ConversionListener;
import io.kaibiao.batch.Input;
import io.kaibiao.error.InputException;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets worker processes find the documents that are attached to an input. */
final class IsolatedAttachments {

  private final WorkerPool pool;
  private final Duration silence;

  /**
   * Makes it.
   *
   * @param silence time without a page that is done, after which a process is ended
   */
  IsolatedAttachments(WorkerPool pool, Duration silence) {
    this.pool = pool;
    this.silence = silence;
  }

  /** Returns one input for each PDF that is attached; none if the input can't be read. */
  List<Input> apply(Input input) {
    if (input instanceof Input.Refused) {
      return List.of();
    }
    Path spool = pool.spool();
    try {
      Files.createDirectories(spool);
      return named(input, ask(Orders.of(Orders.LIST, InputWire.write(input, spool))));
    } catch (KaibiaoException | IOException | RuntimeException | Error e) {
      // The conversion of the input fails for the same reason and reports it.
      return List.of();
    } finally {
      remove(spool);
    }
  }

  private List<Input> named(Input input, JsonNode reply) {
    List<Input> attached = new ArrayList<>();
    JsonNode names = reply.path("attached");
    for (int i = 0; i < names.size(); i++) {
      JsonNode name = names.get(i);
      Input.Origin origin = new Input.Origin(input, i);
      attached.add(
          new Input.Attached(
              name.path("name").asText(),
              name.path("shown").asText(),
              Attachments.LEFT_OUT,
              origin,
              () -> bytes(origin)));
    }
    return attached;
  }

  private byte[] bytes(Input.Origin origin) throws InputException, IOException {
    Path spool = pool.spool();
    try {
      Files.createDirectories(spool);
      Path file = spool.resolve("attached");
      ask(Orders.of(Orders.EXTRACT, InputWire.write(origin, spool), file));
      return Files.readAllBytes(file);
    } catch (InputException e) {
      throw e;
    } catch (KaibiaoException | RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      remove(spool);
    }
  }

  private JsonNode ask(JsonNode order) throws KaibiaoException, IOException {
    try {
      return pool.ask(order, silence, ConversionListener.NONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static void remove(Path folder) {
    try {
      FolderTree.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
