package io.kaibiao.readers.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded from a folder is what the program brought, and nobody else could write there. */
class CacheFolderTest {

  private static final String RESOURCE = "/tessdata/eng.traineddata";

  private final Path home;

  CacheFolderTest(@TempDir Path home) {
    this.home = home;
  }

  /** A file of the right size with other bytes, such as another user's. */
  @Test
  void aPreparedFileIsReplaced() throws IOException {
    Path first = new CacheFolder(home).unpack(RESOURCE, "x");
    byte[] bytes = Files.readAllBytes(first);
    byte[] prepared = bytes.clone();
    prepared[prepared.length - 1] ^= 1;
    Files.write(first, prepared);
    Path again = new CacheFolder(home).unpack(RESOURCE, "x");
    assertEquals(first, again);
    assertEquals(bytes[bytes.length - 1], Files.readAllBytes(again)[bytes.length - 1]);
  }

  @Test
  void aFolderThatOthersCanWriteToIsRefused() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path open = Files.createDirectory(home.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThrows(IOException.class, () -> OwnFolder.make(open));
  }

  @Test
  void aNewFolderIsPrivate() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path made = home.resolve("a").resolve("b");
    OwnFolder.make(made);
    assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(made));
    OwnFolder.make(made);
  }

  /** A file in the folder's place: nothing can be written there. */
  @Test
  void oneFolderOfTheProcessTakesThePlaceOfAnUnwritableOne() throws IOException {
    assumeTrue(!System.getProperty("os.name", "").startsWith("Windows"));
    Path file = Files.createFile(home.resolve("file"));
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", file.toString());
    assumeTrue(!System.getProperty("os.name", "").startsWith("Mac"));
    CacheFolder folder = CacheFolder.ofUser(environment);
    assertSame(folder, CacheFolder.ofUser(environment));
    assertTrue(Files.isDirectory(folder.path()));
  }
}
