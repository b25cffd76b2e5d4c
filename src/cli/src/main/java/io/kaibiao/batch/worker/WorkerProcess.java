package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.ConversionListener;
import io.kaibiao.batch.WorkerDeathException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker process as its parent sees it. Used by one thread at a time, but for {@link #kill}. */
final class WorkerProcess {

  /** Maximum time in which Java starts and reads the settings, on a machine under load. */
  private static final Duration START = Duration.ofMinutes(2);

  /** Maximum wait for the end of a process that was killed. */
  private static final Duration DEATH = Duration.ofSeconds(10);

  private final Process process;
  private final Path folder;
  private final WireLines lines;
  private final ErrorTail errors;

  /** Replies in their order; an empty one at the end of the stream. */
  private final BlockingQueue<Optional<JsonNode>> replies = new LinkedBlockingQueue<>();

  private int orders;

  private WorkerProcess(Process process, Path folder, String mark, OutputStream errors) {
    this.process = process;
    this.folder = folder;
    this.lines = new WireLines(mark);
    this.errors = new ErrorTail(process.getErrorStream(), errors);
  }

  /**
   * Starts a process and waits until it can convert.
   *
   * @param folder a folder of its own in that of the pool
   * @param errors where its standard error goes
   * @throws WorkerDeathException if it does not start
   */
  static WorkerProcess start(
      WorkerLaunch launch, WorkerSettings settings, Path folder, OutputStream errors)
      throws InterruptedException {
    String mark = UUID.randomUUID().toString();
    WorkerProcess worker;
    try {
      Files.createDirectories(folder);
      worker = new WorkerProcess(launch.start(folder), folder, mark, errors);
    } catch (IOException e) {
      throw WorkerDeathException.notStarted(String.valueOf(e.getMessage()));
    }
    worker.listen();
    if (!worker.isReadyWith(mark, settings)) {
      worker.kill();
      throw WorkerDeathException.notStarted(worker.errors.lastLine());
    }
    return worker;
  }

  private boolean isReadyWith(String mark, WorkerSettings settings) throws InterruptedException {
    try {
      OutputStream in = process.getOutputStream();
      in.write((mark + "\n").getBytes(StandardCharsets.US_ASCII));
      tell(settings.toJson().put("folder", String.valueOf(folder.toAbsolutePath().getParent())));
      return nextReply(START, ConversionListener.NONE).isPresent();
    } catch (IOException e) {
      // It ended before it read its settings, and its last words say why.
      return false;
    } catch (InterruptedException | WorkerDeathException e) {
      kill();
      throw e;
    }
  }

  private void listen() {
    errors.start();
    Thread reader = new Thread(this::read, "kaibiao-worker-replies");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      for (JsonNode reply = lines.read(in); reply != null; reply = lines.read(in)) {
        replies.add(Optional.of(reply));
      }
    } catch (IOException e) {
      // A broken stream or an invalid message ends the process too.
      process.destroyForcibly();
    }
    replies.add(Optional.empty());
  }

  /**
   * Gives an order and waits for its reply.
   *
   * @param silence time without a sign of life after which the process is ended
   * @param pages told of each page that is done
   * @throws WorkerDeathException if there is no reply; the process is gone then
   */
  JsonNode ask(JsonNode order, Duration silence, ConversionListener pages)
      throws InterruptedException {
    orders++;
    try {
      tell(order);
      Optional<JsonNode> reply = nextReply(silence, pages);
      if (reply.isPresent()) {
        return reply.get();
      }
    } catch (IOException e) {
      // The process died before it read the order; its exit status says more.
      process.destroyForcibly();
    } catch (InterruptedException | WorkerDeathException e) {
      kill();
      throw e;
    }
    if (!process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
      throw WorkerDeathException.crashed("no more replies");
    }
    throw WorkerExit.cause(process.exitValue(), folder);
  }

  /** Returns how many orders the process was given. */
  int orders() {
    return orders;
  }

  /** Ends the process at once and waits for its end. */
  void kill() {
    process.destroyForcibly();
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the folder with its temporary files. */
  Path folder() {
    return folder;
  }

  private void tell(JsonNode message) throws IOException {
    lines.write(process.getOutputStream(), message);
  }

  private Optional<JsonNode> nextReply(Duration silence, ConversionListener pages)
      throws InterruptedException {
    while (true) {
      Optional<JsonNode> reply = replies.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
      if (reply == null) {
        throw WorkerDeathException.hung(silence);
      }
      if (reply.isEmpty() || !reply.get().has(ParentLink.ALIVE)) {
        return reply;
      }
      JsonNode done = reply.get();
      pages.pageDone(done.path(ParentLink.PAGE).asInt(), done.path(ParentLink.PAGES).asInt());
    }
  }
}
