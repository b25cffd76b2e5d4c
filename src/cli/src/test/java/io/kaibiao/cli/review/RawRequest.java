package io.kaibiao.cli.review;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as its sender likes it: Java's own client refuses to send some headers. */
final class RawRequest {

  private final URI server;
  private final String line;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String body = "";

  private RawRequest(URI server, String line) {
    this.server = server;
    this.line = line;
    headers.put("Host", server.getAuthority());
    headers.put("Connection", "close");
  }

  /** An answer: its status, and all of it as text. */
  record Answer(int status, String text) {}

  static RawRequest get(URI server, String path) {
    return new RawRequest(server, "GET " + path + " HTTP/1.1");
  }

  static RawRequest of(String method, URI server, String path) {
    return new RawRequest(server, method + " " + path + " HTTP/1.1");
  }

  /** A change as a page of the server sends it. */
  static RawRequest post(URI server, String path, String body) {
    RawRequest request = of("POST", server, path);
    request.body = body;
    return request
        .with("Origin", "http://" + server.getAuthority())
        .with("Content-Type", "application/json")
        .with("Content-Length", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length));
  }

  RawRequest with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  RawRequest without(String header) {
    headers.remove(header);
    return this;
  }

  Answer send() throws IOException {
    StringBuilder text = new StringBuilder(line).append("\r\n");
    headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
    text.append("\r\n").append(body);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(Integer.parseInt(answer.split(" ", 3)[1]), answer);
    }
  }
}
