package io.kaibiao.export.xlsx;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The notes of cells: why one is doubtful, repaired or contradicted, and what else it may be. */
final class CellNote {

  /** Maximum number of characters of a note; what is beyond helps no reader. */
  private static final int MOST = 1_000;

  /** Maximum number of values that a line of a note names. */
  private static final int MOST_VALUES = 8;

  private static final SheetWords WORDS = SheetWords.STANDARD;

  private CellNote() {}

  /** Returns the note of a figure, empty where nothing is to be said of it. */
  static String of(Cell cell) {
    boolean contradicted = cell.evidence().verdict() == Verdict.CONTRADICTED;
    if (cell.status() == Status.READ && !contradicted) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    if (cell.status() != Status.READ) {
      lines.add(WORDS.of(cell.status() == Status.DOUBTFUL ? "doubtful" : "repaired"));
      lines.add(WORDS.of("read") + ": " + cell.raw());
      cell.repairs().stream()
          .map(RepairCode::meaning)
          .forEach(meaning -> lines.add("· " + meaning));
    }
    values("open", cell.evidence().candidates(), lines);
    if (cell.status() == Status.DOUBTFUL) {
      values("seen", cell.evidence().alternatives(), lines);
    }
    if (contradicted) {
      lines.add(WORDS.of("contradicted"));
    }
    return text(lines);
  }

  /** Returns the note of a doubtful text that is no figure. */
  static String of(GridCell printed) {
    List<String> lines = new ArrayList<>(List.of(WORDS.of("doubtful")));
    values("seen", printed.alternatives(), lines);
    return text(lines);
  }

  private static void values(String word, List<String> values, List<String> lines) {
    if (!values.isEmpty()) {
      lines.add(
          WORDS.of(word) + ": " + String.join(" | ", values.stream().limit(MOST_VALUES).toList()));
    }
  }

  private static String text(List<String> lines) {
    return SheetText.shortened(String.join("\n", lines), MOST);
  }
}
