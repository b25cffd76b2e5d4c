package io.kaibiao.evaluate.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The similarity of two tables by the edit distance of their trees (Zhong, ShafieiBavani, Jimeno
 * Yepes: Image-based table recognition: data, model, and evaluation, ECCV 2020): 1 less the
 * distance over the number of nodes of the larger tree. A table is a root with its rows, a row has
 * its cells. A cell changes into one of the same spans at the edit distance of their texts over the
 * length of the longer one, into one of other spans at 1. Texts are compared without blanks.
 *
 * <p>The root counts as a node, as in the paper; the paper's program leaves it out of the number of
 * nodes. There is no level of {@code thead} and {@code tbody}: printed grids don't tell. All
 * methods are stateless.
 */
public final class Teds {

  /** A node: the table, a row (both without a cell) or a cell. */
  private record Label(String tag, CellGrid.@Nullable Cell cell, String text) {}

  private static final TreeEditDistance<Label> DISTANCE = new TreeEditDistance<>(Teds::change);

  private Teds() {}

  /** Returns the similarity of two tables, from 0 to 1. */
  public static double similarity(CellGrid one, CellGrid other) {
    Node<Label> a = tree(one);
    Node<Label> b = tree(other);
    return Math.max(0, 1 - DISTANCE.between(a, b) / Math.max(a.size(), b.size()));
  }

  private static Node<Label> tree(CellGrid grid) {
    List<List<Node<Label>>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(new ArrayList<>());
    }
    for (CellGrid.Cell cell : grid.cells()) {
      Label label = new Label("td", cell, ComparedValue.text(cell.text()));
      rows.get(cell.row()).add(new Node<>(label, List.of()));
    }
    return new Node<>(
        new Label("table", null, ""),
        rows.stream().map(cells -> new Node<>(new Label("tr", null, ""), cells)).toList());
  }

  private static double change(Label one, Label other) {
    if (!one.tag().equals(other.tag())) {
      return 1;
    }
    CellGrid.Cell a = one.cell();
    CellGrid.Cell b = other.cell();
    if (a == null || b == null) {
      return 0;
    }
    if (a.rowSpan() != b.rowSpan() || a.columnSpan() != b.columnSpan()) {
      return 1;
    }
    return textDistance(one.text(), other.text());
  }

  /** Returns Levenshtein's distance divided by the length of the longer text. */
  private static double textDistance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 1;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = above[0];
      above[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = above[j];
        above[j] = Math.min(changed, 1 + Math.min(above[j], above[j - 1]));
      }
    }
    return (double) above[b.length()] / Math.max(a.length(), b.length());
  }
}
