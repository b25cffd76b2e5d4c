package io.kaibiao.batch.journal;

import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
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
      text.append('\n').append(checksums(type.getProtectionDomain().getCodeSource()));
    }
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String checksums(CodeSource source) throws IOException {
    Path jar;
    try {
      jar = Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(source.getLocation() + " is no place of a file", e);
    }
    if (!Files.isRegularFile(jar)) {
      // Classes of a build that is under development; the version stands for them.
      return "";
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.getName().startsWith("META-INF/"))
          .collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc, (a, b) -> a, TreeMap::new))
          .toString();
    }
  }
}
