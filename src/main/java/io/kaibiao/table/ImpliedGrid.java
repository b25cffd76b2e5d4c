package io.kaibiao.table;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Box;
import io.kaibiao.table.StreamColumns.Column;
import io.kaibiao.table.StreamText.StreamCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The grid that a table without one would have been printed in: columns between the columns of its
 * text, rows between its lines or rules, wide heads over the columns that they stand in the middle
 * of.
 */
final class ImpliedGrid {

  /** A text that reaches this far beyond a column, in points, stands in the next one too. */
  private static final double OVER = 1.5;

  /** Boundaries nearer than this, in points, are one. */
  private static final double SAME_BOUNDARY = 3.6;

  /** A wide head's middle differs no more than this, in points, from the middle of its columns. */
  private static final double CENTERED = 18;

  /** The letters of a word are set no further apart than this many times their size. */
  private static final double SPREAD = 4;

  /** Lines of one head stand no further apart than this many times their size. */
  private static final double HEAD_LEADING = 1.5;

  private final OpenRegion region;
  private final List<Glyph> headGlyphs;
  private final List<Glyph> bodyGlyphs;
  private final List<Glyph> columnGlyphs;
  private final List<Box> totals;
  private final List<Row> rows;
  private List<Column> columns;
  private List<Box> headTexts = List.of();
  private double[] xs;

  private ImpliedGrid(
      OpenRegion region,
      List<Glyph> headGlyphs,
      List<Glyph> bodyGlyphs,
      List<Glyph> columnGlyphs,
      List<Box> totals,
      List<Column> columns,
      List<Row> rows) {
    this.region = region;
    this.headGlyphs = headGlyphs;
    this.bodyGlyphs = bodyGlyphs;
    this.columnGlyphs = columnGlyphs;
    this.totals = totals;
    this.columns = columns;
    this.rows = rows;
    this.xs = new double[0];
  }

  /**
   * Printed texts that make one row.
   *
   * @param texts where they stand
   * @param figures whether there are figures behind the first column
   */
  private record Row(boolean head, boolean figures, List<Box> texts) {
    double top() {
      return texts.stream().mapToDouble(Box::y0).min().orElse(0);
    }

    double bottom() {
      return texts.stream().mapToDouble(Box::y1).max().orElse(0);
    }

    double middle() {
      return (top() + bottom()) / 2;
    }

    Row with(Row below) {
      List<Box> both = new ArrayList<>(texts);
      both.addAll(below.texts);
      return new Row(head, figures || below.figures, both);
    }
  }

  /**
   * Returns the grid of a region, or null if it shows fewer than two columns.
   *
   * @param glyphs the glyphs of the region
   * @param known the column boundaries of the page before, or an empty list
   */
  static @Nullable RuledGrid of(OpenRegion region, List<Glyph> glyphs, List<Double> known) {
    if (region.body().isEmpty()) {
      return null;
    }
    Box box = region.box();
    double bodyTop = region.body().stream().mapToDouble(l -> l.box().y0()).min().orElse(box.y1());
    List<Glyph> body = glyphs.stream().filter(g -> g.centerY() > bodyTop).toList();
    List<Glyph> head =
        glyphs.stream()
            .filter(g -> g.centerY() <= bodyTop)
            .sorted(Comparator.comparingDouble(Glyph::x0))
            .toList();
    List<StreamCell> cells = StreamText.read(body, box);
    List<Box> totals = totals(region);
    List<Glyph> inColumns = columnGlyphs(body, totals);
    List<StreamCell> columnCells =
        inColumns.size() == body.size() ? cells : StreamText.read(inColumns, box);
    ImpliedGrid grid =
        new ImpliedGrid(
            region,
            head,
            body,
            inColumns,
            totals,
            StreamColumns.of(columnCells),
            rows(region, cells));
    grid.splitByHeads();
    grid.widenByHeads();
    grid.place(box, known);
    return grid.xs.length > 2 ? grid.draw() : null;
  }

