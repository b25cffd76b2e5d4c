package io.kaibiao.table.witness;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Shapes.Area;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.TableWords;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for lines that share a gutter being a table: rules around them, a caption, a
 * filled head, columns of values. In doubt they are text: a missed table does less harm than prose
 * turned into one. Immutable.
 */
final class OpenEvidence {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private final List<Area> areas;

  OpenEvidence(List<Area> areas) {
    this.areas = areas;
  }

  /**
   * Tells whether lines are a table.
   *
   * @param gutters the gutters that its lines share
   * @param above the line above it, or null
   * @param below the line below it, or null
   */
  boolean isTable(
      OpenTable table, List<Gap> gutters, @Nullable TextLine above, @Nullable TextLine below) {
    Box box = table.box();
    boolean shown =
        isFramed(table, box) || isCaption(above) || isCaption(below) || isFilled(table, box);
    List<List<String>> columns = columns(table, gutters);
    long rows =
        table.lines().subList(table.firstBody(), table.lines().size()).stream()
            .filter(l -> l.segments().size() > 1)
            .count();
    if (rows < LIMITS.fewestRows() || isProse(table) || hasAxis(table)) {
      return false;
    }
    int values = 0;
    for (List<String> column : columns.subList(1, columns.size())) {
      long own = column.stream().filter(AtomicValues::is).count();
      boolean counts = own >= LIMITS.fewestValues() && own >= LIMITS.mostlyValues() * column.size();
      values += counts && !arePages(column) ? 1 : 0;
    }
    return shown
        || (rows >= LIMITS.fewestValues() && values >= 1 && (table.firstBody() > 0 || values > 1));
  }

  /** Tells whether rules over most of its width stand above and below the lines. */
  private static boolean isFramed(OpenTable table, Box box) {
    List<Ruling> wide =
        table.rules().stream().filter(r -> r.length() >= LIMITS.mostly() * box.width()).toList();
    Box first = table.lines().get(0).box();
    Box last = table.lines().get(table.lines().size() - 1).box();
    return wide.stream().anyMatch(r -> r.position() < first.y0() + 1)
        && wide.stream().anyMatch(r -> r.position() > last.y1() - 1);
  }

  private static boolean isCaption(@Nullable TextLine line) {
    return line != null && TableWords.isCaption(line.text());
  }

  /** Tells whether an area is filled behind the first line and not behind most others. */
  private boolean isFilled(OpenTable table, Box box) {
    Box first = table.lines().get(0).box();
    double y = (first.y0() + first.y1()) / 2;
    double width =
        areas.stream()
            .filter(a -> a.luma() < LIMITS.lightest())
            .map(Area::box)
            .filter(
                a -> a.y0() < y && a.y1() > y && a.height() < LIMITS.highestBand() * first.height())
            .mapToDouble(a -> Math.min(a.x1(), box.x1()) - Math.max(a.x0(), box.x0()))
            .filter(w -> w > 0)
            .sum();
    return width >= LIMITS.mostly() * box.width();
  }

  /** Tells whether most parts of lines are long texts of several words, as in running text. */
  private static boolean isProse(OpenTable table) {
    List<Segment> parts = table.lines().stream().flatMap(l -> l.segments().stream()).toList();
    long prose =
        parts.stream()
            .filter(p -> p.text().length() > LIMITS.longestCell())
            .filter(
                p ->
                    p.text().chars().filter(c -> c == ' ').count() >= LIMITS.blanks()
                        || p.text().codePoints().filter(Character::isIdeographic).count()
                            > LIMITS.longestCell())
            .count();
    return prose >= LIMITS.prose() * parts.size();
  }

  /**
   * Tells whether lines begin with the scale of a chart: numbers in one place that fall to 0 by
   * equal steps. Years that fall are labels.
   */
  private static boolean hasAxis(OpenTable table) {
    List<Segment> first = table.lines().stream().map(l -> l.segments().get(0)).toList();
    for (Segment mark : first) {
      List<Double> values = new ArrayList<>();
      for (Segment other : first) {
        if (Math.abs(other.box().x1() - mark.box().x1()) <= LIMITS.sameEnd()) {
          Scales.value(other.text()).ifPresent(values::add);
        }
      }
      if (values.contains(0.0) && Scales.isScale(values) && values.size() * 3 >= first.size()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the texts between gutters, heads left out. */
  private static List<List<String>> columns(OpenTable table, List<Gap> gutters) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i <= gutters.size(); i++) {
      columns.add(new ArrayList<>());
    }
    for (TextLine line : table.lines().subList(table.firstBody(), table.lines().size())) {
      for (Segment part : line.segments()) {
        double middle = (part.box().x0() + part.box().x1()) / 2;
        int column = (int) gutters.stream().filter(g -> g.middle() < middle).count();
        columns.get(column).add(part.text());
      }
    }
    return columns;
  }

  /** Tells whether texts are whole numbers that never decrease, as page numbers are. */
  private static boolean arePages(List<String> texts) {
    int before = 0;
    for (String text : texts) {
      if (!text.matches("\\d{1,3}")) {
        return false;
      }
      int page = Integer.parseInt(text);
      if (page < before) {
        return false;
      }
      before = page;
    }
    return true;
  }
}
