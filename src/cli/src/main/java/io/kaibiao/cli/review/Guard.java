package io.kaibiao.cli.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only those requests through that come from a page of this server: their address begins with
 * a token that nobody guesses, they name this machine as host (a page elsewhere that has its name
 * point here does not), and what changes something says that it comes from here.
 */
final class Guard {

  private static final int TOKEN_BYTES = 24;

  private final String token;
  private final Set<String> hosts;

  private Guard(String token, Set<String> hosts) {
    this.token = token;
    this.hosts = hosts;
  }

  /** Returns a guard with a new token. */
  static Guard of(int port) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return new Guard(
        HexFormat.of().formatHex(random), Set.of("127.0.0.1:" + port, "localhost:" + port));
  }

  /** Returns the first part of every address. */
  String token() {
    return token;
  }

  /**
   * Returns the parts of a request's path behind the token, decoded; empty if the request is to be
   * refused.
   */
  Optional<List<String>> admitted(HttpExchange request) {
    Headers headers = request.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0)) || !isFromHere(request)) {
      return Optional.empty();
    }
    List<String> parts = parts(request.getRequestURI().getRawPath());
    if (parts.size() < 2 || !isToken(parts.get(0))) {
      return Optional.empty();
    }
    return Optional.of(parts.subList(1, parts.size()));
  }

  /**
   * Tells whether a request comes from a page of this server, as far as it says where from; one
   * that changes something has to say so.
   */
  private boolean isFromHere(HttpExchange request) {
    List<String> origin = request.getRequestHeaders().getOrDefault("Origin", List.of());
    if (origin.isEmpty()) {
      return request.getRequestMethod().equals("GET");
    }
    return origin.size() == 1
        && hosts.stream().anyMatch(host -> origin.get(0).equals("http://" + host));
  }

  /** Compares in a time that does not depend on how many characters are right. */
  private boolean isToken(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the parts between the slashes of a path; an empty one behind the last slash. */
  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.substring(Math.min(1, path.length())).split("/", -1)) {
      try {
        parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        return List.of();
      }
    }
    return parts;
  }
}