  /** Returns where labels of totals stand. One may stand across columns, so it shows none. */
  private static List<Box> totals(OpenRegion region) {
    List<Box> totals = new ArrayList<>();
    for (TextLine line : region.body()) {
      String label = "";
      Box place = null;
      for (TextLine.Segment segment : line.segments()) {
        if (Figures.isFigure(segment.text())) {
          label = "";
          place = null;
          continue;
        }
        label += segment.text();
        place = place == null ? segment.box() : place.union(segment.box());
        if (Figures.isTotal(label)) {
          totals.add(place);
        }
      }
    }
    return totals;
  }

  private static List<Glyph> columnGlyphs(List<Glyph> body, List<Box> totals) {
    List<Glyph> rest =
        body.stream()
            .filter(g -> totals.stream().noneMatch(b -> b.contains(g.centerX(), g.centerY())))
            .toList();
    return rest.isEmpty() ? body : rest;
  }

  private static List<Row> rows(OpenRegion region, List<StreamCell> cells) {
    List<Row> rows = new ArrayList<>();
    for (TextLine line : region.head()) {
      rows.add(new Row(true, false, line.segments().stream().map(TextLine.Segment::box).toList()));
    }
    Map<Integer, List<StreamCell>> byRow = new TreeMap<>();
    cells.forEach(c -> byRow.computeIfAbsent(c.row(), k -> new ArrayList<>()).add(c));
    for (List<StreamCell> own : byRow.values()) {
      boolean figures = own.stream().skip(1).anyMatch(c -> Figures.isFigure(c.text()));
      rows.add(new Row(false, figures, own.stream().map(StreamCell::box).toList()));
    }
    return region.rules().isEmpty() ? withWholeHeads(rows) : inBands(rows, region);
  }

  /** Heads set in several lines close below each other are one row. */
  private static List<Row> withWholeHeads(List<Row> rows) {
    List<Row> whole = new ArrayList<>();
    for (Row row : rows) {
      Row above = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (above != null && above.head() && row.head() && isOneHead(above, row)) {
        whole.set(whole.size() - 1, above.with(row));
      } else {
        whole.add(row);
      }
    }
    return whole;
  }

  private static boolean isOneHead(Row above, Row below) {
    Box first = below.texts().get(0);
    return below.bottom() - above.bottom() <= HEAD_LEADING * (first.y1() - first.y0())
        && !standsOverSeveral(above, below);
  }

  private static boolean standsOverSeveral(Row above, Row below) {
    return above.texts().stream()
        .anyMatch(a -> below.texts().stream().filter(b -> overlap(a, b) > OVER).count() > 1);
  }

