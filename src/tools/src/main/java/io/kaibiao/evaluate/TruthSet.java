package io.kaibiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The truths of a set of documents. Immutable.
 *
 * <p>A set is a truth file, a folder with a {@code manifest.json} that lists documents with their
 * truths, or a folder of truth files.
 */
public final class TruthSet {

  private static final String MANIFEST = "manifest.json";

  private final List<Truth> truths;

  private TruthSet(List<Truth> truths) {
    this.truths = List.copyOf(truths);
  }

  /**
   * Reads a set.
   *
   * @throws InputException if there is no truth at the path, or one can't be read
   */
  public static TruthSet read(Path path) throws InputException {
    if (!Files.isDirectory(path)) {
      return new TruthSet(List.of(TruthFile.read(path, stem(path), "")));
    }
    List<Truth> truths = Files.exists(path.resolve(MANIFEST)) ? listed(path) : all(path);
    if (truths.isEmpty()) {
      throw new InputException(
          Reason.EMPTY,
          path + ": holds no truth; give a folder with manifest.json or with truth files (*.json)");
    }
    return new TruthSet(truths);
  }

  List<Truth> truths() {
    return truths;
  }

  private static List<Truth> listed(Path folder) throws InputException {
    Path file = folder.resolve(MANIFEST);
    List<Truth> truths = new ArrayList<>();
    for (JsonNode document : TruthFile.json(file).path("documents")) {
      if (!document.path("document").isTextual() || !document.path("truth").isTextual()) {
        throw new InputException(
            Reason.DAMAGED,
            file + ": an entry lacks 'document' or 'truth'; name both, relative to the folder");
      }
      truths.add(
          TruthFile.read(
              folder.resolve(document.path("truth").asText()),
              stem(Path.of(document.path("document").asText())),
              document.path("kind").asText()));
    }
    return truths;
  }

  private static List<Truth> all(Path folder) throws InputException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(Reason.of(e), folder + ": can't be read; check its permissions", e);
    }
    List<Truth> truths = new ArrayList<>();
    for (Path file : files) {
      truths.add(TruthFile.read(file, stem(file), ""));
    }
    return truths;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
