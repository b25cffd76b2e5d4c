package io.kaibiao.table.unruled;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.Spans;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import io.kaibiao.table.region.HeaderPieces;
import io.kaibiao.table.region.StreamColumns.Column;
import io.kaibiao.table.region.StreamText;
import io.kaibiao.table.region.StreamText.StreamCell;
import io.kaibiao.table.region.UnruledRegion;
import io.kaibiao.table.region.UnruledRegions;
import io.kaibiao.table.unruled.ColumnProof.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a grid for a table without one: column boundaries between columns of text, row boundaries
 * between lines or at rules, and wide headers over the columns that they are centred over.
 */
public final class ImpliedGrid {

  private static final UnruledTolerances.Rows ROWS = TableTolerances.STANDARD.unruled().rows();

  private static final RuledTolerances.Grids GRIDS = TableTolerances.STANDARD.ruled().grids();

  private final UnruledRegion region;
  private final BodyText body;
  private final List<ImpliedRow> rows;
  private final double[] xs;
  private final @Nullable HeaderTree tree;

  private ImpliedGrid(
      UnruledRegion region,
      BodyText body,
      List<ImpliedRow> rows,
      double[] xs,
      @Nullable HeaderTree tree) {
    this.region = region;
    this.body = body;
    this.rows = rows;
    this.xs = xs;
    this.tree = tree;
  }

  /**
   * A grid and the information that later steps need about it.
   *
   * @param columns its columns for a continuation on the next page
   * @param settled its rows in which every cell's position is certain
   */
  public record Drawn(RuledGrid grid, KnownColumns columns, Set<Integer> settled) {
    public Drawn {
      settled = Set.copyOf(settled);
    }
  }

  /**
   * Returns the grid of a region, or null if fewer than two columns are found.
   *
   * @param glyphs the glyphs of the region
   */
  public static @Nullable Drawn of(UnruledRegion region, List<Glyph> glyphs, Lexicon lexicon) {
    Predicate<Glyph> isOnHead =
        glyph -> region.head().stream().anyMatch(l -> HeaderPieces.isOn(l, glyph));
    List<Glyph> headGlyphs =
        glyphs.stream().filter(isOnHead).sorted(Comparator.comparingDouble(Glyph::x0)).toList();
    List<Glyph> bodyGlyphs = glyphs.stream().filter(isOnHead.negate()).toList();
    BodyText body = BodyText.of(region, bodyGlyphs);
    List<ImpliedRow> headRows =
        ImpliedRows.heads(region, HeaderPieces.lines(region, region.head(), headGlyphs, lexicon));
    List<HeaderCell> cells = HeaderPieces.of(region, region.head(), headGlyphs, lexicon);
    List<HeaderCell> leaves = LeafHeaders.of(region, cells, lexicon);
    KnownColumns known = region.known();
    if (known != null && leaves.isEmpty()) {
      leaves = known.leaves();
    } else if (known != null && !known.say(leaves)) {
      known = null;
    }
    List<BodyItem> items = body.items();
    double[] xs = boundariesByHeads(region, leaves, items, known);
    if (xs.length < 3) {
      xs = boundariesByText(region, body, headRows, bodyGlyphs);
    }
    if (xs.length < 3) {
      return null;
    }
    List<ImpliedRow> rows = new ArrayList<>(headRows);
    rows.addAll(ImpliedRows.body(region, items, xs));
    HeaderTree tree = HeaderTree.of(region, LeafHeaders.parts(region, cells, lexicon, xs), items);
    RuledGrid grid = new ImpliedGrid(region, body, rows, xs, tree).draw(headGlyphs);
    boolean proved =
        ColumnProof.of(grid, new Head(leaves, headGlyphs, heads(grid, region)), items, known);
    return new Drawn(
        grid,
        known != null && known.xs().size() == xs.length
            ? new KnownColumns(known.xs(), known.leaves(), proved)
            : new KnownColumns(grid.xs(), leaves, proved),
        proved ? RowProof.of(grid, rows, items, region.rules()) : Set.of());
  }

  /**
   * Returns the columns continued from the previous page if they fit, else the columns found from
   * the headers.
   */
  private static double[] boundariesByHeads(
      UnruledRegion region,
      List<HeaderCell> leaves,
      List<BodyItem> items,
      @Nullable KnownColumns known) {
    return known != null && known.part(items)
        ? known.xs().stream().mapToDouble(Double::doubleValue).toArray()
        : ColumnSearch.of(leaves, items, region, known == null ? List.of() : known.xs());
  }

  private static double[] boundariesByText(
      UnruledRegion region, BodyText body, List<ImpliedRow> headRows, List<Glyph> bodyGlyphs) {
    List<StreamCell> cells = StreamText.read(bodyGlyphs, region.box());
    List<Column> columns =
        ImpliedColumns.of(region, body, headRows, body.columns(cells, region.box()));
    return ColumnBoundaries.of(region, columns);
  }

  /** Returns the number of header rows of a grid without the row of ordinals. */
  private static int heads(RuledGrid grid, UnruledRegion region) {
    List<TextLine> heads =
        region.hasOrdinals() ? region.head().subList(0, region.firstBody() - 1) : region.head();
    double bottom = heads.stream().mapToDouble(UnruledRegions::middle).max().orElse(0);
    return (int) grid.ys().stream().filter(y -> y < bottom).count();
  }

