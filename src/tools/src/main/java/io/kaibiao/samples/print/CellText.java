package io.kaibiao.samples.print;

import io.kaibiao.samples.forms.GridDraft;
import io.kaibiao.samples.forms.Layout;
import java.util.List;

/** A cell's text as lines, and whether the cell cuts it off. */
record CellText(List<String> lines, boolean clipped) {

  CellText {
    lines = List.copyOf(lines);
  }

  static CellText of(
      GridDraft grid, GridDraft.Cell cell, Layout layout, Metrics metrics, ColumnFit fit) {
    String text = cell.text();
    if (text.isEmpty()) {
      return new CellText(List.of(), false);
    }
    double room = fit.right(cell) - fit.left(cell) - 4;
    GridDraft.Kind kind = grid.columns().get(cell.column());
    boolean single = cell.columnSpan() == 1;
    if (cell.head()) {
      if (layout.words().uprightHeads()
          && single
          && text.length() > 4
          && text.chars().allMatch(c -> c > '~')
          && kind == GridDraft.Kind.AMOUNT) {
        return new CellText(text.chars().mapToObj(Character::toString).toList(), false);
      }
      return new CellText(metrics.wrap(text, fit.font(), room), false);
    }
    if (cell.align() == GridDraft.Align.RIGHT) {
      return new CellText(List.of(text), false);
    }
    boolean coded = grid.columns().get(0) == GridDraft.Kind.CODE;
    if (layout.page().overflow()
        && coded
        && single
        && kind == GridDraft.Kind.LABEL
        && metrics.width(text, fit.font()) > room) {
      return new CellText(List.of(text), true);
    }
    return new CellText(metrics.wrap(text, fit.font(), room), false);
  }
}
