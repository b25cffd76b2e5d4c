package io.kaibiao.batch.journal;

import io.kaibiao.file.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything beside the input that decides what a result holds: the program, and the options that
 * change the files. Belongs to one thread.
 */
public final class ConfigurationDigest {

  private final Map<String, String> parts = new TreeMap<>();

  /** Adds one part, in the place of an earlier one of this name. */
  public ConfigurationDigest with(String name, String value) {
    parts.put(name, value);
    return this;
  }

  /** Returns the SHA-256 of all parts, whatever their order, as 64 lower-case digits. */
  public String value() {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (name, value) ->
            text.append(name).append('=').append(value.length()).append(':').append(value));
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
