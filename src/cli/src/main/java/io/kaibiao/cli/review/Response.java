package io.kaibiao.cli.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer to a request. No browser keeps it, guesses its type or shows it in another page. */
final class Response {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  private final int status;
  private final byte[] body;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private Response(int status, String type, byte[] body) {
    this.status = status;
    this.body = body;
    headers.put("Content-Type", type);
  }

  static Response html(String html) {
    return new Response(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  static Response json(String json) {
    return new Response(
        200, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
  }

  static Response of(String type, byte[] body) {
    return new Response(200, type, body);
  }

  /** Returns an answer that says why a request is not met. */
  static Response refused(int status, String why) {
    return new Response(status, "text/plain; charset=utf-8", why.getBytes(StandardCharsets.UTF_8));
  }

  Response with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  void send(HttpExchange exchange) throws IOException {
    Headers sent = exchange.getResponseHeaders();
    sent.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    ALWAYS.forEach(sent::set);
    headers.forEach(sent::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
