package io.kaibiao.table.layout;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.LayoutTolerances;
import io.kaibiao.table.PageStretch;
import io.kaibiao.table.TablePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds two columns of prose side by side on a part of a page, such as those below a figure or a
 * box beside the text, which are read one after the other. Belongs to one stretch of a page.
 */
public final class ProseBlocks {

  private static final LayoutTolerances.Blocks LIMITS = LayoutTolerances.STANDARD.blocks();

  private final PageStretch stretch;
  private final List<TextLine> lines;
  private final List<PageStretch> parts = new ArrayList<>();
  private final List<TablePart> tables;

  private ProseBlocks(PageStretch stretch) {
    this.stretch = stretch;
    this.lines = stretch.lines();
    this.tables = new ArrayList<>(stretch.tables());
  }

  /** Returns the parts of a stretch in the order of reading; most stretches are one part. */
  public static List<PageStretch> of(PageStretch stretch) {
    if (stretch.column() != null || stretch.lines().size() < LIMITS.fewestLines()) {
      return List.of(stretch);
    }
    return new ProseBlocks(stretch).parts();
  }

  /**
   * Lines that leave a gutter free.
   *
   * @param from the first line
   * @param to the line after the last one
   */
  private record Block(double gutter, int from, int to) {
    int size() {
      return to - from;
    }

    boolean overlaps(Block other) {
      return from < other.to && other.from < to;
    }
  }

  private List<PageStretch> parts() {
    List<Block> found = new ArrayList<>();
    gutters().forEach(gutter -> found.addAll(blocks(gutter)));
    found.sort(Comparator.comparingInt(Block::size).reversed().thenComparing(Block::gutter));
    List<Block> kept = new ArrayList<>();
    for (Block block : found) {
      if (kept.stream().noneMatch(block::overlaps)) {
        kept.add(block);
      }
    }
    if (kept.isEmpty()) {
      return List.of(stretch);
    }
    kept.sort(Comparator.comparingInt(Block::from));
    int done = 0;
    for (Block block : kept) {
      addWhole(done, block.from());
      add(block, Side.LEFT);
      add(block, Side.RIGHT);
      done = block.to();
    }
    addWhole(done, lines.size());
    return parts;
  }

  /** Which part of a block. */
  private enum Side {
    LEFT,
    RIGHT;

    boolean holds(Segment segment, double gutter) {
      return segment.box().x1() <= gutter == (this == LEFT);
    }
  }

