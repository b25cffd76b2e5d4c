package io.kaibiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.batch.InputFinder.Depth;
import io.kaibiao.error.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  private final Path folder;

  InputFinderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("sub/deep"));
    Files.createDirectories(folder.resolve("folder.pdf"));
    for (String name :
        List.of(
            "b.pdf",
            "a.PDF",
            ".hidden.pdf",
            "note.txt",
            "sub/c.pdf",
            "sub/deep/d.pdf",
            "sub/e.TIFF")) {
      Files.writeString(folder.resolve(name), "x");
    }
  }

  @Test
  void aFolderStandsForItsDocumentsSorted() {
    assertEquals(List.of("a.PDF", "b.pdf"), names(find(Depth.FOLDER, folder.toString())));
  }

  @Test
  void aTreeIsSearchedWhenAsked() {
    assertEquals(
        List.of("a.PDF", "b.pdf", "c.pdf", "d.pdf", "e.TIFF"),
        names(find(Depth.TREE, folder.toString())));
  }

  @Test
  void theOrderOfTheArgumentsIsKeptAndADocumentComesOnce() {
    assertEquals(
        List.of("b.pdf", "note.txt", "a.PDF"),
        names(
            find(
                Depth.FOLDER,
                folder.resolve("b.pdf").toString(),
                folder.resolve("note.txt").toString(),
                folder.resolve("sub/..").toString())));
  }

  @Test
  void whatIsNotThereIsRefusedInItsPlace() {
    List<Input> inputs =
        find(
            Depth.FOLDER,
            folder.resolve("none.pdf").toString(),
            folder.resolve("folder.pdf").toString(),
            folder.resolve("b.pdf").toString());
    assertInstanceOf(Input.Refused.class, inputs.get(0));
    Input.Refused emptyFolder = assertInstanceOf(Input.Refused.class, inputs.get(1));
    assertThrows(InputException.class, emptyFolder::requireDocument);
    assertInstanceOf(Input.File.class, inputs.get(2));
  }

  @Test
  void otherKindsAreTakenWhereTheyAreNamed() {
    assertEquals(
        List.of("note.txt"),
        names(InputFinder.find(List.of(folder.toString()), Depth.FOLDER, InputKind.of("text"))));
  }

  @Test
  void ownResultsAreNoInputs() throws IOException {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.writeString(archive.resolve("a.xlsx"), "x");
    for (String result : List.of("out/a/report.json", "out/.kaibiao/done", "lone/report.json")) {
      Files.createDirectories(archive.resolve(result).getParent());
      Files.writeString(archive.resolve(result), "{}");
    }
    Files.writeString(archive.resolve("out/a/report.xlsx"), "x");
    Files.writeString(archive.resolve("out/summary.md"), "x");
    Files.writeString(archive.resolve("lone/report.md"), "x");

    assertEquals(
        List.of("a.xlsx"),
        names(InputFinder.find(List.of(archive.toString()), Depth.TREE, InputKind.of("all"))));
    Input.Refused refused =
        assertInstanceOf(
            Input.Refused.class,
            InputFinder.find(
                    List.of(archive.resolve("out").toString()), Depth.TREE, InputKind.of("all"))
                .get(0));
    assertThrows(InputException.class, refused::requireDocument);
  }

  private static List<Input> find(Depth depth, String... paths) {
    return InputFinder.find(List.of(paths), depth, InputKind.PRINTED);
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(Input::name).toList();
  }
}
