package io.kaibiao.batch.naming;

import io.kaibiao.batch.Input;
import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The SHA-256 of each input of a run, computed once. Safe to share between threads. */
public final class InputDigests {

  private final Map<Input, String> known = new ConcurrentHashMap<>();

  /** Returns the digest of the input's bytes; empty if they can't be read. */
  public Optional<String> of(Input input) {
    String earlier = known.get(input);
    if (earlier != null) {
      return Optional.of(earlier);
    }
    try (InputStream in = input.open()) {
      String digest = Sha256.of(in);
      known.put(input, digest);
      return Optional.of(digest);
    } catch (IOException e) {
      // The conversion of the input fails for the same reason and reports it.
      return Optional.empty();
    }
  }
}
