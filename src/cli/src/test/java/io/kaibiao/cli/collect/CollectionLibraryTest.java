package io.kaibiao.cli.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.language.Translation;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.CollectionProvider;
import io.kaibiao.export.ReportCollection;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the libraries of collections come from; these tests have them on their class path. */
class CollectionLibraryTest {

  private static final String SERVICE = "META-INF/services/" + CollectionProvider.class.getName();

  private final Path folder;

  CollectionLibraryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A class path on which nothing says that it opens collections. */
  private static final class BareClassPath extends ClassLoader {

    BareClassPath() {
      super(CollectionLibraryTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals(SERVICE) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }

  @Test
  void theClassPathIsEnough() throws Exception {
    ClassLoader classPath = CollectionLibraryTest.class.getClassLoader();
    opens(new CollectionLibrary(classPath, folder.resolve("missing")));
  }

  @Test
  void theFolderIsNextWhenTheClassPathHasNone() throws Exception {
    Path jars = folder.resolve("collection");
    Path service = jars.resolve("entry").resolve(SERVICE);
    Files.createDirectories(service.resolveSibling("."));
    Files.writeString(service, "io.kaibiao.collection.FactCollectionProvider\n");
    opens(new CollectionLibrary(new BareClassPath(), jars));
  }

  @Test
  void aMissingFolderIsSaid() {
    refuses(folder.resolve("collection"));
  }

  @Test
  void aFolderWithoutThemIsSaid() throws Exception {
    refuses(Files.createDirectories(folder.resolve("collection")));
  }

  private void opens(CollectionLibrary library) throws Exception {
    Path database = folder.resolve("facts.db");
    try (ReportCollection collection = library.open(database)) {
      collection.exportParquet(folder.resolve("lake"));
    }
    assertTrue(Files.size(database) > 0);
  }

  private void refuses(Path jars) {
    CollectionLibrary library = new CollectionLibrary(new BareClassPath(), jars);
    OutputException refusal =
        assertThrows(OutputException.class, () -> library.open(folder.resolve("facts.db")));
    String message = String.valueOf(refusal.getMessage());
    assertEquals(
        jars
            + ": the libraries for collections are missing; unpack the distribution again, or build"
            + " the program again",
        message);
    assertEquals(
        jars + ": 缺少汇集所需的库；请重新解压发行包，或重新构建程序", Translation.to(Language.CHINESE).of(message));
    assertFalse(Files.exists(folder.resolve("facts.db")));
  }
}
