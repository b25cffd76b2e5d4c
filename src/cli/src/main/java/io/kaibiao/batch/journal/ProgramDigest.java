package io.kaibiao.batch.journal;

import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one build of the program from another: by its version, and by the checksums that its jars
 * hold of their classes, catalogues and models. Two builds of the same sources are the same.
 */
public final class ProgramDigest {

  private ProgramDigest() {}

  /**
   * Returns the digest of a program.
   *
   * @param versions the versions of its parts
   * @param parts one class of each jar that decides what a conversion gives
   * @throws IOException if a jar can't be read
   */
  public static String of(List<String> versions, List<Class<?>> parts) throws IOException {
    StringBuilder text = new StringBuilder(String.join("\n", versions));
    for (Class<?> type : parts) {
      Path place = place(type.getProtectionDomain().getCodeSource());
      // Classes of a build that is under development: the version stands for them.
      text.append('\n').append(Files.isRegularFile(place) ? checksums(place) : "");
    }
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the digest of each jar by its file name, of those parts that are in jars.
   *
   * @param parts one class of each part
   * @throws IOException if a jar can't be read
   */
  public static Map<String, String> jars(List<Class<?>> parts) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Class<?> type : parts) {
      Path place = place(type.getProtectionDomain().getCodeSource());
      if (Files.isRegularFile(place)) {
        digests.put(place.getFileName().toString(), ofJar(place));
      }
    }
    return digests;
  }

  /**
   * Returns the digest of one jar.
   *
   * @throws IOException if it can't be read
   */
  public static String ofJar(Path jar) throws IOException {
    return Sha256.of(checksums(jar).getBytes(StandardCharsets.UTF_8));
  }

  private static Path place(CodeSource source) throws IOException {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(source.getLocation() + " is no place of a file", e);
    }
  }

  private static String checksums(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.getName().startsWith("META-INF/"))
          .collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc, (a, b) -> a, TreeMap::new))
          .toString();
    }
  }
}
