package io.kaibiao.cli.review;

import io.kaibiao.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The results in a folder. Nothing outside it is found, also not by links.
 *
 * @param root the folder as it really is, links followed
 * @param single whether it is itself the one result
 */
record ReviewedFolder(Path root, boolean single) {

  /** Returns a folder with results, or the folder of one. */
  static ReviewedFolder of(Path folder) throws IOException {
    Path root = folder.toRealPath();
    return new ReviewedFolder(root, holdsReport(root));
  }

  private static boolean holdsReport(Path folder) {
    return Files.isRegularFile(folder.resolve(Format.JSON.entry()));
  }

  /** Returns the folder that convert wrote into, which has the journal. */
  Path output() {
    Path parent = root.getParent();
    return single && parent != null ? parent : root;
  }

  /** Returns the folders of the results, sorted by name. */
  List<Path> results() throws IOException {
    if (single) {
      return List.of(root);
    }
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(this::isResult).sorted().toList();
    }
  }

  private boolean isResult(Path folder) {
    return !Files.isSymbolicLink(folder)
        && Files.isDirectory(folder)
        && holdsReport(folder)
        && isInside(folder.resolve(Format.JSON.entry()));
  }

  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the result of a name; empty if there is none. */
  Optional<Path> result(String name) throws IOException {
    return results().stream()
        .filter(path -> path.getFileName().toString().equals(name))
        .findFirst();
  }
}
