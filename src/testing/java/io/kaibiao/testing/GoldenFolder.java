package io.kaibiao.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares a folder of text files with the expected one in the sources. {@code mvn test
 * -Dkaibiao.golden.update=true} puts what was found in its place; look at the difference before you
 * commit it.
 */
public final class GoldenFolder {

  private final Path expected;

  /** Names an expected folder below {@code src/core/src/test/resources/golden}. */
  public GoldenFolder(String name) {
    expected = Path.of("src/core/src/test/resources/golden", name);
  }

  /** Fails with the lines that differ unless a folder holds the expected files. */
  public void assertSame(Path found) throws IOException {
    if (Boolean.getBoolean("kaibiao.golden.update")) {
      update(found);
    }
    SortedMap<String, String> expectedFiles = files(expected);
    SortedMap<String, String> foundFiles = files(found);
    assertEquals(expectedFiles.keySet(), foundFiles.keySet(), "the files");
    foundFiles.forEach(
        (name, text) -> assertSameLines(name, expectedFiles.getOrDefault(name, ""), text));
  }

  private static void assertSameLines(String name, String expected, String found) {
    if (found.equals(expected)) {
      return;
    }
    List<String> expectedLines = List.of(expected.split("\n", -1));
    List<String> foundLines = List.of(found.split("\n", -1));
    StringBuilder difference = new StringBuilder(name + " is not as expected:");
    for (int i = 0; i < Math.max(expectedLines.size(), foundLines.size()); i++) {
      String before = i < expectedLines.size() ? expectedLines.get(i) : "(no line)";
      String after = i < foundLines.size() ? foundLines.get(i) : "(no line)";
      if (!before.equals(after)) {
        difference.append("\n").append(i + 1).append(" - ").append(before);
        difference.append("\n").append(i + 1).append(" + ").append(after);
      }
    }
    fail(difference.toString());
  }

  private void update(Path found) throws IOException {
    SortedMap<String, String> files = files(found);
    for (String stale : files(expected).keySet()) {
      if (!files.containsKey(stale)) {
        Files.delete(expected.resolve(stale));
      }
    }
    for (var file : files.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
