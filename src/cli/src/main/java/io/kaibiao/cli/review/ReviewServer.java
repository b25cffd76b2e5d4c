package io.kaibiao.cli.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kaibiao.correction.application.ReportCorrector;
import io.kaibiao.correction.result.ResultRewriter;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.proof.Proof;
import io.kaibiao.review.ReviewData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Serves review pages on the loopback interface: no other machine reaches it. Close it to end it;
 * what is being saved then is saved.
 */
final class ReviewServer implements AutoCloseable {

  /** The loopback interface. */
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private static final int THREADS = 4;

  /** How long requests under way may take when the server ends, in seconds. */
  private static final int PATIENCE_SECONDS = 20;

  private final HttpServer server;

  /** Held by each answer under way, and by the end of the server alone. */
  private final ReadWriteLock answers = new ReentrantReadWriteLock();

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Guard guard;
  private final PageDrawer drawer;

  private ReviewServer(HttpServer server, Guard guard, PageDrawer drawer) {
    this.server = server;
    this.guard = guard;
    this.drawer = drawer;
  }

  /**
   * Starts a server.
   *
   * @param proof tries the identities again after a correction
   * @param catalogue the forms that the reports were converted with
   * @param port the port, 0 for any that is free
   * @throws IOException if the port is taken
   */
  static ReviewServer start(
      ReviewedFolder folder, Originals originals, Proof proof, Catalogue catalogue, int port)
      throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    PageDrawer drawer = new PageDrawer(originals);
    Guard guard = Guard.of(http.getAddress().getPort());
    ReviewServer made = new ReviewServer(http, guard, drawer);
    ResultRewriter rewriter = new ResultRewriter(new ReportCorrector(proof, catalogue));
    ReviewData data = new ReviewData(proof);
    Map<Path, ReviewedResult> results = new ConcurrentHashMap<>();
    ReviewPages pages =
        new ReviewPages(
            folder,
            new ResultList(folder, originals),
            drawer,
            path ->
                results.computeIfAbsent(
                    path, p -> new ReviewedResult(p, originals, rewriter, data)));
    http.createContext("/", exchange -> made.answer(exchange, pages));
    http.setExecutor(made.threads);
    http.start();
    return made;
  }

  private void answer(HttpExchange exchange, ReviewPages pages) throws IOException {
    answers.readLock().lock();
    try (exchange) {
      Response response =
          guard
              .admitted(exchange)
              .map(parts -> pages.answer(exchange, parts))
              .orElseGet(() -> Response.refused(403, "This is not for you."));
      response.send(exchange);
    } finally {
      answers.readLock().unlock();
    }
  }

  /** Returns the address of the list. */
  URI address() {
    return URI.create(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/" + guard.token() + "/");
  }

  @Override
  public void close() throws IOException {
    awaitAnswers();
    // Java waits as long as it is told where no request is under way, so it is told not to.
    server.stop(0);
    threads.shutdown();
    drawer.close();
  }

  /** Waits for what is under way, but not for ever. */
  private void awaitAnswers() {
    try {
      if (answers.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        answers.writeLock().unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
