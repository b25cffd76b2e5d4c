package io.kaibiao.sheet.text;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines that hold the rows of a table as words with single blanks. Their columns are lost, so
 * that nothing of them is read: a finding says so.
 */
final class UnreadRows {

  /** Least number of codes and of amounts in such a line. Prose names codes hardly ever. */
  private static final int LEAST = 2;

  /** The code of a subject: functional ones have 3, 5 or 7 digits, economic ones 3 or 5. */
  private static final Pattern CODE =
      Pattern.compile("(?<=^|[ \\u3000])[1-5]\\d\\d(?:\\d\\d){0,2}(?=$|[ \\u3000])");

  private static final Pattern AMOUNT =
      Pattern.compile("(?<=^|[ \\u3000])-?\\d[\\d,]*\\.\\d{1,6}(?=$|[ \\u3000])");

  private UnreadRows() {}

  static List<Finding> findings(List<SheetBlock> blocks, int sheet) {
    List<Finding> findings = new ArrayList<>();
    for (SheetBlock block : blocks) {
      if (block instanceof SheetLine line) {
        String text = String.join(" ", line.pieces());
        int amounts = count(AMOUNT, text);
        if (amounts >= LEAST && count(CODE, text) >= LEAST) {
          findings.add(finding(amounts, line.row(), sheet));
        }
      }
    }
    return findings;
  }

  private static Finding finding(int amounts, int row, int sheet) {
    return new Finding(
        Severity.WARNING,
        FindingCode.FIGURE_UNPLACED,
        "line "
            + (1 + row)
            + " holds rows of a table as words whose columns are lost: "
            + amounts
            + " figures were not read",
        null,
        sheet);
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
