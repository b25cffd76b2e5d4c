package io.kaibiao.cli.collect;

import io.kaibiao.error.OutputException;
import io.kaibiao.export.CollectionProvider;
import io.kaibiao.export.ReportCollection;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * What opens collections: found on the class path, or else in a folder of jars beside the program.
 * Java keeps every jar of the class path open, and no other command needs any of these.
 *
 * @param loader the classes of the program
 * @param folder the jars besides
 */
record CollectionLibrary(ClassLoader loader, Path folder) {

  /** Where the jars are, seen from the folder of the program's jar; the build puts them there. */
  private static final String FOLDER = "lib/collection";

  /** Returns the one of this program. */
  static CollectionLibrary installed() {
    Class<?> own = CollectionLibrary.class;
    try {
      Path program = Path.of(own.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new CollectionLibrary(own.getClassLoader(), program.resolveSibling(FOLDER));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path has URIs", e);
    }
  }

  /**
   * Opens a collection. Jars that it needs stay open until the program ends, as those of the class
   * path do.
   *
   * @throws OutputException if the jars are missing or the collection can't be opened
   */
  ReportCollection open(Path database) throws OutputException {
    Optional<CollectionProvider> provider = provider(loader);
    if (provider.isEmpty()) {
      provider = provider(new URLClassLoader("collection", jars(), loader));
    }
    return provider
        .orElseThrow(() -> missing(new NoSuchFileException(folder.toString())))
        .open(database);
  }

  private static Optional<CollectionProvider> provider(ClassLoader loader) {
    return ServiceLoader.load(CollectionProvider.class, loader).findFirst();
  }

  private URL[] jars() throws OutputException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path jar : entries.sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
    } catch (IOException e) {
      throw missing(e);
    }
    return jars.toArray(URL[]::new);
  }

  private OutputException missing(IOException cause) {
    return new OutputException(
        folder
            + ": the libraries for collections are missing; unpack the distribution again, or"
            + " build the program again",
        cause);
  }
}
