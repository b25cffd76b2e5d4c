package io.kaibiao.readers.tesseract;

import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.natives.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Locates Tesseract's models. */
public final class TesseractData {

  /** Name of this project's model for amounts. */
  static final String AMOUNT = "kaibiao_amount";

  /** Name of the English model, part of Tess4J. */
  static final String ENGLISH = "eng";

  /** Name of the Chinese model, which the user may have installed. */
  static final String CHINESE = "chi_sim";

  private static final String SUFFIX = ".traineddata";

  private final CacheFolder cache;
  private final Map<String, String> environment;

  public TesseractData(CacheFolder cache, Map<String, String> environment) {
    this.cache = cache;
    this.environment = Map.copyOf(environment);
  }

  /** Returns the folder of the English model, unpacked. */
  Path english() throws IOException {
    return folder(
        cache.unpack("/tessdata/" + ENGLISH + SUFFIX, "tessdata-" + Versions.of("tess4j")));
  }

  /** Returns the folder of this project's model for amounts, unpacked, if there is one. */
  Optional<Path> amount() throws IOException {
    String resource = "/io/kaibiao/readers/" + AMOUNT + SUFFIX;
    try (InputStream in = TesseractData.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      // A retrained model has the same size as the old one, so its bytes must distinguish them.
      CRC32 sum = new CRC32();
      sum.update(in.readAllBytes());
      String version = String.format(Locale.ROOT, "tessdata-kaibiao-%08x", sum.getValue());
      return Optional.of(folder(cache.unpack(resource, version)));
    }
  }

  /** Returns the folder of the user's Chinese model, if there is one. */
  public Optional<Path> chinese() {
    return folders().stream()
        .filter(folder -> Files.isReadable(folder.resolve(CHINESE + SUFFIX)))
        .findFirst();
  }

  private List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    String prefix = environment.getOrDefault("TESSDATA_PREFIX", "");
    if (!prefix.isBlank()) {
      folders.add(Path.of(prefix));
      folders.add(Path.of(prefix, "tessdata"));
    }
    Path debian = Path.of("/usr/share/tesseract-ocr");
    if (Files.isDirectory(debian)) {
      try (DirectoryStream<Path> versions = Files.newDirectoryStream(debian)) {
        List<Path> found = new ArrayList<>();
        versions.forEach(version -> found.add(version.resolve("tessdata")));
        found.stream().sorted((a, b) -> b.compareTo(a)).forEach(folders::add);
      } catch (IOException e) {
        // Not readable, so treated as missing.
      }
    }
    for (String usual :
        List.of(
            "/usr/share/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata",
            "C:\\Program Files\\Tesseract-OCR\\tessdata")) {
      folders.add(Path.of(usual));
    }
    return folders;
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of(".") : parent;
  }
}
