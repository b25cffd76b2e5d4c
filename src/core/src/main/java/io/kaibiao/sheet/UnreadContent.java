package io.kaibiao.sheet;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings about what a source without pages has that was not read. */
public final class UnreadContent {

  private UnreadContent() {}

  /**
   * Returns the finding about content that a reader of the source does not see.
   *
   * @param sheet the 1-based sheet, or null for the whole source
   */
  public static Finding hidden(String message, @Nullable Integer sheet) {
    return new Finding(Severity.WARNING, FindingCode.HIDDEN_CONTENT, message, null, sheet);
  }

  /**
   * Returns the findings about the only sheet of a source; none where nothing was left out.
   *
   * @param hidden how many things are hidden
   * @param words what the message says behind that number
   * @param pictures how many pictures it has
   */
  public static List<Finding> of(int hidden, String words, int pictures) {
    List<Finding> findings = new ArrayList<>();
    if (hidden > 0) {
      findings.add(hidden(hidden + words, 1));
    }
    if (pictures > 0) {
      findings.add(
          new Finding(
              Severity.INFO,
              FindingCode.UNREAD_PICTURE,
              pictures + " pictures of the document were not read",
              null,
              1));
    }
    return findings;
  }
}
