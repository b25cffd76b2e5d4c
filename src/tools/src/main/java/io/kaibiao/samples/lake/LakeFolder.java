package io.kaibiao.samples.lake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * A folder with a lake: {@code documents/NNNN/X.pdf}, {@code truth/X.json}, and {@code lake.csv}
 * with a line for each document. Whatever its size, only one document is held at a time.
 */
public final class LakeFolder {

  private static final String HEADER = "document,kind,pages,cells\n";

  private final Path folder;
  private final Path list;
  private final ObjectMapper json = new ObjectMapper();

  /** Opens a folder, or creates it. */
  public LakeFolder(Path folder) throws IOException {
    this.folder = folder;
    this.list = folder.resolve("lake.csv");
    Files.createDirectories(folder.resolve("truth"));
    if (!Files.exists(list)) {
      Files.writeString(list, HEADER, StandardCharsets.UTF_8);
    }
  }

  /**
   * Adds a document.
   *
   * @param number which document of the lake it is, from 0
   */
  public void add(long number, LakeDocument document) throws IOException {
    Path place = folder.resolve("documents").resolve(LakeDocument.folder(number));
    Files.createDirectories(place);
    Files.write(place.resolve(document.name()), document.bytes());
    if (document.truth() != null) {
      String stem = document.name().substring(0, document.name().lastIndexOf('.'));
      Files.write(
          folder.resolve("truth").resolve(stem + ".json"),
          json.writeValueAsBytes(document.truth()));
    }
    Files.writeString(
        list,
        String.format(
            Locale.ROOT,
            "%s,%s,%d,%d\n",
            document.name(),
            document.kind(),
            document.pages(),
            document.cells()),
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }
}
