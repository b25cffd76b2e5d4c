package io.kaibiao.testing.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection to a browser by the DevTools protocol: orders with answers, and events. */
final class DevTools implements WebSocket.Listener {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger last = new AtomicInteger();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
  private final Duration patience;

  private DevTools(Duration patience) {
    this.patience = patience;
  }

  static DevTools connect(URI address, Duration patience) {
    DevTools tools = new DevTools(patience);
    var unused =
        HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(address, tools)
        .whenComplete(
            (made, failure) -> {
              if (failure == null) {
                tools.socket.complete(made);
              } else {
                tools.socket.completeExceptionally(failure);
              }
            });
    return tools;
  }

  /**
   * Sends an order and waits for its answer.
   *
   * @param session the tab, empty for the browser
   */
  JsonNode send(String session, String method, JsonNode parameters) {
    int id = last.incrementAndGet();
    ObjectNode order = JSON.createObjectNode().put("id", id).put("method", method);
    order.set("params", parameters);
    if (!session.isEmpty()) {
      order.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    get(get(socket).sendText(order.toString(), true));
    JsonNode message = get(answer);
    if (message.has("error")) {
      throw new IllegalStateException(method + ": " + message.get("error"));
    }
    return message.path("result");
  }

  /** Returns the events of a tab so far. */
  List<JsonNode> events(String session, String method) {
    return events.stream()
        .filter(e -> e.path("sessionId").asText().equals(session))
        .filter(e -> e.path("method").asText().equals(method))
        .map(e -> e.path("params"))
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
    part.append(text);
    if (whole) {
      try {
        take(JSON.readTree(part.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        part.setLength(0);
      }
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void take(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
    } else {
      events.add(message);
    }
  }

  private <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the browser does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the browser worked", e);
    }
  }

  void close() {
    get(socket).abort();
  }
}
