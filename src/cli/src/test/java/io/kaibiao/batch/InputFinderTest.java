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

  private static List<Input> find(Depth depth, String... paths) {
    return InputFinder.find(List.of(paths), depth);
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(Input::name).toList();
  }
}
