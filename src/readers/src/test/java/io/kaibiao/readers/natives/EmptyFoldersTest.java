package io.kaibiao.readers.natives;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyFoldersTest {

  @Test
  void onlyOldAndEmptyFoldersOfTheNameAreRemoved(@TempDir Path temporary) throws Exception {
    Path empty = Files.createDirectory(temporary.resolve("library1"));
    Path used = Files.createDirectory(temporary.resolve("library2"));
    Files.writeString(used.resolve("file"), "text");
    Path other = Files.createDirectory(temporary.resolve("other"));
    Path file = Files.writeString(temporary.resolve("library3"), "text");

    EmptyFolders.remove(temporary, "library", Instant.now());
    assertTrue(Files.exists(empty));

    EmptyFolders.remove(temporary, "library", Instant.now().plus(Duration.ofHours(1)));
    assertFalse(Files.exists(empty));
    assertTrue(Files.exists(used.resolve("file")));
    assertTrue(Files.exists(other));
    assertTrue(Files.exists(file));
  }

  @Test
  void aFolderThatIsNotThereIsNoFailure(@TempDir Path temporary) {
    EmptyFolders.remove(temporary.resolve("missing"), "library", Instant.now());
  }
}