  /** Between two rules stands one row, unless there are several lines with figures. */
  private static List<Row> inBands(List<Row> rows, OpenRegion region) {
    List<Ruling> rules = region.rules();
    boolean everyRow = rules.size() * 2 > rows.size();
    List<Row> out = new ArrayList<>();
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      List<Row> band = rows.stream().filter(r -> r.middle() > top && r.middle() <= bottom).toList();
      long lines = band.stream().filter(Row::figures).count();
      Row whole = null;
      for (Row row : band) {
        boolean separate =
            whole != null
                && (lines > 1
                    || whole.head() != row.head()
                    || (!everyRow && row.head() && isOverOthers(whole, row, region)));
        if (whole != null && separate) {
          out.add(whole);
          whole = row;
        } else {
          whole = whole == null ? row : whole.with(row);
        }
      }
      if (whole != null) {
        out.add(whole);
      }
    }
    return out;
  }

  /** Ordinals are a row of their own, and so are heads below a wide one. */
  private static boolean isOverOthers(Row above, Row below, OpenRegion region) {
    TextLine last = region.head().get(region.head().size() - 1);
    boolean ordinals = region.hasOrdinals() && below.bottom() >= last.box().y1() - OVER;
    return ordinals || standsOverSeveral(above, below);
  }

  private static double overlap(Box a, Box b) {
    return Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
  }

  private static double overlap(Column column, Box b) {
    return Math.min(column.x1(), b.x1()) - Math.max(column.x0(), b.x0());
  }

  // ---- columns --------------------------------------------------------------------------------

  private List<Row> heads() {
    return rows.stream().filter(Row::head).toList();
  }

  /** Returns the heads that stand right above the body, one a column: ordinals, or the leaves. */
  private List<Box> leaves() {
    List<Row> heads = heads();
    if (heads.isEmpty()) {
      return List.of();
    }
    Row lowest = heads.get(heads.size() - 1);
    List<Box> leaves = new ArrayList<>(lowest.texts());
    if (region.hasOrdinals()) {
      return leaves;
    }
    double bottom = lowest.bottom();
    for (Row row : heads.subList(0, heads.size() - 1)) {
      for (Box text : row.texts()) {
        boolean ruled =
            region.rules().stream()
                .anyMatch(
                    r ->
                        r.position() > text.y1() - OVER
                            && r.position() < bottom
                            && r.start() < middle(text)
                            && r.end() > middle(text));
        boolean headsBelow = lowest.texts().stream().anyMatch(b -> overlap(b, text) > 0);
        if (!region.rules().isEmpty() && !ruled && !headsBelow) {
          leaves.add(text);
        }
      }
    }
    leaves.sort(Comparator.comparingDouble(Box::x0));
    return leaves;
  }

  /** Two heads over what looks like one column: a code close before its name. */
  private void splitByHeads() {
    for (Row row : heads()) {
      List<Column> split = new ArrayList<>();
      for (Column column : columns) {
        List<Box> over =
            row.texts().stream()
                .filter(b -> overlap(column, b) > OVER)
                .sorted(Comparator.comparingDouble(Box::x0))
                .toList();
        double from = column.x0();
        for (int i = 0; i + 1 < over.size(); i++) {
          if (overlap(over.get(i), over.get(i + 1)) < 0) {
            double[] gap = gap(from, middle(over.get(i)), middle(over.get(i + 1)));
            if (gap.length > 0) {
              split.add(new Column(from, gap[0], List.of()));
              from = gap[1];
            }
          }
        }
        split.add(from == column.x0() ? column : new Column(from, column.x1(), List.of()));
      }
      columns = split;
    }
  }

  private static double middle(Box box) {
    return (box.x0() + box.x1()) / 2;
  }

  /** Returns the widest place between two points without a glyph of the body, or nothing. */
  private double[] gap(double column, double left, double right) {
    double[][] spans =
        columnGlyphs.stream()
            .filter(g -> g.x1() > column && g.x0() < right)
            .sorted(Comparator.comparingDouble(Glyph::x0))
            .map(g -> new double[] {g.x0(), g.x1()})
            .toArray(double[][]::new);
    double end = column;
    double[] best = {};
    for (double[] span : spans) {
      boolean wider = best.length == 0 || span[0] - end > best[1] - best[0];
      if (span[0] - end > OVER && end > column && span[0] > left && wider) {
        best = new double[] {end, span[0]};
      }
      end = Math.max(end, span[1]);
    }
    return best;
  }

  /**
   * A head that stands over one column makes it as wide. One over none stands over the figures on
   * its right if no head does, as figures end at the right; else it shows an empty column.
   */
  private void widenByHeads() {
    List<Box> leaves = leaves();
    for (Box leaf : leaves) {
      widen(leaf);
    }
    for (Box leaf : leaves) {
      if (columns.stream().anyMatch(c -> overlap(c, leaf) > 0)) {
        continue;
      }
      Column right = null;
      for (Column column : columns) {
        right = right == null && column.x0() > leaf.x1() ? column : right;
      }
      Column next = right;
      boolean free =
          next != null
              && leaves.stream()
                  .noneMatch(l -> !l.equals(leaf) && l.x0() > leaf.x1() && l.x0() < next.x1());
      if (next != null && free) {
        replace(next, new Column(leaf.x0(), next.x1(), next.cells()));
      } else {
        List<Column> more = new ArrayList<>(columns);
        more.add(new Column(leaf.x0(), leaf.x1(), List.of()));
        more.sort(Comparator.comparingDouble(Column::x0));
        columns = more;
      }
    }
    List<Row> heads = heads();
    for (int r = heads.size() - 1; r >= 0; r--) {
      heads.get(r).texts().forEach(this::widen);
    }
  }

  private void widen(Box text) {
    List<Column> below = columns.stream().filter(c -> overlap(c, text) > 0).toList();
    if (below.size() == 1) {
      Column column = below.get(0);
      replace(
          column,
          new Column(
              Math.min(column.x0(), text.x0()), Math.max(column.x1(), text.x1()), column.cells()));
    }
  }

  private void replace(Column old, Column wider) {
    for (Column other : columns) {
      if (!other.equals(old) && other.x0() < wider.x1() + 1 && other.x1() > wider.x0() - 1) {
        return;
      }
    }
    List<Column> more = new ArrayList<>(columns);
    more.set(more.indexOf(old), wider);
    columns = more;
  }

  private void place(Box box, List<Double> known) {
    if (fits(box, known)) {
      xs = known.stream().mapToDouble(Double::doubleValue).toArray();
      return;
    }
    xs = new double[columns.size() + 1];
    xs[0] = box.x0() - (region.rules().isEmpty() ? 1 : 0);
    for (int i = 1; i < columns.size(); i++) {
      xs[i] = between(columns.get(i - 1).x1(), columns.get(i).x0());
    }
    xs[columns.size()] = box.x1() + (region.rules().isEmpty() ? 1 : 0);
  }

  /** Returns where a rule over some columns only ends between two columns, or their middle. */
  private double between(double left, double right) {
    return region.rules().stream()
        .flatMapToDouble(r -> DoubleStream.of(r.start(), r.end()))
        .filter(x -> x > left - OVER && x < right + OVER)
        .average()
        .orElse((left + right) / 2);
  }

  /** Tells whether the text keeps to the columns of the page before. */
  private boolean fits(Box box, List<Double> known) {
    if (known.size() < 3) {
      return false;
    }
    boolean rules = !region.rules().isEmpty();
    double left = box.x0() - known.get(0);
    double right = known.get(known.size() - 1) - box.x1();
    boolean within = rules ? Math.abs(left) < 2 && Math.abs(right) < 2 : left > -2 && right > -2;
    boolean others = !heads().isEmpty() && columns.size() != known.size() - 1;
    if (!within || others) {
      return false;
    }
    return columnGlyphs.stream()
        .noneMatch(
            g -> known.stream().anyMatch(x -> g.x0() < x - OVER / 2 && g.x1() > x + OVER / 2));
  }

  // ---- edges ----------------------------------------------------------------------------------

  private RuledGrid draw() {
    List<Double> ys = boundaries();
    int heights = ys.size() - 1;
    int width = xs.length - 1;
    boolean[][] below = new boolean[ys.size()][width];
    boolean[][] beside = new boolean[xs.length][heights];
    Arrays.stream(below).forEach(edge -> Arrays.fill(edge, true));
    Arrays.stream(beside).forEach(edge -> Arrays.fill(edge, true));
    for (int y = 1; y < heights; y++) {
      cutRule(ys.get(y), below[y]);
    }
    int firstBody = 0;
    for (int y = 0; y < heights; y++) {
      for (Row row : rows) {
        if (row.middle() > ys.get(y) && row.middle() <= ys.get(y + 1)) {
          firstBody = row.head() ? y + 1 : firstBody;
          open(row, y, beside);
        }
      }
    }
    headTexts = headTexts();
    joinHeads(ys, firstBody, below, beside);
    return new RuledGrid(Arrays.stream(xs).boxed().toList(), ys, Spans.of(below, beside));
  }

  private List<Double> boundaries() {
    List<Double> all = new ArrayList<>();
    Box box = region.box();
    if (region.rules().isEmpty()) {
      all.add(box.y0() - 1);
      all.add(box.y1() + 1);
    }
    region.rules().forEach(r -> all.add(r.position()));
    for (int i = 0; i + 1 < rows.size(); i++) {
      double from = rows.get(i).middle();
      double to = rows.get(i + 1).middle();
      if (region.rules().stream().noneMatch(r -> r.position() > from && r.position() < to)) {
        all.add((rows.get(i).bottom() + rows.get(i + 1).top()) / 2);
      }
    }
    all.sort(null);
    List<Double> ys = new ArrayList<>();
    for (double y : all) {
      if (ys.isEmpty() || y - ys.get(ys.size() - 1) > SAME_BOUNDARY) {
        ys.add(y);
      }
    }
    return ys;
  }

  /** A rule that runs over some columns only leaves the others open. */
  private void cutRule(double y, boolean[] edge) {
    List<Ruling> rules =
        region.rules().stream().filter(r -> Math.abs(r.position() - y) <= SAME_BOUNDARY).toList();
    if (rules.isEmpty()) {
      return;
    }
    for (int c = 0; c < edge.length; c++) {
      double from = xs[c];
      double to = xs[c + 1];
      double drawn =
          rules.stream()
              .mapToDouble(r -> Math.min(r.end(), to) - Math.max(r.start(), from))
              .filter(d -> d > 0)
              .sum();
      edge[c] = drawn >= (to - from) / 2;
    }
  }

  private void open(Row row, int y, boolean[][] beside) {
    for (int x = 1; x + 1 < xs.length; x++) {
      double at = xs[x];
      boolean across =
          bodyGlyphs.stream()
                  .anyMatch(
                      g ->
                          g.x0() < at - OVER / 2
                              && g.x1() > at + OVER / 2
                              && g.centerY() > row.top()
                              && g.centerY() < row.bottom())
              || totals.stream()
                  .anyMatch(
                      b ->
                          b.x0() < at
                              && b.x1() > at
                              && b.y1() > row.middle()
                              && b.y0() < row.middle());
      if (across && !row.head()) {
        beside[x][y] = false;
      }
    }
  }

  /**
   * Joins the columns of wide heads: what no rule parts and no other head stands in belongs to the
   * head that stands in the middle.
   *
   * @param end the first row of the body
   */
  private void joinHeads(List<Double> ys, int end, boolean[][] below, boolean[][] beside) {
    int n = xs.length - 1;
    int[][] bottoms = new int[end][n];
    for (int y = end - 1; y >= 0; y--) {
      for (int c = 0; c < n; c++) {
        bottoms[y][c] = y + 1 == end || below[y + 1][c] ? y + 1 : bottoms[y + 1][c];
      }
    }
    for (int y = 0; y < end; y++) {
      int from = 0;
      for (int c = 1; c <= n; c++) {
        boolean parts =
            c == n || bottoms[y][c] != bottoms[y][from] || below[y][c] != below[y][from];
        if (parts) {
          if (below[y][from]) {
            join(from, c, y, bottoms[y][from], ys, beside);
          }
          from = c;
        }
      }
    }
  }

  private void join(int from, int to, int top, int bottom, List<Double> ys, boolean[][] beside) {
    List<Box> texts = new ArrayList<>();
    for (Box text : headTexts) {
      double y = (text.y0() + text.y1()) / 2;
      if (y > ys.get(top)
          && y <= ys.get(bottom)
          && middle(text) > xs[from]
          && middle(text) < xs[to]) {
        addTo(texts, text);
      }
    }
    if (texts.isEmpty() || texts.size() >= to - from) {
      return;
    }
    List<int[]> spans = spans(texts, from, to);
    if (spans.isEmpty()) {
      spans = texts.stream().map(t -> across(t, from, to)).toList();
    }
    for (int[] span : spans) {
      for (int x = span[0] + 1; x <= span[1]; x++) {
        for (int y = top; y < bottom; y++) {
          beside[x][y] = false;
        }
      }
    }
  }

  /** Returns the first and the last column that a text reaches into. */
  private int[] across(Box text, int from, int to) {
    int first = from;
    while (first + 1 < to && xs[first + 1] < text.x0() + OVER) {
      first++;
    }
    int last = first;
    while (last + 1 < to && xs[last + 1] < text.x1() - OVER) {
      last++;
    }
    return new int[] {first, last};
  }

  /** Returns where heads stand, line by line, parted where columns are. */
  private List<Box> headTexts() {
    List<Box> texts = new ArrayList<>();
    for (TextLine line : region.head()) {
      Glyph before = null;
      boolean single = false;
      for (Glyph glyph : headGlyphs) {
        if (!line.box().contains(glyph.centerX(), glyph.centerY())) {
          continue;
        }
        Box box = new Box(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y1());
        int last = texts.size() - 1;
        double gap = before == null ? 0 : glyph.x0() - before.x1();
        if (before == null || gap > SPREAD * glyph.size()) {
          texts.add(box);
          single = true;
        } else if (gap <= OVER || (!isParted(before, glyph) && gap <= glyph.size())) {
          texts.set(last, texts.get(last).union(box));
          single = false;
        } else if (single && Figures.isSpreadWord(before.text() + glyph.text())) {
          texts.set(last, texts.get(last).union(box));
          single = false;
        } else {
          texts.add(box);
          single = true;
        }
        before = glyph;
      }
    }
    return texts;
  }

  private boolean isParted(Glyph left, Glyph right) {
    return Arrays.stream(xs).anyMatch(x -> x > left.x1() - OVER && x < right.x0() + OVER);
  }

  /** Lines of one head stand below each other. */
  private static void addTo(List<Box> texts, Box text) {
    for (int i = 0; i < texts.size(); i++) {
      if (overlap(texts.get(i), text) > 0) {
        texts.set(i, texts.get(i).union(text));
        return;
      }
    }
    texts.add(text);
  }

  /**
   * Shares columns out among heads, so that each stands as near to the middle of its columns as can
   * be.
   *
   * @return first and last column of each head, or nothing if they don't stand in the middle
   */
  private List<int[]> spans(List<Box> texts, int first, int to) {
    List<Box> heads = new ArrayList<>(texts);
    heads.sort(Comparator.comparingDouble(Box::x0));
    int n = to - first;
    int k = heads.size();
    double[][] cost = new double[k + 1][n + 1];
    int[][] from = new int[k + 1][n + 1];
    for (double[] line : cost) {
      Arrays.fill(line, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int h = 1; h <= k; h++) {
      for (int end = h; end <= n; end++) {
        for (int start = h - 1; start < end; start++) {
          double total =
              cost[h - 1][start] + cost(heads.get(h - 1), first + start, first + end - 1);
          if (total < cost[h][end]) {
            cost[h][end] = total;
            from[h][end] = start;
          }
        }
      }
    }
    if (!(cost[k][n] <= k * CENTERED * CENTERED)) {
      return List.of();
    }
    List<int[]> spans = new ArrayList<>();
    int end = n;
    for (int h = k; h > 0; h--) {
      spans.add(new int[] {first + from[h][end], first + end - 1});
      end = from[h][end];
    }
    return spans;
  }

  private double cost(Box head, int first, int last) {
    if (head.x0() < xs[first] - OVER * 2 || head.x1() > xs[last + 1] + OVER * 2) {
      return Double.POSITIVE_INFINITY;
    }
    double off = middle(head) - (xs[first] + xs[last + 1]) / 2;
    return off * off;
  }
}
