package io.kaibiao.batch.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.batch.Input;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.testing.UnderLocales;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

  @Test
  void aFolderIsCalledByTheStem() {
    assertEquals(List.of("r03", "2023.b"), names("r03.pdf", "2023.b.PDF"));
    // No path: where the locale is ASCII, there is none of this name.
    List<Input> chinese = List.of(new Input.Document("2023.决算.PDF", new byte[0]));
    assertEquals(List.of("2023.决算"), FolderNames.assign(chinese, Occupancy.NONE));
  }

  @Test
  void theSameStemGetsANumber() {
    assertEquals(
        List.of("report", "report-2", "report-3"),
        names("a/report.pdf", "b/report.pdf", "c/report.pdf"));
  }

  @UnderLocales
  void letterCaseDoesNotMakeANameDifferent() {
    assertEquals(List.of("Finances", "FINANCES-2"), names("a/Finances.pdf", "b/FINANCES.pdf"));
  }

  @Test
  void aNumberedNameNeverTakesAnInputsOwnStem() {
    assertEquals(
        List.of("report", "report-3", "report-2"),
        names("a/report.pdf", "b/report.pdf", "c/report-2.pdf"));
  }

  @Test
  void noNameLeadsOutOfTheOutputFolderOrOntoTheRunRecord() {
    assertEquals(
        List.of("document", "document-2", "document-3", "run.json-2"),
        names(".pdf", "..pdf", "...pdf", "run.json.pdf"));
  }

  @Test
  void aFolderOfAnotherInputIsPassedOver() {
    Occupancy occupancy = (folder, input) -> Set.of("report", "report-2").contains(folder);
    assertEquals(List.of("report-3"), FolderNames.assign(List.of(file("report.pdf")), occupancy));
  }

  @Test
  void whatIsRefusedTakesNoName() {
    List<Input> inputs =
        List.of(
            new Input.Refused("report.pdf", Reason.NOT_FOUND, "no such file"),
            file("a/report.pdf"));
    assertEquals(List.of("report", "report"), FolderNames.assign(inputs, Occupancy.NONE));
  }

  private static List<String> names(String... paths) {
    return FolderNames.assign(Stream.of(paths).map(FolderNamesTest::file).toList(), Occupancy.NONE);
  }

  private static Input file(String path) {
    return new Input.File(Path.of(path));
  }
}
