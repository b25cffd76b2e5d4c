package io.kaibiao.batch.journal;

import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The files of a result folder.
 *
 * @param checksums the CRC-32 of each file by its path in the folder, with {@code /} between names
 */
record ResultFiles(Map<String, String> checksums) {

  private static final int BUFFER_BYTES = 1 << 16;

  ResultFiles {
    checksums = Map.copyOf(checksums);
  }

  /** Returns the files that lie in a folder. */
  static ResultFiles of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    Map<String, String> checksums = new TreeMap<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      checksums.put(name, checksum(file));
    }
    return new ResultFiles(checksums);
  }

  /**
   * Tells whether each of the files is in a folder, edited or not. No file of a result is empty, so
   * an empty one was lost.
   */
  boolean areIn(Path folder) throws IOException {
    for (String file : checksums.keySet()) {
      Path path = folder.resolve(file);
      if (!Files.exists(path) || Files.size(path) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether each file is the same in {@code other}, which may have more. */
  boolean isPartOf(ResultFiles other) {
    return other.checksums.entrySet().containsAll(checksums.entrySet());
  }

  /** Returns the SHA-256 of all names and checksums. */
  String digest() {
    return Sha256.of(new TreeMap<>(checksums).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
