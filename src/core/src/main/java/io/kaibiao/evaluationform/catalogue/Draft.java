package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.report.GridCell;
import io.kaibiao.report.RepairCode;
import io.kaibiao.text.Certainty;
import java.util.List;

/**
 * A cell of a form before its value is read.
 *
 * @param printed the printed cell, halves that a page break cut joined
 * @param text what of its text is the value
 * @param kind what it holds
 * @param certainty how sure it is that this text is the value
 * @param rules the rules that took the value out of the printed text
 */
public record Draft(
    GridCell printed, String text, Kind kind, Certainty certainty, List<RepairCode> rules) {

  public Draft {
    rules = List.copyOf(rules);
  }

  /** Makes a draft of a whole cell. */
  public static Draft of(GridCell printed, Kind kind) {
    return new Draft(printed, printed.text(), kind, Certainty.CERTAIN, List.of());
  }

  /** Returns this cell and the part of it that stands on the next page. */
  public Draft joined(GridCell lower) {
    GridCell whole = join(printed, lower);
    return new Draft(whole, join(text, lower.text()), kind, certainty, rules);
  }

  /**
   * Joins the parts of a cell that a page break cut; the whole stands where its first part does.
   */
  public static GridCell join(GridCell upper, GridCell lower) {
    return new GridCell(
        upper.row(),
        upper.column(),
        upper.rowSpan(),
        upper.columnSpan(),
        join(upper.text(), lower.text()),
        upper.box(),
        upper.page(),
        Math.min(upper.confidence(), lower.confidence()),
        List.of(),
        upper.origin());
  }

  /** Latin words that a line break parted keep their blank; Chinese text has none. */
  private static String join(String upper, String lower) {
    boolean words =
        !upper.isEmpty()
            && !lower.isEmpty()
            && isLatin(upper.charAt(upper.length() - 1))
            && isLatin(lower.charAt(0));
    return upper + (words ? " " : "") + lower;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
