package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private final Path out;

  OutputFolderTest(@TempDir Path out) {
    this.out = out;
  }

  @Test
  void makesTheFolderAndItsParents() throws Exception {
    Path target = out.resolve("a/b/X");
    fill(target, Existing.KEEP, "new");
    assertEquals("new", Files.readString(target.resolve("report.json")));
    assertEquals(List.of("X"), entries(out.resolve("a/b")));
  }

  @Test
  void nothingIsSeenBeforeItIsComplete() throws Exception {
    Path target = out.resolve("X");
    new OutputFolder(target, Existing.KEEP)
        .fill(
            folder -> {
              assertFalse(Files.exists(target));
              assertEquals(out, folder.getParent());
            });
    assertTrue(Files.isDirectory(target));
  }

  @Test
  void keepsWhatIsThere() throws Exception {
    Path target = out.resolve("X");
    fill(target, Existing.KEEP, "old");
    OutputException refused =
        assertThrows(OutputException.class, () -> fill(target, Existing.KEEP, "new"));
    assertEquals(
        target + ": already exists; move it away or have it replaced", refused.getMessage());
    assertEquals("old", Files.readString(target.resolve("report.json")));
    assertEquals(List.of("X"), entries(out));
  }

  @Test
  void replacesAnOldResultWhole() throws Exception {
    Path target = out.resolve("X");
    fill(target, Existing.KEEP, "old");
    Files.writeString(target.resolve("facts.csv"), "old");
    fill(target, Existing.REPLACE, "new");
    assertEquals(List.of("report.json"), entries(target));
    assertEquals("new", Files.readString(target.resolve("report.json")));
    assertEquals(List.of("X"), entries(out));
  }

  @Test
  void neverReplacesAFolderThatIsNoResult() throws Exception {
    Path target = Files.createDirectory(out.resolve("X"));
    Files.writeString(target.resolve("thesis.doc"), "dear");
    assertThrows(OutputException.class, () -> fill(target, Existing.REPLACE, "new"));
    assertEquals(List.of("thesis.doc"), entries(target));
  }

  /** A workbook of that name may be anybody's. */
  @Test
  void neverReplacesAWorkbookWithOtherFilesBesideIt() throws Exception {
    Path target = Files.createDirectory(out.resolve("X"));
    Path workbook = Files.writeString(target.resolve(Format.XLSX.entry()), "mine");
    Files.writeString(target.resolve("notes.txt"), "mine");
    assertThrows(OutputException.class, () -> fill(target, Existing.REPLACE, "new"));
    assertEquals("mine", Files.readString(workbook));
  }

  @Test
  void neverReplacesAFile() throws Exception {
    Path target = Files.writeString(out.resolve("X"), "a file");
    assertThrows(OutputException.class, () -> fill(target, Existing.REPLACE, "new"));
    assertEquals("a file", Files.readString(target));
  }

  @Test
  void replacingALinkLeavesWhatItPointsTo() throws Exception {
    Path real = out.resolve("real");
    fill(real, Existing.KEEP, "old");
    Path link = Files.createSymbolicLink(out.resolve("X"), real);
    fill(link, Existing.REPLACE, "new");
    assertEquals("new", Files.readString(link.resolve("report.json")));
    assertEquals("old", Files.readString(real.resolve("report.json")));
  }

  @Test
  void aFailureInTheMiddleLeavesNothing() throws Exception {
    OutputException failed =
        assertThrows(OutputException.class, () -> failInTheMiddle(Existing.KEEP));
    assertEquals(
        out.resolve("X") + ": can't be written: No space left on device", failed.getMessage());
    assertEquals(List.of(), entries(out));
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldResult() throws Exception {
    fill(out.resolve("X"), Existing.KEEP, "old");
    assertThrows(OutputException.class, () -> failInTheMiddle(Existing.REPLACE));
    assertEquals(List.of("X"), entries(out));
    assertEquals("old", Files.readString(out.resolve("X/report.json")));
  }

  @Test
  void aBugInTheMiddleLeavesNothing() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            new OutputFolder(out.resolve("X"), Existing.KEEP)
                .fill(
                    folder -> {
                      Files.createDirectory(folder.resolve("tables"));
                      throw new IllegalStateException("a bug");
                    }));
    assertEquals(List.of(), entries(out));
  }

  @Test
  void aPlaceTakenMeanwhileIsKept() throws Exception {
    Path target = out.resolve("X");
    assertThrows(
        OutputException.class,
        () ->
            new OutputFolder(target, Existing.KEEP).fill(folder -> Files.createDirectory(target)));
    assertEquals(List.of("X"), entries(out));
    assertEquals(List.of(), entries(target));
  }

  @Test
  void aFileInPlaceOfTheParentIsNamed() throws Exception {
    Path parent = Files.writeString(out.resolve("DIR"), "a file");
    OutputException refused =
        assertThrows(OutputException.class, () -> fill(parent.resolve("X"), Existing.KEEP, "new"));
    assertEquals(
        parent.resolve("X") + ": can't be made: " + parent + " is a file, not a folder",
        refused.getMessage());
    assertThrows(OutputException.class, () -> fill(parent.resolve("deep/X"), Existing.KEEP, "new"));
  }

  private void failInTheMiddle(Existing existing) throws OutputException {
    new OutputFolder(out.resolve("X"), existing)
        .fill(
            folder -> {
              Files.createDirectory(folder.resolve("tables"));
              Files.writeString(folder.resolve("tables/01-FA01.csv"), "half");
              throw new IOException("No space left\non device");
            });
  }

  private static void fill(Path target, Existing existing, String text) throws OutputException {
    new OutputFolder(target, existing)
        .fill(folder -> Files.writeString(folder.resolve("report.json"), text));
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
