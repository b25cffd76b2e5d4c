package io.kaibiao.readers.natives;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * Finds resources of native libraries: on the class path, or in a jar for this platform that lies
 * beside the one of the readers. Java keeps each jar of a class path open, so a program may leave
 * those of all platforms out of its own.
 */
public final class BundledResource {

  private BundledResource() {}

  /**
   * Returns where a resource is.
   *
   * @param resource its absolute name, with a slash in front
   */
  public static Optional<URL> find(String resource) {
    Class<?> own = BundledResource.class;
    URL found = own.getResource(resource);
    if (found != null) {
      return Optional.of(found);
    }
    try {
      URL readers = own.getProtectionDomain().getCodeSource().getLocation();
      return beside(Path.of(readers.toURI()), resource);
    } catch (IOException | URISyntaxException e) {
      // Nothing lies beside what is no file.
      return Optional.empty();
    }
  }

  /** Returns where a resource is in the jars for this platform that lie beside a file. */
  static Optional<URL> beside(Path file, String resource) throws IOException {
    String jars = "*-" + LeptonicaLibrary.platform() + ".jar";
    try (DirectoryStream<Path> found = Files.newDirectoryStream(file.resolveSibling(""), jars)) {
      for (Path jar : found) {
        if (holds(jar, resource)) {
          return Optional.of(URI.create("jar:" + jar.toUri() + "!" + resource).toURL());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Path jar, String resource) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry(resource.substring(1)) != null;
    }
  }
}
