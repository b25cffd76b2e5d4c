package io.kaibiao.testing.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tab of a browser. Belongs to one thread. */
public final class Tab {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keys that have no character, with their codes. */
  private static final Map<String, Integer> NAMED =
      Map.of(
          "Enter", 13, "Escape", 27, "Tab", 9, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39,
          "ArrowDown", 40, "Backspace", 8);

  private final DevTools tools;
  private final String session;
  private final Duration patience;

  Tab(DevTools tools, String session, Duration patience) {
    this.tools = tools;
    this.session = session;
    this.patience = patience;
  }

  void begin(int width, int height) {
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", JSON.createObjectNode());
    }
    send(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Goes to an address and waits until the page is loaded. */
  public void go(URI address) {
    int before = tools.events(session, "Page.loadEventFired").size();
    send("Page.navigate", JSON.createObjectNode().put("url", address.toString()));
    long end = System.nanoTime() + patience.toNanos();
    while (tools.events(session, "Page.loadEventFired").size() == before) {
      pause(end, "the page is not loaded: " + address);
    }
  }

  /** Returns what an expression is worth in the page; a promise is awaited. */
  public JsonNode eval(String expression) {
    JsonNode result =
        send(
            "Runtime.evaluate",
            JSON.createObjectNode()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression is true in the page. */
  public void await(String expression) {
    long end = System.nanoTime() + patience.toNanos();
    while (!eval("Boolean(" + expression + ")").asBoolean()) {
      pause(end, "never true in the page: " + expression + problems());
    }
  }

  /** Presses keys, one after the other: characters, or names such as {@code Enter}. */
  public void press(String... keys) {
    for (String key : keys) {
      Integer code = NAMED.get(key);
      ObjectNode down = JSON.createObjectNode().put("type", "keyDown").put("key", key);
      if (code == null) {
        down.put("text", key);
      } else {
        down.put("windowsVirtualKeyCode", code).put("code", key);
        if (key.equals("Enter")) {
          down.put("text", "\r");
        }
      }
      send("Input.dispatchKeyEvent", down);
      send(
          "Input.dispatchKeyEvent", JSON.createObjectNode().put("type", "keyUp").put("key", key));
    }
  }

  /** Types characters, one key each. */
  public void type(String text) {
    press(text.codePoints().mapToObj(Character::toString).toArray(String[]::new));
  }

  /** Writes what the tab shows to a PNG file. */
  public void screenshot(Path file) throws IOException {
    JsonNode shot =
        send("Page.captureScreenshot", JSON.createObjectNode().put("format", "png"));
    Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
  }

  /** Returns the addresses that the page asked for, but for those of the page's own parts. */
  public List<String> requests() {
    return tools.events(session, "Network.requestWillBeSent").stream()
        .map(e -> e.path("request").path("url").asText())
        .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
        .toList();
  }

  /** Returns what went wrong in the page: exceptions, errors on its console, refused content. */
  public List<String> problems() {
    return Stream.concat(
            tools.events(session, "Runtime.exceptionThrown").stream(),
            Stream.concat(
                tools.events(session, "Log.entryAdded").stream()
                    .filter(e -> e.path("entry").path("level").asText().equals("error")),
                tools.events(session, "Page.javascriptDialogOpening").stream()))
        .map(JsonNode::toString)
        .toList();
  }

  private JsonNode send(String method, JsonNode parameters) {
    return tools.send(session, method, parameters);
  }

  private static void pause(long end, String problem) {
    if (System.nanoTime() > end) {
      throw new IllegalStateException(problem);
    }
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
