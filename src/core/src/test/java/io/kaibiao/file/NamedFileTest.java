package io.kaibiao.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aFileIsReadWhole() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, NamedFile.read(file));
    assertArrayEquals(new byte[] {1, 2, 3}, NamedFile.read(file, 3));
    assertEquals("has more than 2 bytes", refusal(file, 2));
  }

  @Test
  void aFolderIsNoFile() {
    assertEquals("is a folder, not a file", refusal(folder, 10));
    assertThrows(NoSuchFileException.class, () -> NamedFile.read(folder.resolve("none")));
  }

  /** Opening it would wait for ever. */
  @Test
  void aPipeThatNobodyWritesIntoIsRefused() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    boolean made = false;
    if (Files.isExecutable(Path.of("/usr/bin/mkfifo"))) {
      made = new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor() == 0;
    }
    assumeTrue(made, "this machine has no mkfifo");
    assertEquals("is a pipe, a socket or a device, not a file", refusal(pipe, 10));
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    assertEquals("is a pipe, a socket or a device, not a file", refusal(link, 10));
  }

  @Test
  void aDeviceWithoutAnEndIsRefused() {
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero), "this machine has no /dev/zero");
    assertEquals("is a pipe, a socket or a device, not a file", refusal(zero, 10));
  }

  private static String refusal(Path file, int most) {
    return String.valueOf(
        assertThrows(IOException.class, () -> NamedFile.read(file, most)).getMessage());
  }
}
