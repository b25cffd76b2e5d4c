package io.kaibiao.cli.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds results: folders with a {@code report.json}, or those one below. */
final class ResultFinder {

  private static final String REPORT = "report.json";

  private ResultFinder() {}

  /**
   * Returns the results among paths and one below each, sorted within each; a path that holds none
   * stays, so that reading it says why.
   */
  static List<Path> in(List<Path> paths) {
    List<Path> results = new ArrayList<>();
    for (Path path : paths) {
      List<Path> below = holds(path) ? List.of() : below(path);
      results.addAll(below.isEmpty() ? List.of(path) : below);
    }
    return results;
  }

  private static boolean holds(Path folder) {
    return Files.isRegularFile(folder.resolve(REPORT));
  }

  private static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(ResultFinder::holds).sorted().toList();
    } catch (IOException e) {
      // The folder stays among the results, and reading it reports the failure.
      return List.of();
    }
  }
}
