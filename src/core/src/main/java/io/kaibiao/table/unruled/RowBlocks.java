package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Groups the texts of a body into rows. A number is on one line; the lines of a label are close
 * together; texts beside each other in different columns form a row.
 */
final class RowBlocks {

  private static final UnruledTolerances.Labels LABELS =
      TableTolerances.STANDARD.unruled().labels();

  private final double[] xs;

  private RowBlocks(double[] xs) {
    this.xs = xs;
  }

  /** The lines of one cell. */
  private record Block(int column, List<BodyItem> items) {
    double top() {
      return items.stream().mapToDouble(i -> i.box().y0()).min().orElse(0);
    }

    double bottom() {
      return items.stream().mapToDouble(i -> i.box().y1()).max().orElse(0);
    }

    double middle() {
      return (top() + bottom()) / 2;
    }
  }

  /** A row that is being assembled. */
  private static final class Row {
    final List<Block> blocks = new ArrayList<>();

    double top() {
      return blocks.stream().mapToDouble(Block::top).min().orElse(0);
    }

    double bottom() {
      return blocks.stream().mapToDouble(Block::bottom).max().orElse(0);
    }

    double middle() {
      return (top() + bottom()) / 2;
    }

    boolean hasLabel() {
      return blocks.stream().anyMatch(b -> b.items().stream().anyMatch(i -> !i.figure()));
    }

    boolean has(int column) {
      return blocks.stream().anyMatch(b -> b.column() == column);
    }

    boolean sharesColumns(Row other) {
      return other.blocks.stream().anyMatch(b -> has(b.column()));
    }

    ImpliedRow implied() {
      List<Box> boxes =
          blocks.stream().flatMap(b -> b.items().stream()).map(BodyItem::box).toList();
      return new ImpliedRow(false, true, boxes);
    }
  }

  /**
   * Returns the rows between two rules: one row, unless several columns have numbers below each
   * other.
   */
  static List<ImpliedRow> between(List<BodyItem> items, double[] xs) {
    if (items.isEmpty()) {
      return List.of();
    }
    RowBlocks blocks = new RowBlocks(xs);
    return blocks.showSeveral(items)
        ? of(items, xs)
        : List.of(new ImpliedRow(false, true, items.stream().map(BodyItem::box).toList()));
  }

