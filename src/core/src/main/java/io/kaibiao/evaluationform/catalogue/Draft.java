package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import java.util.List;

/**
 * A cell of a form before its value is parsed.
 *
 * @param printed the printed cell, joined across page breaks
 * @param text the part of its text that is the value
 * @param kind the kind of its content
 * @param certainty how certain it is that this text is the value
 * @param rules the rules that extracted the value
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

  /** Returns this cell joined with its part on the next page. */
  public Draft joined(GridCell lower) {
    GridCell whole = join(printed, lower);
    return new Draft(whole, join(text, lower.text()), kind, certainty, rules);
  }

  /** Joins the parts of a cell that a page break split; the result is placed at the first part. */
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

  /** Joins lines, with a blank between Latin words and none in Chinese text. */
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
