package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.FindingCode;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.text.NumberRepair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/output.md} to the code: whatever a file can hold has its line there. */
class OutputDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/output.md");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|(.+)");
  private static final Pattern LINK = Pattern.compile(" \\(\\[[^]]*]\\([^)]*\\)\\)");

  @Test
  void everyNameIsExplained() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Format format : Format.values()) {
      rows.add("| `" + format.id() + "` |");
    }
    for (String column : FactsCsvWriter.COLUMNS) {
      rows.add("| `" + column + "` |");
    }
    for (Status status : Status.values()) {
      rows.add("| `" + status.id() + "` |");
    }
    String document = Files.readString(DOCUMENT);
    for (String row : rows) {
      assertTrue(document.contains(row), () -> "docs/output.md does not explain " + row);
    }
    for (NumberRepair repair : NumberRepair.values()) {
      String certainty = repair.certainty().name().toLowerCase(Locale.ROOT);
      assertTrue(
          document
              .lines()
              .anyMatch(
                  line ->
                      line.startsWith("| `" + repair.code().id() + "` |")
                          && line.endsWith("| " + certainty + " |")),
          () -> "docs/output.md does not explain " + repair.code().id());
    }
  }

  @Test
  void repairsAreExplainedAndNoOthers() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (RepairCode code : RepairCode.values()) {
      codes.put(code.id(), code.meaning());
    }
    assertEquals(codes, explained("## Repairs of figures", "## Findings", 0));
  }

  @Test
  void findingsAreExplainedAndNoOthers() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (FindingCode code : FindingCode.values()) {
      codes.put(code.id(), code.meaning());
    }
    assertEquals(codes, explained("## Findings", "", 1));
  }

  /**
   * Returns the codes that the tables between two headings explain, with the text of one column of
   * each row, its links and marks of code left out.
   *
   * @param column how many columns stand between the code and the text
   */
  private static Map<String, String> explained(String from, String to, int column)
      throws IOException {
    Map<String, String> found = new TreeMap<>();
    String document = Files.readString(DOCUMENT);
    int start = document.indexOf(from);
    int end = to.isEmpty() ? document.length() : document.indexOf(to);
    for (String line : document.substring(start, end).split("\n", -1)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String text = row.group(2).split("\\|", -1)[column];
        found.put(row.group(1), LINK.matcher(text).replaceAll("").replace("`", "").strip());
      }
    }
    return found;
  }
}