  /** Tells whether several columns have numbers below each other. */
  private boolean showSeveral(List<BodyItem> items) {
    TreeMap<Integer, double[]> ranges = new TreeMap<>();
    for (BodyItem item : items) {
      if (item.figure()) {
        double y = item.middle();
        ranges.merge(
            column(item),
            new double[] {y, y, item.height()},
            (a, b) -> new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1]), a[2]});
      }
    }
    long several =
        ranges.values().stream().filter(r -> r[1] - r[0] > LABELS.sameLine() * r[2]).count();
    return several >= Math.min(LABELS.fewestColumns(), xs.length - 2);
  }

  /** Returns rows that no rules separate, from top to bottom. */
  static List<ImpliedRow> of(List<BodyItem> items, double[] xs) {
    RowBlocks blocks = new RowBlocks(xs);
    List<Row> rows = blocks.figures(items);
    for (Block block : blocks.labels(items)) {
      blocks.place(block, rows);
    }
    rows.sort(Comparator.comparingDouble(Row::middle));
    return blocks.paired(rows).stream().map(Row::implied).toList();
  }

  /**
   * Joins rows of numbers and rows of labels that alternate. Numbers may be printed at the top of a
   * row and its label in the middle; then each number belongs to the nearest label.
   */
  private List<Row> paired(List<Row> rows) {
    long turns = 0;
    for (int i = 1; i < rows.size(); i++) {
      turns += complete(rows.get(i - 1), rows.get(i)) ? 1 : 0;
    }
    long bare = rows.stream().filter(r -> !r.hasLabel()).count();
    if (turns < LABELS.fewestColumns() || turns < LABELS.turns() * bare) {
      return rows;
    }
    List<Row> whole = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      Row row = rows.get(i);
      boolean joins =
          i + 1 < rows.size()
              && complete(row, rows.get(i + 1))
              && (i + 2 == rows.size()
                  || !complete(rows.get(i + 1), rows.get(i + 2))
                  || distance(row, rows.get(i + 1)) <= distance(rows.get(i + 1), rows.get(i + 2)));
      if (joins) {
        row.blocks.addAll(rows.get(i + 1).blocks);
        i++;
      }
      whole.add(row);
      i++;
    }
    return whole;
  }

  /** Tells whether one row has a label, the other none, and no column has text in both. */
  private static boolean complete(Row upper, Row lower) {
    return upper.hasLabel() != lower.hasLabel() && !upper.sharesColumns(lower);
  }

  private static double distance(Row upper, Row lower) {
    return lower.middle() - upper.middle();
  }

  private int column(BodyItem item) {
    double x = HorizontalOverlap.middle(item.box());
    int column = 0;
    while (column + 2 < xs.length && xs[column + 1] <= x) {
      column++;
    }
    return column;
  }

  /** Returns one row for each line of numbers. */
  private List<Row> figures(List<BodyItem> items) {
    List<BodyItem> figures =
        items.stream()
            .filter(BodyItem::figure)
            .sorted(Comparator.comparingDouble(BodyItem::middle))
            .toList();
    List<Row> rows = new ArrayList<>();
    BodyItem before = null;
    for (BodyItem figure : figures) {
      if (before == null
          || figure.middle() - before.middle() > LABELS.sameLine() * figure.height()) {
        rows.add(new Row());
        before = figure;
      }
      rows.get(rows.size() - 1).blocks.add(new Block(column(figure), List.of(figure)));
    }
    return rows;
  }

  /** Returns the labels from top to bottom, each with all of its lines. */
  private List<Block> labels(List<BodyItem> items) {
    TreeMap<Integer, List<Block>> byColumn = new TreeMap<>();
    items.stream()
        .filter(i -> !i.figure())
        .sorted(Comparator.comparingDouble(BodyItem::middle))
        .forEach(
            item -> {
              List<Block> own = byColumn.computeIfAbsent(column(item), c -> new ArrayList<>());
              Block last = own.isEmpty() ? null : own.get(own.size() - 1);
              boolean goesOn =
                  last != null
                      && item.box().y0() - last.bottom() <= LABELS.leading() * item.height()
                      && !item.total();
              if (last != null && goesOn) {
                List<BodyItem> more = new ArrayList<>(last.items());
                more.add(item);
                own.set(own.size() - 1, new Block(last.column(), more));
              } else {
                own.add(new Block(column(item), List.of(item)));
              }
            });
    return byColumn.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingDouble(Block::middle))
        .toList();
  }

  /**
   * Adds a label to the row beside it. A label of several lines beside several rows is split among
   * them.
   */
  private void place(Block block, List<Row> rows) {
    List<Row> beside =
        rows.stream()
            .filter(
                r ->
                    (r.middle() > block.top() && r.middle() < block.bottom())
                        || (block.middle() > r.top() && block.middle() < r.bottom()))
            .toList();
    if (beside.isEmpty()) {
      Row row = new Row();
      row.blocks.add(block);
      rows.add(row);
      return;
    }
    Row first = beside.get(0);
    boolean one = beside.stream().skip(1).noneMatch(first::sharesColumns);
    if (beside.size() > 1 && !one && block.items().size() > 1) {
      share(block, beside, rows);
      return;
    }
    if (one) {
      for (Row other : beside.subList(1, beside.size())) {
        first.blocks.addAll(other.blocks);
        rows.remove(other);
      }
    } else {
      for (Row row : beside) {
        double off = Math.abs(row.middle() - block.middle());
        first = off < Math.abs(first.middle() - block.middle()) ? row : first;
      }
    }
    first.blocks.add(block);
  }

  /** Splits a block of closely spaced lines into the labels of several rows. */
  private static void share(Block block, List<Row> beside, List<Row> rows) {
    List<Row> sorted = beside.stream().sorted(Comparator.comparingDouble(Row::middle)).toList();
    List<BodyItem> lines = block.items();
    List<LabelGroups.Group> groups =
        LabelGroups.of(
            lines.stream().mapToDouble(BodyItem::middle).toArray(),
            sorted.stream().mapToDouble(Row::middle).toArray(),
            lines.get(0).height());
    for (LabelGroups.Group group : groups) {
      Block label = new Block(block.column(), lines.subList(group.from(), group.to()));
      if (group.row() >= 0) {
        sorted.get(group.row()).blocks.add(label);
      } else {
        Row bare = new Row();
        bare.blocks.add(label);
        rows.add(bare);
      }
    }
  }
}
