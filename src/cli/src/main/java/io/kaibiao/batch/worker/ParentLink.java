package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The connection of a worker process to its parent. */
final class ParentLink {

  /** Maximum length of the first line, which is the mark of all others. */
  private static final int MOST_MARK_BYTES = 100;

  /** Member of a message that is no reply. */
  static final String ALIVE = "alive";

  /** Members of such a message: the page that is done, and how many the document has. */
  static final String PAGE = "page";

  static final String PAGES = "pages";

  private final InputStream in;
  private final OutputStream out;
  private final WireLines lines;
  private final BlockingQueue<JsonNode> orders = new LinkedBlockingQueue<>();

  private ParentLink(InputStream in, OutputStream out, WireLines lines) {
    this.in = in;
    this.out = out;
    this.lines = lines;
  }

  /** Opens the connection by reading the first line. */
  static ParentLink open(InputStream stream, OutputStream out) throws IOException {
    InputStream in = new BufferedInputStream(stream);
    ByteArrayOutputStream mark = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (mark.size() >= MOST_MARK_BYTES) {
        throw new IOException("the first line is no mark");
      }
      mark.write(next);
    }
    return new ParentLink(in, out, new WireLines(mark.toString(StandardCharsets.US_ASCII)));
  }

  /**
   * Listens in the background.
   *
   * @param end called when the parent is gone or can't be understood
   */
  void listen(Runnable end) {
    Thread reader =
        new Thread(
            () -> {
              receive();
              end.run();
            },
            "kaibiao-worker-orders");
    reader.setDaemon(true);
    reader.start();
  }

  private void receive() {
    try {
      for (JsonNode order = lines.read(in); order != null; order = lines.read(in)) {
        orders.add(order);
      }
    } catch (IOException e) {
      // A worker without its parent ends.
      orders.clear();
    }
  }

  /** Waits for the next message of the parent. */
  JsonNode next() throws InterruptedException {
    return orders.take();
  }

  /** Sends a message to the parent. Safe for use by many threads. */
  synchronized void send(JsonNode message) throws IOException {
    lines.write(out, message);
  }

  /**
   * Tells the parent that the order is being carried out: a page is done.
   *
   * @param page the 1-based page
   * @param pages how many pages the document has
   */
  void pageDone(int page, int pages) {
    try {
      send(
          JsonNodeFactory.instance.objectNode().put(ALIVE, true).put(PAGE, page).put(PAGES, pages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
