package io.kaibiao;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the files of a result would hold. A file may state each amount with the names of its row
 * and its column, so few long names make many bytes.
 *
 * @param bytes an estimate of their bytes, of all formats together
 * @param longestText the number of characters of the longest cell or paragraph
 */
record ResultSize(long bytes, int longestText) {

  /** Bytes of a character: three of UTF-8 for a Chinese one. */
  private static final int CHARACTER = 3;

  /** How often a text is written: JSON, a table, the report as Markdown. */
  private static final int FILES = 3;

  /** Bytes written for an amount beside its names: numbers, boxes, words of a fixed list. */
  private static final int AMOUNT = 600;

  /** Bytes written for a row, a cell, a paragraph or a finding beside its text. */
  private static final int ENTRY = 200;

  /** Measures a report. */
  static ResultSize of(Report report) {
    Sum sum = new Sum();
    report.tables().forEach(table -> add(table, sum));
    for (Block block : report.document().blocks()) {
      sum.text(block.text());
    }
    for (Finding finding : report.findings()) {
      sum.entry(finding.message().length());
    }
    return new ResultSize(sum.bytes, sum.longest);
  }

  private static void add(Table table, Sum sum) {
    for (GridCell cell : table.grid().cells()) {
      sum.text(cell.text());
    }
    Map<String, Integer> columns = new HashMap<>();
    for (HeaderColumn column : table.header()) {
      columns.merge(column.column(), length(column.path()), Math::max);
      sum.entry(length(column.path()));
    }
    for (Row row : table.rows()) {
      long names = length(row.path()) + (long) row.label().length() + row.key().length();
      sum.entry(names);
      for (String column : row.cells().keySet()) {
        sum.amount(names + columns.getOrDefault(column, 0) + table.organization().length());
      }
    }
  }

  private static int length(List<String> path) {
    return path.stream().mapToInt(String::length).sum();
  }

  /**
   * Refuses a document whose result would be too large.
   *
   * @param name its name in the message
   */
  void require(String name, ConversionLimits limits) throws InputException {
    if (longestText > limits.mostTextLength()) {
      throw new InputException(
          Reason.TOO_LARGE,
          name
              + ": has a cell or a paragraph of more than "
              + limits.mostTextLength()
              + " characters; raise the limit to convert it");
    }
    if (bytes > limits.mostResultBytes()) {
      throw new InputException(
          Reason.TOO_LARGE,
          name
              + ": its result would have about "
              + bytes
              + " bytes, and "
              + limits.mostResultBytes()
              + " are the most; select fewer pages or raise the limit");
    }
  }

  /** A sum in the making. */
  private static final class Sum {

    private long bytes;
    private int longest;

    void text(String text) {
      longest = Math.max(longest, text.length());
      entry(text.length());
    }

    void entry(long characters) {
      bytes += ENTRY + FILES * CHARACTER * characters;
    }

    void amount(long characters) {
      bytes += AMOUNT + CHARACTER * characters;
    }
  }
}
