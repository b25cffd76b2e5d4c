package io.kaibiao.report.table;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.util.List;

/**
 * One printed cell, merged or not.
 *
 * @param row the 0-based row of its top-left corner in the logical table, pages joined
 * @param column the 0-based column of its top-left corner
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text its text, line breaks joined; empty where it is blank
 * @param box where it stands
 * @param page the 1-based page it stands on
 * @param confidence how sure the reading is, from 0 to 1
 * @param alternatives what else its reader took it for, likelier ones first
 * @param origin where its text came from
 */
public record GridCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    Box box,
    int page,
    double confidence,
    List<String> alternatives,
    Origin origin) {

  /** A healthy text layer says what it says. */
  public static final double TEXT_LAYER_CONFIDENCE = 0.99;

  public GridCell {
    alternatives = List.copyOf(alternatives);
  }

  /** Makes a cell that a text layer gave. */
  public GridCell(
      int row, int column, int rowSpan, int columnSpan, String text, Box box, int page) {
    this(
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        box,
        page,
        TEXT_LAYER_CONFIDENCE,
        List.of(),
        Origin.TEXT_LAYER);
  }

  /** Returns this cell at another place of the grid. */
  public GridCell movedTo(int otherRow, int otherColumn, int otherColumnSpan) {
    return new GridCell(
        otherRow,
        otherColumn,
        rowSpan,
        otherColumnSpan,
        text,
        box,
        page,
        confidence,
        alternatives,
        origin);
  }

  /** Returns this cell with another text. */
  public GridCell as(String otherText, double otherConfidence, Origin otherOrigin) {
    return new GridCell(
        row,
        column,
        rowSpan,
        columnSpan,
        otherText,
        box,
        page,
        otherConfidence,
        List.of(),
        otherOrigin);
  }
}
