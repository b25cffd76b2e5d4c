package io.kaibiao.measure.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpScoreTest {

  private static final String TRUTH =
      table("BG12", "甲局", row("智慧平台", "1.00") + "," + row("普法宣传", "2.00"));

  @Test
  void figuresAreComparedByOrganisation(@TempDir Path folder) throws IOException {
    String first = table("BG05", "甲市教育局", row("201", "1.00"));
    String truth = first + "," + table("BG05", "乙市水利局", row("201", "2.00"));
    assertTrue(score(folder, truth, truth).startsWith("2 figures, 2 exact"));
    String swapped =
        table("BG05", "甲市教育局", row("201", "2.00"))
            + ","
            + table("BG05", "乙市水利局", row("201", "1.00"));
    assertTrue(score(folder, truth, swapped).contains(" 2 silent errors"));
  }

  @Test
  void misreadNamesAreTheNearestOnes(@TempDir Path folder) throws IOException {
    assertTrue(
        score(folder, TRUTH, table("BG12", "甲局", row("智慧乎台", "1.00") + "," + row("普法宣传", "2.00")))
            .startsWith("2 figures, 2 exact"));
  }

  @Test
  void figuresOnAnotherNamesRowAreWrongAndCounted(@TempDir Path folder) throws IOException {
    String score =
        score(folder, TRUTH, table("BG12", "甲局", row("智慧平台", "2.00") + "," + row("普法宣传", "1.00")));
    assertTrue(score.contains(" 2 silent errors"), score);
    assertTrue(score.contains(" 1 on another name's row"), score);
  }

  @Test
  void lostFiguresAreCountedByWhatSaysSo(@TempDir Path folder) throws IOException {
    String truth = table("BG05", "甲局", row("201", "1.00") + "," + row("204", "7.00"));
    String read = table("BG05", "甲局", row("201", "1.00"));
    String foreign = read + "," + table("x:某表", "甲局", row("x:某", "7.00"));
    assertTrue(
        score(folder, truth, read).contains("1 lost (0 under x: names, 1 without a finding)"));
    assertTrue(
        score(folder, truth, foreign).contains("1 lost (1 under x: names, 0 without a finding)"));
    String misread = read + "," + table("x:某表", "甲局", row("x:某", "8.00"));
    assertTrue(score(folder, truth, misread).endsWith(" 1 wrong under x: names"));
  }

  @Test
  void aFigureWhereNothingIsPrintedIsWrong(@TempDir Path folder) throws IOException {
    String truth = table("BG05", "甲局", row("201", "1.00"));
    String read = table("BG05", "甲局", row("201", "1.00") + "," + row("204", "0.00"));
    assertTrue(score(folder, truth, read).contains(" 1 silent errors"));
    assertEquals(score(folder, truth, truth), score(folder, truth, truth));
  }

  private static String score(Path folder, String truth, String found) throws IOException {
    DumpCounts counts = new DumpCounts();
    new DumpScore(
            facts(folder, truth), facts(folder, found), new DumpWarnings(Set.of(), false), counts)
        .count();
    return counts.toString();
  }

  private static DumpFacts facts(Path folder, String tables) throws IOException {
    Path file = folder.resolve("truth.json");
    Files.writeString(file, "{\"tables\": [" + tables + "]}");
    return DumpFacts.stated(file);
  }

  private static String table(String form, String organization, String rows) {
    return "{\"id\": \""
        + form
        + organization
        + "\", \"form\": \""
        + form
        + "\", \"organization\": \""
        + organization
        + "\", \"rows\": ["
        + rows
        + "]}";
  }

  private static String row(String key, String value) {
    return "{\"key\": \"" + key + "\", \"cells\": {\"total\": \"" + value + "\"}}";
  }
}