  /** Returns the places left of the edges at which most texts begin, the commonest first. */
  private List<Double> gutters() {
    Map<Long, Integer> edges = new HashMap<>();
    for (TextLine line : lines) {
      line.segments()
          .forEach(s -> edges.merge(Math.round(s.box().x0() / LIMITS.step()), 1, Integer::sum));
    }
    return edges.entrySet().stream()
        .filter(edge -> edge.getValue() + 1 >= LIMITS.fewestLines())
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LIMITS.mostGutters())
        .map(edge -> (edge.getKey() - 1) * LIMITS.step() - LIMITS.gutter() / 2)
        .toList();
  }

  private List<Block> blocks(double gutter) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || isAcross(lines.get(i), gutter);
      if (ends || (i > from && isTableBetween(lines.get(i - 1), lines.get(i)))) {
        trimmed(new Block(gutter, from, i)).filter(this::isProse).ifPresent(blocks::add);
        from = ends ? i + 1 : i;
      }
    }
    return blocks;
  }

  private static boolean isAcross(TextLine line, double gutter) {
    double half = LIMITS.gutter() / 2;
    return line.segments().stream()
        .anyMatch(s -> s.box().x0() < gutter + half && s.box().x1() > gutter - half);
  }

  private boolean isTableBetween(TextLine above, TextLine below) {
    return stretch.tables().stream()
        .map(TablePart::region)
        .anyMatch(t -> t.y0() < below.box().y1() && t.y1() > above.box().y0());
  }

  /** Returns a block without the lines above and below its columns; empty if it has one column. */
  private Optional<Block> trimmed(Block block) {
    int from = block.from();
    int to = block.to();
    while (from < to && !isOn(Side.LEFT, lines.get(from), block)) {
      from++;
    }
    double bottom = 0;
    int lastRight = from - 1;
    for (int i = from; i < to; i++) {
      if (isOn(Side.RIGHT, lines.get(i), block)) {
        lastRight = i;
        bottom = Math.max(bottom, lines.get(i).box().y1());
      }
    }
    double reached = bottom;
    for (int i = lastRight + 1; i < to; i++) {
      Box box = lines.get(i).box();
      if (box.y0() - reached > LIMITS.apart() * lines.get(i).size()) {
        to = i;
      }
      reached = Math.max(reached, box.y1());
    }
    return lastRight < from
        ? Optional.empty()
        : Optional.of(new Block(block.gutter(), from, Math.max(to, lastRight + 1)));
  }

  private static boolean isOn(Side side, TextLine line, Block block) {
    return line.segments().stream().anyMatch(s -> side.holds(s, block.gutter()));
  }

  private boolean isProse(Block block) {
    return isProse(segments(block, Side.LEFT)) && isProse(segments(block, Side.RIGHT));
  }

  private List<Segment> segments(Block block, Side side) {
    return lines.subList(block.from(), block.to()).stream()
        .flatMap(line -> line.segments().stream())
        .filter(s -> side.holds(s, block.gutter()))
        .toList();
  }

  /** Tells whether most lines of a column begin at one edge, fill it and have several words. */
  private static boolean isProse(List<Segment> column) {
    int lines = column.size();
    if (lines < LIMITS.fewestLines()) {
      return false;
    }
    double left = column.stream().mapToDouble(s -> s.box().x0()).min().orElse(0);
    double right = column.stream().mapToDouble(s -> s.box().x1()).max().orElse(0);
    long aligned =
        column.stream().filter(s -> s.box().x0() - left <= LIMITS.indent() * s.size()).count();
    long full =
        column.stream().filter(s -> right - s.box().x1() <= LIMITS.indent() * s.size()).count();
    long worded = column.stream().filter(s -> hasWords(s.text())).count();
    return aligned >= LIMITS.aligned() * lines
        && full >= LIMITS.full() * lines
        && worded >= LIMITS.worded() * lines;
  }

  private static boolean hasWords(String text) {
    return text.chars().filter(c -> c == ' ').count() >= LIMITS.blanks()
        || text.codePoints().filter(Character::isIdeographic).count() >= LIMITS.wide();
  }

  private void add(Block block, Side side) {
    Box whole = around(lines.subList(block.from(), block.to()));
    Box column =
        side == Side.LEFT
            ? new Box(0, whole.y0(), block.gutter(), whole.y1())
            : new Box(block.gutter(), whole.y0(), stretch.page().width(), whole.y1());
    List<TextLine> own = new ArrayList<>();
    for (TextLine line : lines.subList(block.from(), block.to())) {
      List<Segment> inside =
          line.segments().stream().filter(s -> side.holds(s, block.gutter())).toList();
      if (!inside.isEmpty()) {
        own.add(
            new TextLine(
                inside, inside.stream().map(Segment::box).reduce(Box::union).orElseThrow()));
      }
    }
    parts.add(new PageStretch(stretch.page(), column, own, List.of()));
  }

  private static Box around(List<TextLine> lines) {
    return lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
  }

  /** Adds lines of the full width, with the tables between them and the next block. */
  private void addWhole(int from, int to) {
    double end = to == lines.size() ? Double.MAX_VALUE : lines.get(to).box().y0();
    List<TablePart> own = tables.stream().filter(t -> t.region().y0() < end).toList();
    tables.removeAll(own);
    if (from < to || !own.isEmpty()) {
      parts.add(new PageStretch(stretch.page(), null, lines.subList(from, to), own));
    }
  }
}
