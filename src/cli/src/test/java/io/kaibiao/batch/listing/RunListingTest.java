package io.kaibiao.batch.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listing of a run. */
class RunListingTest {

  @Test
  void othersMayReadItAsAnyFile(@TempDir Path folder) throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path plain = Files.writeString(folder.resolve("plain"), "");
    new RunListing(List.of()).write(folder);
    Path listing = folder.resolve(RunListing.FILE_NAME);
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(listing));
  }

  @Test
  void nothingIsLeftBeside(@TempDir Path folder) throws Exception {
    new RunListing(List.of()).write(folder);
    new RunListing(List.of()).write(folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve(RunListing.FILE_NAME)), files.toList());
    }
  }
}
