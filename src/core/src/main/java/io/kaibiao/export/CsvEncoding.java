package io.kaibiao.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the characters of CSV files are encoded. */
public enum CsvEncoding {
  /** UTF-8 without a byte order mark, what programs expect. */
  UTF_8,
  /**
   * UTF-8 behind a byte order mark (U+FEFF). Excel takes a CSV file without one for text of the
   * machine's own code page, and shows Chinese in it as other characters.
   */
  UTF_8_WITH_MARK;

  /** The byte order mark. */
  public static final char MARK = '\uFEFF';

  private static final int MARK_BYTES = 3;

  /**
   * Returns how the CSV files of a result are encoded.
   *
   * @param folder the folder of a result; where it holds no CSV file, it is {@link #UTF_8}
   */
  public static CsvEncoding of(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(List.of(folder.resolve(Format.FACTS.entry())));
    Path tables = folder.resolve(Format.TABLES.entry());
    if (Files.isDirectory(tables)) {
      try (Stream<Path> found = Files.list(tables)) {
        found.sorted().forEach(files::add);
      }
    }
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        return begins(file) ? UTF_8_WITH_MARK : UTF_8;
      }
    }
    return UTF_8;
  }

  private static boolean begins(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(MARK_BYTES);
      return first.length == MARK_BYTES
          && (first[0] & 0xFF) == 0xEF
          && (first[1] & 0xFF) == 0xBB
          && (first[2] & 0xFF) == 0xBF;
    }
  }
}
