package io.kaibiao.readers.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native libraries on the class path and beside it. */
class BundledResourceTest {

  private static final String RESOURCE = "/of/a/library.so";
  private static final byte[] BYTES = {1, 2, 3};

  private final Path folder;

  BundledResourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theClassPathIsLookedAt() {
    assertTrue(BundledResource.find("/io/kaibiao/readers/natives/versions.properties").isPresent());
    assertEquals(Optional.empty(), BundledResource.find(RESOURCE));
  }

  @Test
  void theJarOfThisPlatformIsFoundBesideTheReaders() throws IOException {
    Path place = Files.createDirectories(folder.resolve("a place with blanks"));
    Path readers = place.resolve("readers-1.jar");
    jar(place.resolve("library-1-other-platform.jar"));
    assertEquals(Optional.empty(), BundledResource.beside(readers, RESOURCE));
    jar(place.resolve("library-1-" + LeptonicaLibrary.platform() + ".jar"));
    URLConnection found = BundledResource.beside(readers, RESOURCE).orElseThrow().openConnection();
    found.setUseCaches(false);
    try (InputStream in = found.getInputStream()) {
      assertArrayEquals(BYTES, in.readAllBytes());
    }
    assertEquals(Optional.empty(), BundledResource.beside(readers, "/of/another/library.so"));
  }

  private static void jar(Path file) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new JarEntry(RESOURCE.substring(1)));
      out.write(BYTES);
    }
  }
}
