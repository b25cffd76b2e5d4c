package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.Status;
import io.kaibiao.text.NumberRepair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/output.md} to the code: whatever a file can hold has its line there. */
class OutputDocumentTest {

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
    String document = Files.readString(Path.of("docs/output.md"));
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
                      line.startsWith("| `" + repair.id() + "` |")
                          && line.endsWith("| " + certainty + " |")),
          () -> "docs/output.md does not explain " + repair.id());
    }
  }
}
