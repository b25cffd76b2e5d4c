package io.kaibiao.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Names the artifact missing from the class path when a class or model cannot be loaded. */
public final class MissingArtifact {

  private MissingArtifact() {}

  /**
   * Returns the coordinates {@code group:artifact} of what is missing, or nothing if the failure
   * has another cause.
   */
  public static Optional<String> of(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).replace('.', '/');
    Properties artifacts = artifacts();
    return artifacts.stringPropertyNames().stream()
        .filter(part -> message.contains(part.replace('.', '/')))
        .map(artifacts::getProperty)
        .findFirst();
  }

  /** Returns the problem and its remedy in one line: {@code cause; remedy}. */
  public static String explained(Throwable failure, String otherRemedy) {
    String cause = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    boolean missing = failure instanceof NoClassDefFoundError;
    return (missing ? "the class " + cause + " is missing" : cause)
        + "; "
        + of(failure).map(artifact -> "add " + artifact + " to the class path").orElse(otherRemedy);
  }

  private static Properties artifacts() {
    Properties artifacts = new Properties();
    try (InputStream in =
        Objects.requireNonNull(MissingArtifact.class.getResourceAsStream("artifacts.properties"))) {
      artifacts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return artifacts;
  }
}