  private RuledGrid draw(List<Glyph> headGlyphs) {
    List<Double> ys = boundaries();
    int heights = ys.size() - 1;
    int width = xs.length - 1;
    boolean[][] below = new boolean[ys.size()][width];
    boolean[][] beside = new boolean[xs.length][heights];
    Arrays.stream(below).forEach(edge -> Arrays.fill(edge, true));
    Arrays.stream(beside).forEach(edge -> Arrays.fill(edge, true));
    for (int y = 1; y < heights; y++) {
      cutRule(ys.get(y), below[y]);
      closeBetween(ys.get(y), below[y]);
    }
    for (int y = 0; y < heights; y++) {
      for (ImpliedRow row : rows) {
        if (!row.head() && row.middle() > ys.get(y) && row.middle() <= ys.get(y + 1)) {
          open(row, y, beside);
        }
      }
    }
    int firstBody = firstBody(ys);
    HeaderSpans spans = new HeaderSpans(xs, ys, HeaderTexts.of(region, headGlyphs, xs));
    if (tree == null) {
      spans.join(firstBody, below, beside);
    } else {
      tree.join(below, beside, ys, firstBody, spans);
    }
    return new RuledGrid(Arrays.stream(xs).boxed().toList(), ys, Spans.of(below, beside));
  }

  /** Returns the first row below the header. */
  private int firstBody(List<Double> ys) {
    double lowest =
        rows.stream()
            .filter(ImpliedRow::head)
            .flatMapToDouble(r -> tree == null ? DoubleStream.of(r.middle()) : r.middles())
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return (int) ys.stream().limit(ys.size() - 1L).filter(y -> y < lowest).count();
  }

  private List<Double> boundaries() {
    List<Double> all = new ArrayList<>();
    Box box = region.box();
    if (region.rules().isEmpty()) {
      all.add(box.y0() - 1);
      all.add(box.y1() + 1);
    }
    region.rules().forEach(r -> all.add(r.position()));
    if (tree != null) {
      all.addAll(tree.inner());
    }
    for (int i = 0; i + 1 < rows.size(); i++) {
      double from = rows.get(i).middle();
      double to = rows.get(i + 1).middle();
      if (tree != null && rows.get(i + 1).head()) {
        continue;
      }
      if (region.rules().stream().noneMatch(r -> r.position() > from && r.position() < to)) {
        all.add((rows.get(i).bottom() + rows.get(i + 1).top()) / 2);
      }
    }
    all.sort(null);
    List<Double> ys = new ArrayList<>();
    for (double y : all) {
      if (ys.isEmpty() || y - ys.get(ys.size() - 1) > GRIDS.sameBoundary()) {
        ys.add(y);
      }
    }
    return ys;
  }

  /** Removes the row boundary at a rule from the columns that the rule does not cover by half. */
  private void cutRule(double y, boolean[] edge) {
    List<Ruling> rules =
        region.rules().stream()
            .filter(r -> Math.abs(r.position() - y) <= GRIDS.sameBoundary())
            .toList();
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

  /**
   * Sets the row boundary in columns where the body rows above and below both have text, with or
   * without a rule.
   */
  private void closeBetween(double y, boolean[] edge) {
    ImpliedRow above = null;
    ImpliedRow under = null;
    for (ImpliedRow row : rows) {
      above = row.middle() <= y ? row : above;
      under = under == null && row.middle() > y ? row : under;
    }
    if (above == null || under == null || above.head() || under.head()) {
      return;
    }
    for (int c = 0; c < edge.length; c++) {
      edge[c] |= above.isIn(xs[c], xs[c + 1]) && under.isIn(xs[c], xs[c + 1]);
    }
  }

  /**
   * Joins the cells of a body row over which a text extends, or in which the label of a total is
   * centred.
   */
  private void open(ImpliedRow row, int y, boolean[][] beside) {
    for (Box label : body.totalsIn(row)) {
      joinAround(label, row, y, beside);
    }
    for (int x = 1; x + 1 < xs.length; x++) {
      if (body.crosses(row, xs[x]) && !body.hasFigure(row, xs[x], xs[x + 1])) {
        beside[x][y] = false;
      }
    }
  }

  /** Joins the blank cells around a total's label if the label is centred in them. */
  private void joinAround(Box label, ImpliedRow row, int y, boolean[][] beside) {
    int from = 0;
    while (from + 2 < xs.length && xs[from + 1] <= HorizontalOverlap.middle(label)) {
      from++;
    }
    int to = from + 1;
    while (from > 0 && !row.isIn(xs[from - 1], xs[from])) {
      from--;
    }
    while (to + 1 < xs.length && !row.isIn(xs[to], xs[to + 1])) {
      to++;
    }
    if (Math.abs((xs[from] + xs[to]) / 2 - HorizontalOverlap.middle(label))
        <= ROWS.labelCentered()) {
      for (int x = from + 1; x < to; x++) {
        beside[x][y] = false;
      }
    }
  }
}
