package io.kaibiao.document;

import io.kaibiao.document.PrintedPage.PrintedTable;
import io.kaibiao.report.text.BlockKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line or table of a page while the kinds of lines are being determined. Belongs to one thread.
 */
final class Piece {

  private final @Nullable PrintedLine line;
  private final @Nullable PrintedTable table;
  private @Nullable BlockKind kind;
  private int owner = -1;

  private Piece(@Nullable PrintedLine line, @Nullable PrintedTable table) {
    this.line = line;
    this.table = table;
  }

  static Piece of(PrintedLine line) {
    return new Piece(line, null);
  }

  static Piece of(PrintedTable table) {
    Piece piece = new Piece(null, table);
    piece.mark(BlockKind.TABLE, table.part().table());
    return piece;
  }

  boolean isTable() {
    return table != null;
  }

  /** Tells whether it is a table in a cell of another. */
  boolean isInnerTable() {
    return table != null && table.part().inner();
  }

  PrintedTable table() {
    return Objects.requireNonNull(table, "a line is no table");
  }

  PrintedLine line() {
    return Objects.requireNonNull(line, "a table is no line");
  }

  /** Tells whether it is a line whose kind is still open. */
  boolean isOpen() {
    return kind == null;
  }

  @Nullable BlockKind kind() {
    return kind;
  }

  /** Returns the number of the table that it is or belongs to, or -1. */
  int owner() {
    return owner;
  }

  void mark(BlockKind found) {
    kind = found;
  }

  /** Sets its kind unless that is known. */
  void markOpen(BlockKind found) {
    kind = kind == null ? found : kind;
  }

  void mark(BlockKind found, int ofTable) {
    kind = found;
    owner = ofTable;
  }
}
